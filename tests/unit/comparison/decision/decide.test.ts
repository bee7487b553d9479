import { describe, expect, it } from 'vitest';
import { comparedWith } from '../../../../src/domain/comparison/decision/compared-with.ts';
import { settle } from '../../../../src/domain/comparison/decision/decide.ts';
import { type Readings, readingsIn } from '../../../../src/domain/comparison/decision/reading.ts';
import { relationOf } from '../../../../src/domain/comparison/decision/relation-of.ts';
import { isSupported, supportingTerms } from '../../../../src/domain/comparison/decision/support.ts';
import { ComparedText } from '../../../../src/domain/comparison/passage/compared-text.ts';
import { bareRecord, compared, record } from '../record.ts';

const readings = (text: string, lang = 'en'): Readings =>
  readingsIn(new ComparedText(text), { start: 0, end: text.length }, comparedWith(record, lang));

describe('the readings of a passage', () => {
  it('are the whole, and the parts of a compound that is about the record', () => {
    const text = 'Armenia froze its participation, but the CSTO keeps its obligations to Armenia.';
    const { whole, parts } = readings(text);
    expect(whole.span).toEqual({ start: 0, end: text.length });
    expect(parts.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      'Armenia froze its participation,',
      'but the CSTO keeps its obligations to Armenia.',
    ]);
  });

  it('are the whole alone where it is one clause, or about something else', () => {
    expect(readings('The CSTO keeps its obligations to Armenia.').parts).toEqual([]);
    expect(readings('Apples ripen in the old valley, but the pears in the hills come late.').parts).toEqual([]);
    expect(readings('').parts).toEqual([]);
  });

  it('have chances that add up to one', () => {
    const { whole } = readings('The CSTO betrayed Armenia.');
    expect(whole.chance.reduce((a, b) => a + b, 0)).toBeCloseTo(1);
    expect(whole.chanceOf('departs')).toBe(Math.max(...whole.chance));
  });
});

describe('what supports a departure', () => {
  const support = (text: string, lang = 'en') => {
    const { signals } = readings(text, lang).whole;
    return { is: isSupported(signals), words: supportingTerms(signals).map(({ norm }) => norm) };
  };

  it.each([
    ['The CSTO did not help.', 'en', ['not']],
    ['The CSTO betrayed Armenia.', 'en', ['betrayed']],
    ['ОДКБ не помогла.', 'ru', ['не']],
    ['ՀԱՊԿ-ն չօգնեց։', 'hy', ['չ']],
  ])('is a negation or a word of failing: %s', (text, lang, words) => {
    expect(support(text, lang)).toEqual({ is: true, words });
  });

  it('is no word of keeping, and nothing said in full', () => {
    expect(support('The CSTO fully keeps its obligations.')).toEqual({ is: false, words: [] });
  });

  it('is nothing where one failing is denied and another asserted', () => {
    expect(support('The CSTO did not betray its weak ally.').is).toBe(false);
  });
});

describe('the relation of a reading', () => {
  it('is the likeliest', () => {
    expect(relationOf(readings('The CSTO keeps its obligations to Armenia.').whole)).toEqual({
      relation: 'restates',
      doubted: false,
    });
  });

  it('is unrelated without doubt where the gate is shut', () => {
    expect(relationOf(readings('Apples.').whole)).toEqual({ relation: 'unrelated', doubted: false });
  });
});

describe('the settled relation', () => {
  it('is that of the part that departs, which then places the passage', () => {
    const text = 'Armenia is not leaving the CSTO; it is the CSTO that is leaving Armenia.';
    const all = readings(text);
    const settled = settle(all);
    expect(settled.relation).toBe('departs');
    expect(settled.surest).toBe(all.parts[1]);
  });

  it('is that of the whole otherwise', () => {
    const all = readings('The CSTO keeps its obligations to Armenia.');
    expect(settle(all)).toMatchObject({ relation: 'restates', placed: all.whole, surest: all.whole });
  });
});

describe('the decision', () => {
  it('divides the score of further claims by their rank', () => {
    const [first, second, third] = compared('The CSTO keeps its obligations to Armenia.').claims.map(
      ({ score }) => score,
    );
    expect(second).toBeCloseTo((first ?? 0) / 2);
    expect(third).toBeCloseTo((first ?? 0) / 3);
  });

  it('has other weights for a record without phrasings', () => {
    expect(comparedWith(record, 'en').weights).not.toBe(comparedWith(bareRecord, 'en').weights);
  });

  it('names no claim of a record that has none', () => {
    expect(compared('The CSTO stands.', 'en', { ...bareRecord, claims: [] })).toMatchObject({
      topic: null,
      claims: [],
    });
  });
});
