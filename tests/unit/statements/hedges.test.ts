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

describe('words that hedge elsewhere', () => {
  it.each([
    ['en', 'Our next study will be about the price.'],
    ['en', 'They spoke roughly to the crew.'],
    ['en', 'The storm showed the might of the sea.'],
    ['en', 'Its military might is growing.'],
    ['en', 'She could not open the bridge.'],
    ['en', 'I could hear the bells.'],
    ['en', 'Anyone could open the bridge.'],
    ['en', 'Any citizen may cross the bridge.'],
    ['en', 'You may cross the bridge.'],
    ['en', 'May 9 is a holiday.'],
    ['en', 'If you look at the bridge, it is red.'],
    ['en', 'He asked if the bridge was open.'],
    ['en', 'The bridge shook as if it were paper.'],
    ['ru', 'Мост не может открыться сам.'],
    ['ru', 'Каждый может пройти по мосту.'],
    ['ru', 'Это записано в основном законе.'],
    ['ru', 'Покрасьте хотя бы опоры.'],
    ['ru', 'Мост похож на радугу, и это похоже на чудо.'],
    ['ru', 'Если честно, мост некрасив.'],
    ['hy', 'Այդ պլանը կարող է կարդալ ցանկացած մարդ։'],
    ['hy', 'Հնարավոր չէ բացել կամուրջը։'],
    ['hy', 'Այդ դեպքում կամուրջը փակ է։'],
  ])('hold nothing back here in %s: %s', (lang, text) => {
    expect(hedged(text, lang).hedges).toEqual([]);
  });

  it.each([
    ['en', 'The bridge is about nine metres high.', 'about'],
    ['en', 'The bridge cost about $9 a metre.', 'about'],
    ['en', 'The bridge cost about a million.', 'about'],
    ['en', 'The bridge could open in June.', 'could'],
    ['en', 'Any delay could close the bridge.', 'could'],
    ['en', 'The bridge might open in June.', 'might'],
    ['en', 'We could not rule out a flood.', 'could not rule out'],
    ['en', 'The bridge may not open in June.', 'may'],
    ['en', 'If you cross the bridge, pay.', 'If'],
    ['ru', 'Мост может открыться в июне.', 'может'],
    ['ru', 'Причиной могло стать наводнение.', 'могло'],
    ['ru', 'Любая буря может закрыть мост.', 'может'],
    ['ru', 'Мост в основном готов.', 'в основном'],
    ['ru', 'Похоже на то, что мост открыт.', 'Похоже на то'],
    ['ru', 'Это может только ускорить работу.', 'может'],
    ['ru', 'Если пойдёт дождь, мост закроют.', 'Если'],
    ['hy', 'Կամուրջը կարող է բացվել հունիսին։', 'կարող է'],
    ['hy', 'Ցանկացած հեղեղ կարող է փակել կամուրջը։', 'կարող է'],
    ['hy', 'Հնարավոր է, որ կամուրջը բացվի։', 'Հնարավոր է'],
  ])('hold it back there in %s: %s', (lang, text, word) => {
    expect(hedged(text, lang).hedges.map(([, found]) => found)).toEqual([word]);
  });

  it('leave a negation among them a negation', () => {
    expect(hedged('She could not open the bridge.')).toEqual({ hedges: [], negations: ['not'] });
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
