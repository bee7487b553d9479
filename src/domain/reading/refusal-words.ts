import * as v from 'valibot';
import { PhraseSet } from '../lexicon/phrase-set.ts';
import type { TokenSpan } from '../text/token-span.ts';
import { isFiller } from './function-words.ts';
import { sourceAfter } from './source-after-cue.ts';
import type { TokenizedText } from './tokenized-text.ts';

/** Words in the notation of the lexicon (`lexicon/forms.ts`). */
export const phrases = v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.nonEmpty());

/** The words that say that somebody gave no answer, as token indices [first, last). */
export interface Refused extends TokenSpan {
  /** Who gave none, where the words themselves tell: "there was no comment | from the ministry". */
  readonly by?: TokenSpan;
  /** The word for answering that stands before it: «говорить | с журналистами | не стал». It names nobody. */
  readonly answering?: number;
}

/** Words that refuse only together: "did not | immediately | respond", "gave | no clear | answer". */
const pairSchema = v.strictObject({
  heads: phrases,
  /** Left out where the heads refuse by themselves. */
  tails: v.optional(phrases),
  /** So many words of any kind may stand between them; without it adverbs alone. */
  across: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(8))),
  /** Only with a question beside it, or at the end of a sentence: "did not say | whether". */
  asked: v.optional(v.boolean()),
  /** Words behind which stands who refuses, behind the pair or before it; none is no refusal: "requests | to | the bank went unanswered". */
  by: v.optional(phrases),
});

export const refusalWordsSchema = v.strictObject({
  /** Refusals by themselves: "did not respond". */
  outright: phrases,
  /** Only with a question beside them, or at the end of a sentence: "did not say | whether". */
  unsaid: phrases,
  /** Only with a word for answering beside them: "declined | to comment". */
  turning: phrases,
  answering: phrases,
  pairs: v.optional(v.array(pairSchema)),
  /** Whoever is meant by these, nobody in particular gave no answer: "nobody | has answered". */
  nobody: phrases,
});

export type RefusalWordLists = v.InferOutput<typeof refusalWordsSchema>;

type Part = 'outright' | 'unsaid' | 'turning' | 'answering' | 'nobody';
const PARTS: readonly Part[] = ['outright', 'unsaid', 'turning', 'answering', 'nobody'];

/** Between a word for turning something down and the one for answering stand at most so many tokens, behind it and before it. */
const FURTHEST_BEHIND = 7;
const FURTHEST_BEFORE = 8;
/** Between "did not say" and the word that asks. */
export const FURTHEST_ASKING = 4;
/** Between the words of a pair stand at most so many adverbs. */
const MOST_ADVERBS = 3;
/** Between a pair and the word before or behind which stands who refuses. */
const FURTHEST_BY = 8;

interface Pair {
  readonly heads: PhraseSet<true>;
  readonly tails: PhraseSet<true> | null;
  readonly by: PhraseSet<true> | null;
  readonly across: number | null;
  readonly asked: boolean;
}

const setOf = (notations: readonly string[]): PhraseSet<true> => new PhraseSet((set) => set.addForms(notations, true));

/** The words with which a language says that somebody gave no answer; `asksAt`: whether a question begins or stands at a token. */
export class RefusalWords {
  readonly #words: PhraseSet<Part>;
  readonly #pairs: readonly Pair[];

