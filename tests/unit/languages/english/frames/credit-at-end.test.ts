import { describe, expect, it } from 'vitest';
import { creditAtEnd, withoutCredit } from '../../../../../src/domain/languages/english/frames/credit-at-end.ts';
import type { Sentence } from '../../../../../src/domain/reading/sentence.ts';
import { readEnglish } from '../read-english.ts';

function kept(text: string): string {
  const read = readEnglish(text);
  return read.wordsOf(withoutCredit(read, read.sentences[0] as Sentence));
}

describe('a credit at the end of a sentence', () => {
  it.each([
    ['The mayor said it rained, Interfax reports.', 'The mayor said it rained'],
    ['It rained, the Northern Press reports.', 'It rained'],
    ['It rained, KORA reports.', 'It rained'],
    ['It rained, the Northern Press was informed by the ministry.', 'It rained'],
    ['The mayor made the remark at a forum, Notice informs.', 'The mayor made the remark at a forum'],
    ['It rained, Panorama.am writes with reference to the board.', 'It rained'],
    ['It rained, the mayor said, Harbour Voice reports.', 'It rained, the mayor said'],
    ["The mayor said it rained, Interfax's correspondent reports.", 'The mayor said it rained'],
    ['The mayor said it rained, reported the ministry’s press service.', 'The mayor said it rained'],
  ])('is left out: "%s"', (text, words) => {
    expect(kept(text)).toBe(words);
  });

  it.each([
    ['It rained, Harbour Voice reports.', 'a name that is no agency’s, beside no other attribution'],
    ['It rained, reported the ministry.', 'an inverted verb beside no other attribution'],
    ['It rained, the mayor reports.', 'a source in small letters'],
    ['It rained, UNESCO reports.', 'the initials of a body'],
    ['It rained, the mayor was informed by the ministry.', 'nobody who passes on'],
    ['It rained, the Northern Press was founded by the ministry.', 'no hearing'],
    ['It rained, Interfax reports that.', 'a clause follows'],
    ['It rained, the Interfax report shows the quay.', 'no verb of a credit'],
    ['It rained.', 'nothing'],
  ])('is none in "%s": %s', (text) => {
    const read = readEnglish(text);
    expect(creditAtEnd(read, read.sentences[0] as Sentence)).toBeNull();
    expect(withoutCredit(read, read.sentences[0] as Sentence)).toBe(read.sentences[0]);
  });
});
