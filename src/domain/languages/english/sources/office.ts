import { cueAt } from '../../../reading/cue.ts';
import type { TokenSpan } from '../../../reading/source-phrase.ts';
import { isLineBetween, type TextView } from '../../../reading/text-view.ts';
import { wordClassOf } from '../word-class.ts';

/** An office has at most this many words ("first deputy head of the committee on …"), and its own word is among the first of them. */
const LONGEST_OFFICE = 14;
const FURTHEST_ROLE = 5;

/**
 * "Name Surname, head of the Centre for Studies, said": the office after a name, article left out, up to the next mark or verb.
 * Null where what follows the comma names no office.
 */
export function officeAfter(view: TextView, name: number): TokenSpan | null {
  const { tokens, lexicon } = view;
  if (lexicon?.lang !== 'en' || tokens[name]?.norm !== ',') return null;
  let first = name + 1;
  while (lexicon.is(tokens[first]?.norm ?? '', 'determiner')) first++;
  let last = first;
  let isOffice = false;
  while (last < first + LONGEST_OFFICE) {
    const token = tokens[last];
    if (token === undefined || token.kind === 'punctuation' || endsOffice(view, last)) break;
    if (isLineBetween(view, last - 1, last)) break;
    isOffice ||= last < first + FURTHEST_ROLE && lexicon.is(token.norm, 'role');
    last++;
  }
  const closes = endsHere(view, last) || ';)—–-'.includes(tokens[last]?.norm ?? '-') || cueAt(view, last) !== null;
  return isOffice && closes && last > first ? { first, last } : null;
}

/** "minister of transport | Name Surname": an office before a name takes in what it is the office of. */
export function officeBefore(view: TextView, role: TokenSpan, name: TokenSpan | null): TokenSpan {
  const { tokens, lexicon } = view;
  const next = tokens[role.last]?.norm ?? '';
  if (lexicon?.lang !== 'en' || !['of', 'for', 'in', 'at'].includes(next)) return role;
  if (name === null || name.first <= role.last || name.first - role.first > LONGEST_OFFICE) return role;
  for (let at = role.last; at < name.first; at++) if (tokens[at]?.kind === 'punctuation') return role;
  return { first: role.first, last: name.first };
}

/**
 * The name at the end of capital words that an "of" begins: "of Armenia | Mher Grigoryan". Its last word is in no word list, as
 * surnames are; "of Human Rights" ends with one that is.
 */
export function nameAfterPlace(view: TextView, run: TokenSpan): TokenSpan | null {
  const { tokens, lexicon } = view;
  if (lexicon?.lang !== 'en') return null;
  const surname = tokens[run.last - 1]?.norm ?? '';
  if (wordClassOf(surname) !== null) return null;
  let first = run.last - 2;
  // "Charles D. Ryan": an initial is neither the first name nor the last.
  while (first > run.first && isInitial(view, first)) first--;
  return first > run.first ? { first, last: run.last } : null;
}

/** A comma, a full stop, the end of a line or of the text. */
const endsHere = (view: TextView, at: number): boolean => {
  const token = view.tokens[at];
  return token === undefined || token.norm === ',' || token.norm === '.' || isLineBetween(view, at - 1, at);
};

const LONGEST_NAME = 4;

/** "the head of the service, | Name Surname |, said": the end of a name that a comma parts from its office at `comma`. */
export function nameAfterComma(view: TextView, comma: number): TokenSpan | null {
  const { tokens, lexicon } = view;
  if (lexicon?.lang !== 'en' || tokens[comma]?.norm !== ',') return null;
  let at = comma + 1;
  while (
    at < comma + 1 + LONGEST_NAME &&
    tokens[at]?.capital === true &&
    !lexicon.is(tokens[at]?.norm ?? '', 'role') &&
    !isLineBetween(view, at - 1, at)
  )
    at++;
  const closed = endsHere(view, at) || cueAt(view, at) !== null || tokens[at]?.norm === 'as';
  return at - comma >= 3 && closed ? { first: comma + 1, last: at } : null;
}

const isInitial = (view: TextView, at: number): boolean =>
  view.tokens[at]?.norm === '.' || (view.tokens[at]?.norm.length ?? 0) === 1;

function endsOffice(view: TextView, at: number): boolean {
  const { tokens, lexicon } = view;
  const word = tokens[at]?.norm ?? '';
  if (lexicon?.is(word, 'auxiliary') || lexicon?.is(word, 'modal') || ['who', 'which', 'that'].includes(word))
    return true;
  const cue = cueAt(view, at);
  return cue !== null && !cue.classes.has('noun');
}
