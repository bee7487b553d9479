import { describe, expect, it } from 'vitest';
import { armenianNames } from '../../../../src/domain/languages/armenian/names.ts';
import { spanOf, tokenized, wordsOf } from '../../reading/texts.ts';

describe('an Armenian name', () => {
  it('is known in every case of its surname', () => {
    expect(armenianNames.surnameKey('Վահե Դարբինյանի')).toBe(armenianNames.surnameKey('Դարբինյանը'));
    expect(armenianNames.areCasesOfOne('դարբինյանի', 'դարբինյանը')).toBe(false);
  });

  it('is shown without article and case', () => {
    expect(armenianNames.shown('Վահե Դարբինյանը', 'subject')).toBe('Վահե Դարբինյան');
    expect(armenianNames.shown('Վահե Դարբինյանի', 'possessor')).toBe('Վահե Դարբինյան');
  });

  it('is shown like the surname alone, where that has fewer letters', () => {
    expect(armenianNames.likeNominative('Անկա Ռեյմերսի', 'Ռեյմերս', 'subject')).toBe('Անկա Ռեյմերս');
    expect(armenianNames.likeNominative('Անկա Ռեյմերս', 'Ռեյմերսի', 'subject')).toBe('Անկա Ռեյմերս');
    expect(armenianNames.likeNominative('Անկա Լունդի', 'Ռեյմերս', 'subject')).toBe('Անկա Լունդի');
    expect(armenianNames.likeliestForm(['Անկա Ռեյմերսի', 'Անկա Ռեյմերս', 'Անկա Լունդ'])).toBe('Անկա Ռեյմերս');
    expect(armenianNames.likeliestForm([])).toBe('');
  });

  it('has its first names before the surname', () => {
    expect(armenianNames.given('Վահե Դարբինյան')).toEqual(['վահե']);
    expect(armenianNames.canBeSame('վ', 'վահե')).toBe(true);
    expect(armenianNames.canBeSame('գոռ', 'վահե')).toBe(false);
  });

  it('is the last two of some capital words', () => {
    const text = 'Տավոլայի Վահե Դարբինյանն ասաց';
    const read = tokenized(text, 'hy');
    const run = read.rangeOf(spanOf(text, 'Տավոլայի Վահե Դարբինյանն'));
    expect(wordsOf(read, armenianNames.inRun(read, run))).toBe('Վահե Դարբինյանն');
  });

  it.each([
    ['Վահե Դարբինյանն ասաց', 'Վահե Դարբինյանն', true],
    ['Վահե Դարբինյանը մեկնեց', 'Վահե Դարբինյանը', true],
    ['Վահե Դարբինյանի տունը', 'Վահե Դարբինյանի', false],
    ['Երեկ Վահե Դարբինյանն ասաց', 'Վահե Դարբինյանն', false],
  ])('without an office is a subject with its article at the head of a sentence: %s', (text, words, expected) => {
    const read = tokenized(text, 'hy');
    const name = read.rangeOf(spanOf(text, words));
    expect(armenianNames.standsAlone(read, name, name)).toBe(expected);
  });
});
