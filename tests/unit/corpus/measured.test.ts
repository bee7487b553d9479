import { describe, expect, it } from 'vitest';
import { type Counts, figuresOf, measured, summed } from '../../../scripts/corpus/measuring/figures.ts';
import { type Measured, piecesOf } from '../../../scripts/corpus/measuring/pieces.ts';
import { rightnessOf } from '../../../scripts/corpus/measuring/right-speaker.ts';

const TEXT =
  'The quay will close in May, harbour master Ada Verrin said. “It is old,” she added. “And it leaks.”\n\nShe thanked the crew of the ferry.';

const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const by = (words: string, name = words) => ({ ...spanOf(words), text: name });
const said = (words: string, kind: Measured['kind'], speaker: Measured['speaker'] = null): Measured => ({
  ...spanOf(words),
  kind,
  speaker,
});

const ASKED = [
  said('The quay will close in May', 'indirect', by('harbour master Ada Verrin')),
  {
    ...said('It is old,” she added. “And it leaks', 'direct', by('she')),
    segments: [spanOf('It is old'), spanOf('And it leaks')],
  },
];

const countsOf = (found: readonly Measured[]): Counts => measured(TEXT, ASKED, found).counts;

describe('what is measured of a text', () => {
  it('is all of it where all is found', () => {
    expect(figuresOf(countsOf(ASKED))).toEqual({
      precision: 100,
      recall: 100,
      exactF1: 100,
      withSpeakerF1: 100,
      paraphrasePrecision: 100,
      paraphraseRecall: 100,
      speakerExact: 100,
      stray: 0,
    });
  });

  it('counts the parts of a split quotation, given as one statement or as two', () => {
    const apart = [
      ASKED[0] as Measured,
      said('“It is old,”', 'direct', by('she')),
      said('“And it leaks.”', 'direct', by('she')),
    ];
    expect(countsOf(apart)).toEqual({ ...countsOf(ASKED), shown: 3 });
    expect(countsOf(apart).asked).toBe(3);
  });

  it('counts what touches nothing that is labelled', () => {
    const counts = countsOf([...ASKED, said('the crew of the ferry', 'indirect', by('She'))]);
    expect(counts).toMatchObject({
      found: 4,
      exact: 3,
      paraphrasesFound: 2,
      foundParaphrasesExact: 1,
      shown: 3,
      stray: 1,
    });
    expect(figuresOf(counts)).toMatchObject({ precision: 75, recall: 100, paraphrasePrecision: 50 });
    expect(figuresOf(counts).exactF1).toBeCloseTo(600 / 7);
  });

  it('takes other bounds for no exact piece, and pairs them for the speaker', () => {
    const { counts, faults } = measured(TEXT, ASKED, [said('close in May', 'indirect', by('Ada Verrin'))]);
    expect(counts).toMatchObject({ exact: 0, speakers: 1, speakersExact: 0, stray: 0 });
    expect(faults.missed).toHaveLength(3);
    expect(faults.spurious).toHaveLength(1);
    expect(faults.wrongSpeaker).toHaveLength(1);
    expect(measured(TEXT, ASKED, [said('May', 'indirect', by('Ada Verrin'))]).counts.speakers).toBe(0);
  });

  it('adds up over texts before shares are taken', () => {
    const both = figuresOf(summed([countsOf(ASKED), countsOf([])]));
    expect(both).toMatchObject({ precision: 100, recall: 50, paraphraseRecall: 50 });
    expect(both.exactF1).toBeCloseTo(200 / 3);
    expect(figuresOf(summed([])).exactF1).toBeNull();
  });
});

describe('a piece', () => {
  it('has no marks at its ends and no blank line inside', () => {
    const whole = { start: 0, end: TEXT.length, kind: 'direct', speaker: null } as const;
    expect(piecesOf(TEXT, [whole]).map(({ start, end }) => TEXT.slice(start, end))).toEqual([
      TEXT.slice(0, TEXT.indexOf('.”\n')),
      'She thanked the crew of the ferry',
    ]);
  });
});

describe('a speaker', () => {
  const asked = by('harbour master Ada Verrin');
  it('is exact as the same words or the same name', () => {
    expect(rightnessOf(TEXT, asked, by('harbour master Ada Verrin', 'Ada Verrin')).exact).toBe(true);
    expect(rightnessOf(TEXT, asked, by('she', 'the Harbour master Ada Verrin')).exact).toBe(true);
    expect(rightnessOf(TEXT, asked, { ...by('The quay', 'x'), mention: asked }).exact).toBe(true);
  });

  it('is the same person by a word in common or the surname', () => {
    expect(rightnessOf(TEXT, asked, by('Verrin'))).toEqual({ exact: false, head: true });
    expect(rightnessOf(TEXT, asked, by('she', 'Ada Verrin'))).toEqual({ exact: false, head: true });
    expect(rightnessOf(TEXT, asked, by('The quay'))).toEqual({ exact: false, head: false });
  });

  it('is missing where one is labelled, and never wrong where none is', () => {
    expect(rightnessOf(TEXT, asked, null).head).toBe(false);
    expect(rightnessOf(TEXT, null, asked).exact).toBe(true);
  });
});
