import { cueAt } from './cue.ts';
import { wordClassOf } from './learned/word-class.ts';
import type { Statement } from './statement.ts';
import { type TextView, tokenRange } from './text-view.ts';

/** Fewer quoted words than these are a name or an expression, not something claimed. */
const FEWEST_QUOTED_WORDS = 3;

/** Whether a content claims something: it holds a clause, or enough quoted words to stand for one. */
export function isClaimed(view: TextView, statement: Statement): boolean {
  if (isAsked(view, statement)) return false;
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
  return words >= FEWEST_QUOTED_WORDS && (clause || statement.kind === 'direct');
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
  if (lexicon.is(word, 'auxiliary') || lexicon.is(word, 'modal') || word === 'to') return true;
  const known = wordClassOf(word);
  if (known === null || known.form === 'ing' || known.form === 'none') return false;
  if (known.parts[0] === 'v') return true;
  // "paid", "left": a past form that is an adjective too, unless it stands where one would.
  const before = view.tokens[at - 1]?.norm ?? '';
  const modifies = ['determiner', 'preposition', 'pronoun.possessive', 'conjunction'].some((name) =>
    lexicon.is(before, name),
  );
  return known.form === 'past' && known.parts.includes('v') && !modifies && at > 0;
}
