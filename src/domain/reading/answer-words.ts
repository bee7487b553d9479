import * as v from 'valibot';
import { allForms } from '../lexicon/forms.ts';
import { PhraseSet } from '../lexicon/phrase-set.ts';
import type { TokenSpan } from '../text/token-span.ts';
import type { TokenizedText } from './tokenized-text.ts';

const phrases = v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.nonEmpty());

/** The words that say that somebody gave no answer, as token indices [first, last). */
export type Refused = TokenSpan;

/** Answers that were not given, and where a report goes back to what was before. */
export interface AnswerRules {
  /** The refusal that begins at a token of a sentence: "declined to | comment". */
  refusalAt(read: TokenizedText, at: number, sentence: TokenSpan): Refused | null;
  /** The first token of the question that was not answered, right behind a refusal that ends at `last`: "did not say | whether". */
  questionBehind(read: TokenizedText, last: number, limit: number): number | null;
  /** Whether a paragraph that begins at a token tells what was before: "To recall, …". */
  opensBackground(read: TokenizedText, first: number): boolean;
}

/** The lists of a language's `answers.json`, in the notation of the lexicon (`lexicon/forms.ts`). */
export const answerWordsSchema = v.strictObject({
  refusals: v.strictObject({
    /** Refusals by themselves: "did not respond". */
    outright: phrases,
    /** Only with a question beside them, or at the end of a sentence: "did not say | whether". */
    unsaid: phrases,
    /** Only with a word for answering beside them: "declined | to comment". */
    turning: phrases,
    answering: phrases,
    /** Whoever is meant by these, nobody in particular gave no answer: "nobody | has answered". */
    nobody: phrases,
  }),
  /** At the head of a paragraph that tells what was before: "To recall". */
  background: phrases,
});

export type AnswerWords = v.InferOutput<typeof answerWordsSchema>;

type Part = keyof AnswerWords['refusals'];

/** Between a word for turning something down and the one for answering stand at most so many tokens, behind it and before it. */
const FURTHEST_BEHIND = 7;
const FURTHEST_BEFORE = 8;
/** Between "did not say" and the word that asks. */
const FURTHEST_ASKING = 4;

/** What a language tells of refusals and of background by its lists of words. `asksInside`: whether the word at a token holds a question mark. */
export function answersByWords(
  data: AnswerWords,
  asksInside: (read: TokenizedText, at: number) => boolean = () => false,
): AnswerRules {
  const asksAt = (read: TokenizedText, at: number): boolean => read.is(at, 'interrogative') || asksInside(read, at);
  /** "did not say whether …", «Кто именно, министр не сказал», "He did not say.": a question stands beside it, or nothing more. */
  const isAsked = (read: TokenizedText, { first, last }: Refused, sentence: Refused): boolean => {
    if (last >= sentence.last - 1) return true;
    for (let at = last; at < Math.min(sentence.last, last + FURTHEST_ASKING); at++) if (asksAt(read, at)) return true;
    const opening = read.is(sentence.first, 'preposition') ? sentence.first + 1 : sentence.first;
    return opening < first && asksAt(read, opening);
  };
  const words = new PhraseSet<Part>();
  for (const part of Object.keys(data.refusals) as Part[])
    for (const phrase of allForms(data.refusals[part])) words.add(phrase, part);
  const background = new PhraseSet<true>();
  for (const phrase of allForms(data.background)) background.add(phrase, true);

  const partAt = (read: TokenizedText, at: number, part: Part): number => {
    const match = words.match(read.tokens, at);
    return match?.meanings.has(part) === true ? match.length : 0;
  };
  /** The token after the word for answering behind a refusal; 0 where none stands there. */
  const answeringBehind = (read: TokenizedText, last: number): number => {
    for (let at = last; at < last + FURTHEST_BEHIND && !endsPhrase(read, at); at++) {
      const length = partAt(read, at, 'answering');
      if (length > 0) return at + length;
    }
    return 0;
  };
  const isAnsweringBefore = (read: TokenizedText, first: number): boolean => {
    for (let at = first - 1; at >= first - FURTHEST_BEFORE && !endsPhrase(read, at); at--)
      if (partAt(read, at, 'answering') > 0) return true;
    return false;
  };
  const isNobodyNear = (read: TokenizedText, first: number, last: number): boolean => {
    for (let at = first - 1; at >= first - FURTHEST_BEFORE && !endsPhrase(read, at); at--)
      if (partAt(read, at, 'nobody') > 0) return true;
    return partAt(read, last, 'nobody') > 0;
  };
  const turnedDown = (read: TokenizedText, { first, last }: Refused): Refused | null => {
    const end = answeringBehind(read, last);
    if (end > 0) return { first, last: end };
    return isAnsweringBefore(read, first) ? { first, last } : null;
  };

  return {
    refusalAt(read, at, sentence) {
      const match = words.match(read.tokens, at);
      if (match === null || isNobodyNear(read, at, at + match.length)) return null;
      const refused = { first: at, last: at + match.length };
      if (match.meanings.has('outright')) return refused;
      if (match.meanings.has('turning')) return turnedDown(read, refused);
      return match.meanings.has('unsaid') && isAsked(read, refused, sentence) ? refused : null;
    },
    questionBehind(read, last, limit) {
      for (let at = last; at < Math.min(limit, last + FURTHEST_ASKING); at++) if (asksAt(read, at)) return at;
      return null;
    },
    opensBackground: (read, first) => background.match(read.tokens, first) !== null,
  };
}

const endsPhrase = (read: TokenizedText, at: number): boolean =>
  read.tokens[at] === undefined || (read.isPunctuation(at) && !read.isMark(at, "-'’"));
