import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isTerminator } from '../../text/characters.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';

/** A part is worth comparing on its own from this many words on; a longer compound is cut into at most this many parts. */
const LEAST_WORDS = 4;
const MOST_PARTS = 6;
/** A sentence is a part by itself from fewer words on ("They abandoned us."). */
const LEAST_OF_SENTENCE = 2;
/** A mark behind a capital and no more letters than that shortens a name or a title ("Mr.", "N."). */
const LONGEST_SHORTENED = 3;

/** A clause or a group of them inside a compound, and where its tokens stand among those of the passage, `to` exclusive. */
export interface CompoundPart extends Span {
  readonly from: number;
  readonly to: number;
}

interface GrowingPart {
  start: number;
  end: number;
  from: number;
  to: number;
  words: number;
  /** Whether it begins a sentence. */
  opensSentence: boolean;
}

/**
 * Cuts the tokens of a passage into the parts of a compound: at the end of a sentence, at a semicolon, a colon or a long dash, and at a comma before a word
 * that joins or subordinates ("…, and the work goes on"); before some words also without a comma ("… but it stays"). A piece too
 * short to say anything stays with the one before it. A passage that is one clause gives that one; no tokens give none.
 */
export function partsOfCompound(tokens: readonly Token[], lexicon: Lexicon): CompoundPart[] {
  const parts: GrowingPart[] = [];
  const joining = joiningWords(lexicon);
  let from = 0;
  let words = 0;
  let opensSentence = false;
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    const endsHere = token === undefined || beginsSentence(tokens, at);
    if (at > from && (endsHere || cutsBefore(token, tokens[at - 1] as Token, joining))) {
      addPiece(parts, { ...spanOf(tokens, from, at), from, to: at, words, opensSentence });
      from = at;
      words = 0;
      opensSentence = endsHere;
    }
    if (token !== undefined && token.kind !== 'punctuation') words++;
  }
  return parts;
}

/** Where some tokens stand, at least one. */
const spanOf = (tokens: readonly Token[], from: number, to: number): Span => ({
  start: (tokens[from] as Token).start,
  end: (tokens[to - 1] as Token).end,
});

function addPiece(parts: GrowingPart[], piece: GrowingPart): void {
  const last = parts[parts.length - 1];
  const least = piece.opensSentence ? LEAST_OF_SENTENCE : LEAST_WORDS;
  if (last === undefined || (piece.words >= least && last.words >= least && parts.length < MOST_PARTS)) {
    parts.push(piece);
  } else {
    last.end = piece.end;
    last.to = piece.to;
    last.words += piece.words;
  }
}

/** Whether a sentence begins at a token: a capital behind a mark that ends one, with other marks between them or none. */
function beginsSentence(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.capital !== true) return false;
  let before = at;
  let isEnded = false;
  while (before > 0 && tokens[before - 1]?.kind === 'punctuation')
    isEnded = isTerminator((tokens[--before] as Token).norm) || isEnded;
  const last = tokens[before - 1];
  return isEnded && last !== undefined && !(last.capital && last.norm.length <= LONGEST_SHORTENED);
}

const HARD_MARKS = ';:—–';

function cutsBefore(token: Token, previous: Token, { afterComma, anywhere }: JoiningWords): boolean {
  if (token.kind === 'punctuation') return false;
  if (previous.kind === 'punctuation' && HARD_MARKS.includes(previous.norm)) return true;
  return (previous.norm === ',' ? afterComma : anywhere).has(token.norm);
}

/** Words that join or subordinate clauses, and those of them that part a compound also without a comma before them. */
interface JoiningWords {
  readonly afterComma: ReadonlySet<string>;
  readonly anywhere: ReadonlySet<string>;
}

const made = new WeakMap<Lexicon, JoiningWords>();

/** What "that" opens belongs to the verb before it ("it is not true, he said, that …"). They are asked for at every token, so they have small sets of their own. */
function joiningWords(lexicon: Lexicon): JoiningWords {
  const known = made.get(lexicon);
  if (known !== undefined) return known;
  const joining = [...lexicon.words.keys()].filter(
    (word) =>
      (lexicon.is(word, 'conjunction') || lexicon.is(word, 'subordinator')) && !lexicon.is(word, 'complementizer'),
  );
  const words = {
    afterComma: new Set(joining),
    anywhere: new Set(joining.filter((word) => lexicon.is(word, 'partsWithoutComma'))),
  };
  made.set(lexicon, words);
  return words;
}
