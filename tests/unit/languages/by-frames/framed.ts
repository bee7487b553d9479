import { armenian } from '../../../../src/domain/languages/armenian/armenian.ts';
import type {
  CuePlace,
  Framed,
  FramedLanguage,
  FramedText,
  ReadFramedText,
} from '../../../../src/domain/languages/by-frames/framed-language.ts';
import { contentOpening } from '../../../../src/domain/languages/by-frames/frames/content-opening.ts';
import { russian } from '../../../../src/domain/languages/russian/russian.ts';
import { readText } from '../../../../src/domain/reading/read.ts';
import type { TokenSpan } from '../../../../src/domain/text/token-span.ts';

export const LANGUAGES: Readonly<Record<'ru' | 'hy', FramedLanguage>> = { ru: russian(), hy: armenian() };

/** A text as frames read it: Armenian where it is written in Armenian letters, else Russian. */
export const framed = (text: string): ReadFramedText => readText(text, LANGUAGES[/[ա-և]/.test(text) ? 'hy' : 'ru']);

/** The first token at which some words begin; the words stand in the text as they are given. */
export function at(read: FramedText, words: string): number {
  const start = read.text.indexOf(words);
  const found = read.tokens.findIndex((token) => token.start === start);
  if (start < 0 || found < 0) throw new Error(`no token begins with: ${words}`);
  return found;
}

/** The first token behind some words. */
export const behind = (read: FramedText, words: string): number => {
  const end = read.text.indexOf(words) + words.length;
  const found = read.tokens.findIndex((token) => token.start >= end);
  return found < 0 ? read.tokens.length : found;
};

/** Found tokens as the words they stand for. */
export const words = (read: FramedText, tokens: TokenSpan | null): string | null =>
  tokens === null ? null : read.wordsOf(tokens);

/** The cue that begins with some words, as the frames of clauses see it: nothing of its sentence is read yet. */
export function cuePlace(read: ReadFramedText, cueWords: string): CuePlace {
  const token = at(read, cueWords);
  const cue = read.ownCueAt(token);
  const sentence = read.sentences.find(({ first, last }) => first <= token && token < last);
  if (cue === null || sentence === undefined) throw new Error(`no cue: ${cueWords}`);
  const found = { read, cue, floor: sentence.first, limit: sentence.last };
  return { ...found, first: sentence.first, opening: contentOpening(found), pointsBack: false };
}

/** What a frame finds, as words: the parts of the content joined by " | ", and who speaks. */
export const found = (read: FramedText, framed: Framed | null): { content: string; who: string | null } | null =>
  framed === null
    ? null
    : {
        content: [framed.reported.content, framed.reported.goesOn]
          .flatMap((part) => (part === undefined ? [] : [read.wordsOf(part)]))
          .join(' | '),
        who: words(read, framed.reported.source),
      };
