import type { Lexicon } from '../../lexicon/lexicon.ts';
import { type Cue, cueAt } from '../../reading/cue.ts';
import type { TextView } from '../../reading/text-view.ts';
import { isDash } from '../../text/characters.ts';
import type { Token } from '../../text/tokens.ts';

/**
 * A text as the frames of reported speech see it: tokens, the rules of the language, and which tokens are the report's
 * own words. A name in quotation marks («Опора») belongs to the report's words, words that somebody said do not.
 */
export interface FrameView {
  readonly view: TextView;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  /** Whether the token stands in quotation marks that are no mere name. */
  readonly isQuoted: (at: number) => boolean;
  /** Whether the token stands in quotation marks of any kind. */
  readonly inMarks: (at: number) => boolean;
}

/** No frame looks at more tokens of a sentence than these: longer ones are lists and tables, and each look must stay cheap. */
export const LONGEST_SENTENCE = 1_500;

export const normAt = (frame: FrameView, at: number): string => frame.tokens[at]?.norm ?? '';

export const isWord = (frame: FrameView, at: number): boolean => frame.tokens[at]?.kind === 'word';

export const isCapital = (frame: FrameView, at: number): boolean => frame.tokens[at]?.capital === true;

/** «США», «МИД»: all capitals. */
export function isAbbreviation(frame: FrameView, at: number): boolean {
  const token = frame.tokens[at];
  if (token === undefined || token.end - token.start < 2) return false;
  const word = frame.view.text.slice(token.start, token.end);
  return word === word.toUpperCase() && word !== word.toLowerCase();
}

/** Whether the word belongs to a class of the language's lists. */
export const is = (frame: FrameView, at: number, wordClass: string): boolean =>
  frame.lexicon.is(normAt(frame, at), wordClass);

/** A cue among the report's own words. */
export const cueOf = (frame: FrameView, at: number): Cue | null => (frame.inMarks(at) ? null : cueAt(frame.view, at));

/** A dash between clauses; one with letters on both sides joins a word or an ending («Арменпресс»-ին). */
export function isClauseDash(frame: FrameView, at: number): boolean {
  const token = frame.tokens[at];
  if (token === undefined || !isDash(token.norm)) return false;
  const { text } = frame.view;
  const before = text[token.start - 1];
  const after = text[token.end];
  return before === undefined || after === undefined || isEdge(before) || isEdge(after);
}

const isEdge = (char: string): boolean => ' \n\t\u00a0,'.includes(char);

/** What ends a clause among the report's own words: a comma, a pause, a dash, a colon, the end of a sentence. */
export function isBreak(frame: FrameView, at: number): boolean {
  const norm = normAt(frame, at);
  return (
    ',;:!?…։՝'.includes(norm) ||
    (norm === '.' && !endsAbbreviation(frame, at) && !isInnerDot(frame, at)) ||
    isClauseDash(frame, at) ||
    norm === '(' ||
    norm === ')'
  );
}

/** A full stop after an initial or a known abbreviation ends nothing. */
export function endsAbbreviation(frame: FrameView, at: number): boolean {
  const word = frame.tokens[at - 1];
  if (word === undefined || word.kind !== 'word' || word.end !== frame.tokens[at]?.start) return false;
  return frame.lexicon.is(word.norm, 'abbreviation') || (word.end - word.start === 1 && word.capital);
}

/** A full stop with letters on both sides stands inside a name: «News.am». */
export function isInnerDot(frame: FrameView, at: number): boolean {
  const dot = frame.tokens[at];
  const next = frame.tokens[at + 1];
  return (
    dot?.norm === '.' && frame.tokens[at - 1]?.end === dot.start && next?.start === dot.end && next.kind === 'word'
  );
}

/** Words that stand between source and cue or open a sentence without meaning anything for who speaks: adverbs, auxiliaries, particles. */
export const isSoft = (frame: FrameView, at: number): boolean =>
  isWord(frame, at) &&
  !frame.inMarks(at) &&
  (SOFT.some((name) => is(frame, at, name)) || (is(frame, at, 'that') && !isThat(frame, at)));

const SOFT = ['adverb', 'auxiliary', 'modal', 'particle'];

export const isMark = (frame: FrameView, at: number): boolean =>
  frame.tokens[at]?.kind === 'punctuation' && '"“”„«»‹›<>'.includes(normAt(frame, at));

export const SAYING = ['say', 'tell', 'believe', 'show', 'adjective'] as const;

export const takesClause = (cue: Cue): boolean => SAYING.some((name) => cue.classes.has(name));

/** Beside a quotation verbs of asking, urging and praising say too that it was spoken. */
export const introducesWords = (cue: Cue): boolean =>
  takesClause(cue) || ['ask', 'urge', 'call', 'appraise'].some((name) => cue.classes.has(name as 'ask'));

/** The cue whose last token stands right before `at`. */
export function cueEndingAt(frame: FrameView, at: number): Cue | null {
  for (let back = 1; back <= 4; back++) {
    const cue = cueOf(frame, at - back);
    if (cue !== null && cue.last === at) return cue;
  }
  return null;
}

/** A text seen without telling names in marks from words that were said; null for languages that are not read by frames. */
export function plainFrame(view: TextView, quotationOf: Int32Array): FrameView | null {
  const { lexicon } = view;
  if (lexicon === null || lexicon.lang === 'en') return null;
  const inMarks = (at: number): boolean => (quotationOf[at] ?? -1) >= 0;
  return { view, tokens: view.tokens, lexicon, isQuoted: inMarks, inMarks };
}

/** The word that joins a content to its cue; not in «только что», which only says when. */
export const isThat = (frame: FrameView, at: number): boolean =>
  is(frame, at, 'that') && !(frame.lexicon.lang === 'ru' && normAt(frame, at - 1) === 'только');
