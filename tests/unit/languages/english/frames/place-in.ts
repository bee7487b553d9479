import type { EnglishFrame } from '../../../../../src/domain/languages/english/frames/english-frame.ts';
import { SentencePlace } from '../../../../../src/domain/languages/english/frames/sentence-place.ts';
import { factsReader } from '../../../../../src/domain/languages/english/model/features/sentence-facts.ts';
import { inWords, readEnglish } from '../read-english.ts';

/** A sentence of a text as the frames are given it, the first one unless told. */
export function placeIn(text: string, number = 0): SentencePlace {
  const read = readEnglish(text);
  const sentence = read.sentences[number];
  if (sentence === undefined) throw new Error(`no sentence ${number} in: ${text}`);
  return new SentencePlace(read, number, sentence, factsReader(read, read.sentences));
}

/** What a frame finds in a sentence, as words; null where it does not fit. */
export function foundBy(
  frame: EnglishFrame,
  text: string,
  number = 0,
): readonly { content: string; cue: string; source: string | null }[] | null {
  const place = placeIn(text, number);
  const found = frame.read(place);
  return found === null ? null : found.map((reported) => inWords(place.read, reported));
}
