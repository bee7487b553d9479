import { wordClassOf } from '../languages/english/word-class.ts';
import type { Language } from '../languages/language.ts';
import type { CueClass, WordClass } from '../lexicon/word-classes.ts';
import { isCueOf } from '../reading/cue.ts';
import type { ReadText } from '../reading/read-text.ts';
import type { Span } from '../text/span.ts';
import { ASKING } from './questions/question-start.ts';
import type { Statement } from './statement.ts';

/** Fewer quoted words than these are a name or an expression, not something claimed. */
const FEWEST_QUOTED_WORDS = 3;
/** Russian and Armenian say a whole clause in two words: «цены растут». */
const FEWEST_WORDS_IN_FRAMES = 2;

/** Whether a content claims something: it holds a clause, or enough quoted words to stand for one. */
export function isClaimed(read: ReadText<Language>, statement: Statement): boolean {
  if (isAsked(read, statement) || isNobodys(read, statement) || isLeftOpen(read, statement)) return false;
  let words = 0;
  let clause = read.lexicon.lang !== 'en';
  for (const segment of statement.segments) {
    const { first, last } = read.rangeOf(segment);
    for (let at = first; at < last; at++) {
      const token = read.tokens[at];
      if (token === undefined || token.kind === 'punctuation') continue;
      words++;
      clause ||= hasVerb(read, at);
    }
  }
  if (words < FEWEST_QUOTED_WORDS) return isReply(read, statement) || isShortClause(read, statement, words);
  return clause || statement.kind === 'direct' || isCalled(read, statement);
}

/** "“No,” she replied": as few words as these are said when a verb of saying stands beside them and they begin like a sentence. */
function isReply(read: ReadText<Language>, { cue, kind, segments }: Statement): boolean {
  if (kind !== 'direct' || cue === null) return false;
  const classes = read.cueAt(read.rangeOf(cue).first)?.classes;
  const first = read.tokens[read.rangeOf(segments[0] as Span).first];
  const speaks = classes?.has('say') === true || classes?.has('tell') === true;
  return speaks && !classes?.has('call') && (first?.capital === true || first?.kind === 'number');
}

/** «…, что цены растут»: what the frames of Russian and Armenian read as reported is a clause, however short. */
const isShortClause = (read: ReadText<Language>, { cue, kind }: Statement, words: number): boolean =>
  read.language.hasRules &&
  read.lexicon.lang !== 'en' &&
  kind === 'indirect' &&
  cue !== null &&
  words >= FEWEST_WORDS_IN_FRAMES;

/** "The treaty is often called …": what nobody is named for and no verb of saying stands beside is the report's own. */
function isNobodys(read: ReadText<Language>, { cue, kind, source }: Statement): boolean {
  if (read.lexicon.lang !== 'en' || source !== null || cue === null || kind === 'direct') return false;
  return !isCueOf(read.cueAt(read.rangeOf(cue).first), SPOKEN);
}

const SPOKEN: readonly CueClass[] = ['say', 'tell', 'believe', 'show', 'accordingTo', 'noun'];

/** A denial stands at most so many words before its cue ("declined to say"). */
const DENIED_WITHIN = 4;

/** "did not say when …", "declined to say whether …": a question that was left open. */
function isLeftOpen(read: ReadText<Language>, { cue, kind, conjunction, segments }: Statement): boolean {
  if (read.lexicon.lang !== 'en' || cue === null || kind === 'direct') return false;
  const begins = read.rangeOf(conjunction ?? (segments[0] as Span)).first;
  if (!ASKING.has(read.norm(begins))) return false;
  const { first, last } = read.rangeOf(cue);
  for (let at = Math.max(0, first - DENIED_WITHIN); at < last; at++) if (refuses(read, read.norm(at))) return true;
  return false;
}

const refuses = ({ lexicon }: ReadText<Language>, word: string): boolean =>
  word.endsWith("n't") || lexicon.is(word, 'refusal') === true;

/** "She called it “proof of bad faith”": a verdict in the speaker's own words. */
function isCalled(read: ReadText<Language>, { cue, kind }: Statement): boolean {
  return kind === 'mixed' && cue !== null && read.cueAt(read.rangeOf(cue).first)?.classes.has('call') === true;
}

/** "Asked whether …" reports a question, and a question is never a statement. */
function isAsked(read: ReadText<Language>, { cue, kind }: Statement): boolean {
  if (cue === null || kind === 'direct') return false;
  const found = read.cueAt(read.rangeOf(cue).first);
  return found?.classes.has('ask') === true && !found.classes.has('say') && !found.classes.has('tell');
}

function hasVerb(read: ReadText<Language>, at: number): boolean {
  const { lexicon } = read;
  const word = read.norm(at);
  if (!read.language.hasRules) return false;
  if (lexicon.is(word, 'auxiliary') || lexicon.is(word, 'modal')) return true;
  if (word === 'to') return isInfinitive(read, at + 1);
  const known = wordClassOf(word);
  if (known === null || known.form === 'ing' || known.form === 'none') return false;
  if (!known.parts.includes('v')) return false;
  if (known.parts === 'v' && known.form !== 'base') return true;
  // "paid", "a new play": a form that is an adjective or a noun too is no verb where one of those would stand.
  return (known.parts[0] === 'v' || known.form === 'past') && at > 0 && !isModified(read, at);
}

function isModified(read: ReadText<Language>, at: number): boolean {
  return read.isAny(at - 1, MODIFIERS) || isAdjective(read.norm(at - 1));
}

const MODIFIERS: readonly WordClass[] = ['determiner', 'preposition', 'pronoun.possessive', 'conjunction'];

/** "to be", "to ease tension", "to form a group": of a form that is likelier a noun, an object has to follow. */
function isInfinitive(read: ReadText<Language>, at: number): boolean {
  const known = wordClassOf(read.norm(at));
  if (known?.form !== 'base') return false;
  const next = read.norm(at + 1);
  return known.parts[0] === 'v' || read.isAny(at + 1, OBJECTS) || isAdjective(next);
}

const isAdjective = (word: string): boolean => wordClassOf(word)?.parts[0] === 'a';
const OBJECTS: readonly WordClass[] = ['determiner', 'pronoun.possessive'];