  constructor(
    lists: RefusalWordLists,
    readonly asksAt: (read: TokenizedText, at: number) => boolean,
  ) {
    this.#words = new PhraseSet((words) => {
      for (const part of PARTS) words.addForms(lists[part], part);
    });
    this.#pairs = (lists.pairs ?? []).map(({ heads, tails, across, asked, by }) => ({
      heads: setOf(heads),
      tails: tails === undefined ? null : setOf(tails),
      by: by === undefined ? null : setOf(by),
      across: across ?? null,
      asked: asked === true,
    }));
  }

  /** The refusal that begins at a token of a sentence; null where none does. */
  at(read: TokenizedText, at: number, sentence: TokenSpan): Refused | null {
    const refused = this.#alone(read, at, sentence) ?? this.#paired(read, at, sentence);
    return refused === null || this.#isNobodyNear(read, refused) ? null : refused;
  }

  #alone(read: TokenizedText, at: number, sentence: TokenSpan): Refused | null {
    const match = this.#words.match(read.tokens, at);
    if (match === null) return null;
    const refused = { first: at, last: at + match.length };
    if (match.meanings.has('outright')) return refused;
    if (match.meanings.has('turning')) return this.#turnedDown(read, refused);
    return match.meanings.has('unsaid') && this.#isAsked(read, refused, sentence) ? refused : null;
  }

  #paired(read: TokenizedText, at: number, sentence: TokenSpan): Refused | null {
    for (const pair of this.#pairs) {
      const head = pair.heads.match(read.tokens, at);
      const tail = head === null ? null : tailBehind(read, pair, at + head.length);
      if (tail === null) continue;
      const refused = { first: at, last: tail.last };
      if (pair.asked && !this.#isAsked(read, refused, sentence)) continue;
      if (pair.by === null) return refused;
      const by = refuserBeside(read, pair.by, { first: at, tail }, sentence);
      if (by !== null) return { ...refused, by };
    }
    return null;
  }

  /** "did not say whether …", «Кто именно, министр не сказал», "He did not say.": a question stands beside it, or nothing more. */
  #isAsked(read: TokenizedText, { first, last }: Refused, sentence: TokenSpan): boolean {
    if (last >= sentence.last - 1) return true;
    for (let at = last; at < Math.min(sentence.last, last + FURTHEST_ASKING); at++)
      if (this.asksAt(read, at)) return true;
    const opening = read.is(sentence.first, 'preposition') ? sentence.first + 1 : sentence.first;
    return opening < first && this.asksAt(read, opening);
  }

  #turnedDown(read: TokenizedText, { first, last }: Refused): Refused | null {
    const end = this.#answeringBehind(read, last);
    if (end > 0) return { first, last: end };
    const answering = this.#nearBefore(read, first, 'answering');
    return answering === null ? null : { first, last, answering };
  }

  /** The token after the word for answering behind a refusal; 0 where none stands there. */
  #answeringBehind(read: TokenizedText, last: number): number {
    for (let at = last; at < last + FURTHEST_BEHIND && !endsPhrase(read, at); at++) {
      const length = this.#partAt(read, at, 'answering');
      if (length > 0) return at + length;
    }
    return 0;
  }

  #isNobodyNear(read: TokenizedText, { first, last }: Refused): boolean {
    return this.#nearBefore(read, first, 'nobody') !== null || this.#partAt(read, last, 'nobody') > 0;
  }

  /** The token of a word of a part among the few before a token; null where none stands there. */
  #nearBefore(read: TokenizedText, first: number, part: Part): number | null {
    for (let at = first - 1; at >= first - FURTHEST_BEFORE && !endsPhrase(read, at); at--)
      if (this.#partAt(read, at, part) > 0) return at;
    return null;
  }

  #partAt(read: TokenizedText, at: number, part: Part): number {
    const match = this.#words.match(read.tokens, at);
    return match?.meanings.has(part) === true ? match.length : 0;
  }
}

/** The second words of a pair, nothing where it has none; null where they do not stand near. */
function tailBehind(read: TokenizedText, { tails, across }: Pair, from: number): TokenSpan | null {
  if (tails === null) return { first: from, last: from };
  const furthest = from + (across ?? MOST_ADVERBS);
  for (let at = from; at <= furthest && !endsPhrase(read, at); at++) {
    const tail = tails.match(read.tokens, at);
    if (tail !== null) return { first: at, last: at + tail.length };
    if (across === null && !isFiller(read, at)) return null;
  }
  return null;
}

/** Whoever is named behind one of some words: behind a refusal, among its own, or before it. */
function refuserBeside(
  read: TokenizedText,
  by: PhraseSet<true>,
  { first, tail }: { readonly first: number; readonly tail: TokenSpan },
  sentence: TokenSpan,
): TokenSpan | null {
  const { last } = tail;
  const named = (at: number, limit: number): TokenSpan | null => {
    const match = by.match(read.tokens, at);
    return match === null ? null : sourceAfter(read, at + match.length, limit);
  };
  for (let at = last; at < Math.min(sentence.last, last + FURTHEST_BY) && !endsPhrase(read, at); at++) {
    const source = named(at, sentence.last);
    if (source !== null) return source;
  }
  const furthest = Math.max(sentence.first, first - FURTHEST_BY);
  for (let at = last - 1; at >= furthest && !endsPhrase(read, at); at--) {
    const source = named(at, at < first ? first : tail.first);
    if (source !== null) return source;
  }
  return null;
}

const endsPhrase = (read: TokenizedText, at: number): boolean =>
  read.tokens[at] === undefined || (read.isPunctuation(at) && !read.isMark(at, "-'’"));
