import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchoringPlaces } from '../../../../src/domain/comparison/passage/anchoring-places.ts';
import { ComparedText } from '../../../../src/domain/comparison/passage/compared-text.ts';
import { countedWordsIn } from '../../../../src/domain/comparison/passage/counted-words.ts';
import { tokensOf } from '../../../../src/domain/text/tokens.ts';
import { record } from '../record.ts';

describe('the text around a passage', () => {
  it('vouches for a passage only from nearby', () => {
    const passage = 'All the obligations remain in force.';
    const far = `The CSTO chief spoke about Armenia. ${'The weather was fine in the hills. '.repeat(200)}${passage}`;
    const span = { start: far.length - passage.length, end: far.length };
    expect(new ComparedText(far).isAroundOnSubject(span, record)).toBe(false);
    expect(new ComparedText(`${far} Armenia and the CSTO agree.`).isAroundOnSubject(span, record)).toBe(true);
  });

  it('is on the subject where the body of the record is named, or two names stand that anchor a record without one', () => {
    const onSubject = (text: string): boolean =>
      new ComparedText(text).isAroundOnSubject({ start: 0, end: text.length }, record);
    expect(onSubject('Armenia and the CSTO have talked.')).toBe(true);
    expect(onSubject('The CSTO has a new flag.')).toBe(true);
    expect(onSubject('Armenia has a new stadium.')).toBe(false);
    // Every ministry has a secretariat, and so has the United Nations.
    expect(onSubject('The envoy wrote to her secretariat.')).toBe(false);
    expect(onSubject('The UN Secretariat and Armenia have talked.')).toBe(false);
    expect(onSubject('Членом Договора о коллективной безопасности остаётся Армения.')).toBe(true);
    const groupless = { ...record };
    Reflect.deleteProperty(groupless, 'signalGroups');
    const within = (text: string): boolean =>
      new ComparedText(text).isAroundOnSubject({ start: 0, end: text.length }, groupless);
    expect(within('Armenia and the CSTO have talked.')).toBe(true);
    expect(within('The CSTO has a new flag.')).toBe(false);
  });

  it('is not on the subject for an organ that every union has, nor for its country', () => {
    const onSubject = (text: string): boolean => new ComparedText(text).isOnSubject(record);
    expect(
      onSubject('The secretariat of the Valley Union has not received a letter, said its secretary general.'),
    ).toBe(false);
    expect(onSubject('Секретариат союза письма не получал, сказал генеральный секретарь, а договор действует.')).toBe(
      false,
    );
    expect(onSubject('The Secretariat wrote to Armenia about the alliance.')).toBe(false);
    expect(onSubject('Секретариат ОДКБ письма не получал.')).toBe(true);
  });

  it('is on the subject where only its title says so', () => {
    const text = new ComparedText('The weather was fine.', 'The CSTO meets');
    expect(text.isOnSubject(record)).toBe(true);
    expect(new ComparedText('The weather was fine.', 'The weather').isOnSubject(record)).toBe(false);
  });

  /** What an edge can cut so that a name is left. */
  const TWOFOLD = ['preCSTO', 'CSTOx', 'unArmenia', 'Armeniaxx', 'x-CSTO-x', 'U.CSTO', 'Collective Security Treaty'];
  const piece = fc.oneof(
    { weight: 400, arbitrary: fc.constantFrom('weather', 'fine', 'hills', 'U', 'S', '1,000', 'well-known', "let's") },
    { weight: 3, arbitrary: fc.constantFrom(...TWOFOLD) },
    { weight: 1, arbitrary: fc.constantFrom('CSTO', 'Armenia', 'Moscow-Yerevan', 'ОДКБ', 'Հայաստանի') },
  );
  const joint = fc.oneof({ weight: 8, arbitrary: fc.constant(' ') }, fc.constantFrom('.', '-', '—', ', ', '\n\n', "'"));
  /** Long enough that the names around most passages are those of a part of the text. */
  const report = fc
    .array(fc.tuple(piece, joint), { minLength: 900, maxLength: 1_400, size: 'max' })
    .map((pieces) => pieces.flat().join(''));

  /** Passages around which an edge falls into something twofold, or before or behind it. */
  function passagesNear(text: string): { start: number; end: number }[] {
    const places = TWOFOLD.flatMap((twofold) => [...text.matchAll(new RegExp(twofold, 'g'))].map(({ index }) => index));
    return places
      .flatMap((place) => [0, 1, 2, 3, 4, 5, 7, 11, 20].map((offset) => place + offset))
      .flatMap((edge) => [
        { start: edge + 2_000, end: edge + 2_040 },
        { start: edge - 2_040, end: edge - 2_000 },
      ])
      .filter(({ start, end }) => start >= 0 && end <= text.length);
  }

  it('is the same whether it is read for all passages at once or cut out for one', () => {
    fc.assert(
      fc.property(report, (text) => {
        const compared = new ComparedText(text);
        const otherwise = passagesNear(text).filter(({ start, end }) => {
          const words = countedWordsIn(text.slice(Math.max(0, start - 2_000), Math.min(text.length, end + 2_000)));
          const named = new Set(anchoringPlaces(words, record).map(({ entity }) => entity));
          const isOwn = (record.signalGroups?.own ?? []).some((entity) => named.has(entity));
          return compared.isAroundOnSubject({ start, end }, record) !== isOwn;
        });
        expect(otherwise).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('has the words of a passage, be it cut between words or within them', () => {
    const text = 'Armenia\'s 1,000 well-known U.S. hills — and "CSTO" plans.';
    const compared = new ComparedText(text);
    for (let start = 0; start < text.length; start++)
      for (let end = start; end <= text.length; end++)
        expect(compared.tokensIn({ start, end }), `${start}–${end}`).toEqual(tokensOf(text, start, end));
  });
});
