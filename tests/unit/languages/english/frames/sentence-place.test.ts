import { describe, expect, it } from 'vitest';
import { beforeClosingMarks } from '../../../../../src/domain/languages/english/frames/before-closing-marks.ts';
import { isSayingCue } from '../../../../../src/domain/languages/english/frames/saying-cue.ts';
import { SentencePlace } from '../../../../../src/domain/languages/english/frames/sentence-place.ts';
import type { Sentence } from '../../../../../src/domain/reading/sentence.ts';
import { readEnglish, tokenOf, unitsIn } from '../read-english.ts';
import { placeIn } from './place-in.ts';

describe('a sentence as the frames see it', () => {
  it('knows the sentence after it, and that the last one has none', () => {
    const read = readEnglish('It rained. The ferry left.');
    expect(placeIn(read.text).next).toEqual(read.sentences[1]);
    expect(placeIn(read.text, 1).next).toBeUndefined();
  });

  it('knows itself with its credit and without', () => {
    const read = readEnglish('It rained, Interfax reports.');
    const whole = read.sentences[0] as Sentence;
    const place = new SentencePlace(read, 0, { ...whole, last: 2 }, () => {
      throw new Error('not asked for');
    });
    expect(place.sentence.last).toBe(2);
    expect(place.whole).toBe(whole);
    expect(place.contentEnd).toBe(2);
  });

  it('works out what the model looks at when it is asked', () => {
    expect(placeIn('It rained.').facts.units).toEqual(unitsIn('It rained.'));
  });
});

describe('the end of a sentence without its marks', () => {
  it.each([
    ['It rained?!', 'It rained'],
    ['It rained', 'It rained'],
    ['It rained;', 'It rained;'],
  ])('"%s" ends after "%s"', (text, words) => {
    const read = readEnglish(text);
    const sentence = read.sentences[0] as Sentence;
    expect(read.wordsOf({ first: 0, last: beforeClosingMarks(read, sentence) })).toBe(words);
  });

  it('leaves one token at least', () => {
    const read = readEnglish('!!!');
    expect(beforeClosingMarks(read, { first: 0, last: 3, paragraph: 0 })).toBe(1);
  });
});

describe('a cue of saying', () => {
  it.each([
    ['The mayor said so', 'said', true],
    ['The mayor told him', 'told', true],
    ['The mayor hopes so', 'hopes', false],
    ['She saw the statement', 'statement', false],
  ])('"%s": "%s" %s', (text, word, expected) => {
    const read = readEnglish(text);
    expect(isSayingCue(read.cueAt(tokenOf(read, word)))).toBe(expected);
  });

  it('is none where there is no cue', () => {
    expect(isSayingCue(null)).toBe(false);
  });
});
