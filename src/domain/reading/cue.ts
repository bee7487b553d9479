import type { CueClass } from '../lexicon/lexicon.ts';
import type { TextView } from './text-view.ts';

/** A word or phrase that says that something was said, as token indices [first, last). */
export interface Cue {
  readonly first: number;
  readonly last: number;
  readonly classes: ReadonlySet<CueClass>;
}

const SAYING: readonly CueClass[] = ['say', 'tell', 'believe', 'show', 'ask', 'accordingTo', 'adjective'];

/** The cue that begins at a token, unless the word is used as a noun or a name there ("the report", "State Department"). */
export function cueAt(view: TextView, at: number): Cue | null {
  const { lexicon, tokens } = view;
  const token = tokens[at];
  if (lexicon === null || token === undefined || token.kind !== 'word') return null;
  const found = lexicon.cues.match(tokens, at);
  if (found === null) return null;
  const cue: Cue = { first: at, last: at + found.length, classes: found.meanings };
  if (found.meanings.has('accordingTo') || found.meanings.has('ownWords')) return cue;
  if (token.capital && at > 0 && !isSentenceStart(view, at)) return null;
  return isNounUse(view, at, found.length) ? null : cue;
}

export const introducesSpeech = (cue: Cue): boolean => SAYING.some((name) => cue.classes.has(name));

/** Right beside a quotation nearly every verb of these classes says that it was spoken ("he demanded", "she joked"). */
export const introducesQuotation = (cue: Cue): boolean =>
  introducesSpeech(cue) || ['urge', 'discourse', 'appraise', 'call'].some((name) => cue.classes.has(name as CueClass));

/** In English a bare or -s form after a determiner, a possessive or a preposition is a noun ("the claims", "in reports"). */
function isNounUse(view: TextView, at: number, length: number): boolean {
  const { lexicon, tokens } = view;
  if (lexicon?.lang !== 'en' || length > 1) return false;
  const word = tokens[at]?.norm ?? '';
  const before = tokens[at - 1];
  if (before === undefined || before.kind !== 'word') return false;
  if (before.norm.endsWith("'s")) return !word.endsWith('ed') && word !== 'said' && word !== 'told';
  const determined =
    lexicon.is(before.norm, 'determiner') &&
    !lexicon.is(before.norm, 'pronoun.person') &&
    !lexicon.is(before.norm, 'pronoun.thing');
  const possessed = lexicon.is(before.norm, 'pronoun.possessive') && !lexicon.is(before.norm, 'pronoun.object');
  const afterPreposition = lexicon.is(before.norm, 'preposition') && before.norm !== 'to';
  return determined || possessed || (afterPreposition && !word.endsWith('ing'));
}

export function isSentenceStart(view: TextView, at: number): boolean {
  const before = view.tokens[at - 1];
  if (before === undefined) return true;
  if (before.kind !== 'punctuation') return false;
  return (
    '.!?…:։"“”«»‹›<>\'‘’()[]—–-'.includes(before.norm) ||
    view.text.slice(before.end, view.tokens[at]?.start).includes('\n')
  );
}
