import type { CueClass, WordClass } from '../../lexicon/word-classes.ts';
import type { Cue } from '../../reading/cue.ts';
import { isCueOf } from '../../reading/cue.ts';
import { isDash } from '../../text/characters.ts';
import type { LanguageText } from '../language.ts';

/** No frame looks at more tokens of a sentence than these: longer ones are lists and tables, and each look must stay cheap. */
export const LONGEST_SENTENCE = 1_500;

/** «США», «МИД»: all capitals. */
export function isAbbreviation(read: LanguageText, at: number): boolean {
  const token = read.tokens[at];
  if (token === undefined || token.end - token.start < 2) return false;
  const word = read.text.slice(token.start, token.end);
  return word === word.toUpperCase() && word !== word.toLowerCase();
}

/** A dash between clauses; one with letters on both sides joins a word or an ending («Арменпресс»-ին). */
export function isClauseDash(read: LanguageText, at: number): boolean {
  const token = read.tokens[at];
  if (token === undefined || !isDash(token.norm)) return false;
  const { text } = read;
  const before = text[token.start - 1];
  const after = text[token.end];
  return before === undefined || after === undefined || isEdge(before) || isEdge(after);
}

const isEdge = (char: string): boolean => ' \n\t\u00a0,'.includes(char);

/** What ends a clause among the report's own words: a comma, a pause, a dash, a colon, the end of a sentence. */
export function isBreak(read: LanguageText, at: number): boolean {
  const norm = read.norm(at);
  return (
    ',;:!?…։՝'.includes(norm) ||
    (norm === '.' && !endsAbbreviation(read, at) && !isInnerDot(read, at)) ||
    isClauseDash(read, at) ||
    norm === '(' ||
    norm === ')'
  );
}

/** A full stop after an initial or a known abbreviation ends nothing. */
export function endsAbbreviation(read: LanguageText, at: number): boolean {
  const word = read.tokens[at - 1];
  if (word === undefined || word.kind !== 'word' || word.end !== read.tokens[at]?.start) return false;
  return read.lexicon.is(word.norm, 'abbreviation') || (word.end - word.start === 1 && word.capital);
}

/** A full stop with letters on both sides stands inside a name: «News.am». */
export function isInnerDot(read: LanguageText, at: number): boolean {
  const dot = read.tokens[at];
  const next = read.tokens[at + 1];
  return dot?.norm === '.' && read.tokens[at - 1]?.end === dot.start && next?.start === dot.end && next.kind === 'word';
}

/** Words that stand between source and cue or open a sentence without meaning anything for who speaks: adverbs, auxiliaries, particles. */
export const isSoft = (read: LanguageText, at: number): boolean =>
  read.isWord(at) && !read.inMarks(at) && (read.isAny(at, SOFT) || (read.is(at, 'that') && !isThat(read, at)));

const SOFT: readonly WordClass[] = ['adverb', 'auxiliary', 'modal', 'particle'];

export const isMark = (read: LanguageText, at: number): boolean =>
  read.isPunctuation(at) && '"“”„«»‹›<>'.includes(read.norm(at));

const SAYING: readonly CueClass[] = ['say', 'tell', 'believe', 'show', 'adjective'];
const BESIDE_QUOTATIONS: readonly CueClass[] = [...SAYING, 'ask', 'urge', 'call', 'appraise'];

export const takesClause = (cue: Cue): boolean => isCueOf(cue, SAYING);

/** Beside a quotation verbs of asking, urging and praising say too that it was spoken. */
export const introducesWords = (cue: Cue): boolean => isCueOf(cue, BESIDE_QUOTATIONS);

/** The cue whose last token stands right before `at`. */
export function cueEndingAt(read: LanguageText, at: number): Cue | null {
  for (let back = 1; back <= 4; back++) {
    const cue = read.ownCueAt(at - back);
    if (cue !== null && cue.last === at) return cue;
  }
  return null;
}

/** The word that joins a content to its cue; not in «только что», which only says when. */
export const isThat = (read: LanguageText, at: number): boolean =>
  read.is(at, 'that') && !(read.lexicon.lang === 'ru' && read.norm(at - 1) === 'только');
