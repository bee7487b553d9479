import { wordClassOf } from '../languages/english/word-class.ts';
import { cueAt } from '../reading/cue.ts';
import { type TextView, tokenRange } from '../reading/text-view.ts';
import type { Span } from '../text/span.ts';
import { ASKING } from './questions/question-start.ts';
import type { Statement } from './statement.ts';

/** Fewer quoted words than these are a name or an expression, not something claimed. */
const FEWEST_QUOTED_WORDS = 3;
/** Russian and Armenian say a whole clause in two words: «цены растут». */
const FEWEST_WORDS_IN_FRAMES = 2;

/** Whether a content claims something: it holds a clause, or enough quoted words to stand for one. */
export function isClaimed(view: TextView, statement: Statement): boolean {
  if (isAsked(view, statement) || isNobodys(view, statement) || isLeftOpen(view, statement)) return false;
  let words = 0;
  let clause = view.lexicon?.lang !== 'en';
  for (const segment of statement.segments) {
    const { first, last } = tokenRange(view, segment);
    for (let at = first; at < last; at++) {
      const token = view.tokens[at];
      if (token === undefined || token.kind === 'punctuation') continue;
      words++;
      clause ||= hasVerb(view, at);
    }
  }
  if (words < FEWEST_QUOTED_WORDS) return isReply(view, statement) || isShortClause(view, statement, words);
  return clause || statement.kind === 'direct' || isCalled(view, statement);
}

/** "“No,” she replied": as few words as these are said when a verb of saying stands beside them and they begin like a sentence. */
function isReply(view: TextView, { cue, kind, segments }: Statement): boolean {
  if (kind !== 'direct' || cue === null) return false;
  const classes = cueAt(view, tokenRange(view, cue).first)?.classes;
  const first = view.tokens[tokenRange(view, segments[0] as Span).first];
  const speaks = classes?.has('say') === true || classes?.has('tell') === true;
  return speaks && !classes?.has('call') && (first?.capital === true || first?.kind === 'number');
}

/** «…, что цены растут»: what the frames of Russian and Armenian read as reported is a clause, however short. */
const isShortClause = ({ lexicon }: TextView, { cue, kind }: Statement, words: number): boolean =>
  lexicon !== null && lexicon.lang !== 'en' && kind === 'indirect' && cue !== null && words >= FEWEST_WORDS_IN_FRAMES;

/** "The treaty is often called …": what nobody is named for and no verb of saying stands beside is the report's own. */
function isNobodys(view: TextView, { cue, kind, source }: Statement): boolean {
  if (view.lexicon?.lang !== 'en' || source !== null || cue === null || kind === 'direct') return false;
  const classes = cueAt(view, tokenRange(view, cue).first)?.classes;
  return !['say', 'tell', 'believe', 'show', 'accordingTo', 'noun'].some((name) => classes?.has(name as 'say'));
}

/** A denial stands at most so many words before its cue ("declined to say"). */
const DENIED_WITHIN = 4;

/** "did not say when …", "declined to say whether …": a question that was left open. */
function isLeftOpen(view: TextView, { cue, kind, conjunction, segments }: Statement): boolean {
  if (view.lexicon?.lang !== 'en' || cue === null || kind === 'direct') return false;
  const begins = tokenRange(view, conjunction ?? (segments[0] as Span)).first;
  if (!ASKING.has(view.tokens[begins]?.norm ?? '')) return false;
  const { first, last } = tokenRange(view, cue);
  for (let at = Math.max(0, first - DENIED_WITHIN); at < last; at++)
    if (refuses(view, view.tokens[at]?.norm ?? '')) return true;
  return false;
}

const refuses = ({ lexicon }: TextView, word: string): boolean =>
  word.endsWith("n't") || lexicon?.is(word, 'refusal') === true;

/** "She called it “proof of bad faith”": a verdict in the speaker's own words. */
function isCalled(view: TextView, { cue, kind }: Statement): boolean {
  return kind === 'mixed' && cue !== null && cueAt(view, tokenRange(view, cue).first)?.classes.has('call') === true;
}

/** "Asked whether …" reports a question, and a question is never a statement. */
function isAsked(view: TextView, { cue, kind }: Statement): boolean {
  if (cue === null || kind === 'direct') return false;
  const found = cueAt(view, tokenRange(view, cue).first);
  return found?.classes.has('ask') === true && !found.classes.has('say') && !found.classes.has('tell');
}

function hasVerb(view: TextView, at: number): boolean {
  const { lexicon } = view;
  const word = view.tokens[at]?.norm ?? '';
  if (lexicon === null) return false;
  if (lexicon.is(word, 'auxiliary') || lexicon.is(word, 'modal')) return true;
  if (word === 'to') return isInfinitive(view, at + 1);
  const known = wordClassOf(word);
  if (known === null || known.form === 'ing' || known.form === 'none') return false;
  if (!known.parts.includes('v')) return false;
  if (known.parts === 'v' && known.form !== 'base') return true;
  // "paid", "a new play": a form that is an adjective or a noun too is no verb where one of those would stand.
  return (known.parts[0] === 'v' || known.form === 'past') && at > 0 && !isModified(view, at);
}

function isModified(view: TextView, at: number): boolean {
  const { lexicon } = view;
  const before = view.tokens[at - 1]?.norm ?? '';
  return MODIFIERS.some((name) => lexicon?.is(before, name)) || isAdjective(before);
}

const MODIFIERS = ['determiner', 'preposition', 'pronoun.possessive', 'conjunction'];

/** "to be", "to ease tension", "to form a group": of a form that is likelier a noun, an object has to follow. */
function isInfinitive(view: TextView, at: number): boolean {
  const known = wordClassOf(view.tokens[at]?.norm ?? '');
  if (known?.form !== 'base') return false;
  const next = view.tokens[at + 1]?.norm ?? '';
  return known.parts[0] === 'v' || OBJECTS.some((name) => view.lexicon?.is(next, name)) || isAdjective(next);
}

const isAdjective = (word: string): boolean => wordClassOf(word)?.parts[0] === 'a';
const OBJECTS = ['determiner', 'pronoun.possessive'];
