import { describe, expect, it } from 'vitest';
import { stemEnglish } from '../../../../src/domain/languages/english/stem.ts';

describe('the English stemmer', () => {
  it.each([
    ['caresses', 'caress'],
    ['ponies', 'poni'],
    ['cats', 'cat'],
    ['status', 'status'],
    ['agreed', 'agre'],
    ['feed', 'feed'],
    ['plastered', 'plaster'],
    ['motoring', 'motor'],
    ['sing', 'sing'],
    ['hopping', 'hop'],
    ['falling', 'fall'],
    ['filing', 'file'],
    ['conflated', 'conflat'],
    ['happy', 'happi'],
    ['sky', 'sky'],
    ['relational', 'relat'],
    ['rational', 'ration'],
    ['hopefulness', 'hope'],
    ['formalize', 'formal'],
    ['goodness', 'good'],
    ['adoption', 'adopt'],
    ['replacement', 'replac'],
    ['probate', 'probat'],
    ['controlling', 'control'],
  ])('cuts "%s" to "%s"', (word, stem) => {
    expect(stemEnglish(word)).toBe(stem);
  });

  it.each([
    ["harbour's", 'harbour'],
    ["harbours'", 'harbour'],
    ['at', 'at'],
    ['', ''],
    ['covid-19', 'covid-19'],
    ['café', 'café'],
  ])('leaves marks, short words and other letters alone: "%s" is "%s"', (word, stem) => {
    expect(stemEnglish(word)).toBe(stem);
  });
});
