import { describe, expect, it } from 'vitest';
import { hedgesIn } from '../../../src/domain/statements/hedges.ts';
import { sliceOf } from '../../../src/domain/text/span.ts';
import { readIn, spanIn } from './read-in.ts';

/** The hedges of a content with their kind, and its negations, as words. */
function hedged(text: string, lang = 'en', contents: readonly string[] = [text]) {
  const { hedges, negations } = hedgesIn(
    readIn(text, lang),
    contents.map((content) => spanIn(text, content)),
  );
  return {
    hedges: hedges.map((hedge) => [hedge.type, sliceOf(text, hedge)]),
    negations: negations.map((span) => sliceOf(text, span)),
  };
}

describe('hedges', () => {
  it.each([
    ['en', 'The bridge may open in June.', [['possibility', 'may']]],
    ['en', 'If it rains, the bridge stays shut.', [['condition', 'If']]],
    ['ru', 'Возможно, мост откроют в июне.', [['possibility', 'Возможно']]],
    ['hy', 'Հնարավոր է, որ կամուրջը բացվի։', [['possibility', 'Հնարավոր է']]],
  ])('are found in %s: %s', (lang, text, expected) => {
    expect(hedged(text, lang).hedges).toEqual(expected);
  });

  it('of hope take the one who hopes with them', () => {
    expect(hedged('The road, which I hope is safe, stays open.').hedges).toEqual([['hope', 'which I hope']]);
    expect(hedged('I hope the road stays open.').hedges).toEqual([['hope', 'I hope']]);
  });

  it('take nothing from before the content', () => {
    const text = 'He said: I hope the road stays open.';
    expect(hedged(text, 'en', ['hope the road stays open']).hedges).toEqual([['hope', 'hope']]);
  });

  it('are no months', () => {
    expect(hedged('The bridge opens in May.').hedges).toEqual([]);
    expect(hedged('May the bridge open soon.').hedges).toEqual([['possibility', 'May']]);
  });

  it('of several parts stand in reading order', () => {
    const text = 'The bridge may open, she said, and the road may follow.';
    expect(hedged(text, 'en', ['The bridge may open', 'the road may follow']).hedges).toHaveLength(2);
  });
});

describe('negations', () => {
  it.each([
    ['en', 'The bridge is not safe.', ['not']],
    ['ru', 'Мост не закрыт.', ['не']],
  ])('are found in %s: %s', (lang, text, expected) => {
    expect(hedged(text, lang).negations).toEqual(expected);
  });
});

describe('without rules', () => {
  it('nothing is known of hedges', () => {
    expect(hedged('The bridge may not open.', 'nl')).toEqual({ hedges: [], negations: [] });
  });

  it('nor is anything found in no words at all', () => {
    expect(hedged('The bridge may not open.', 'en', [])).toEqual({ hedges: [], negations: [] });
  });
});
