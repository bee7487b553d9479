import type { Span } from '../text/span.ts';
import { isSentenceStart } from './cue.ts';
import { shownName, surnameKey } from './name-forms.ts';
import { isPatronymic } from './name-forms-russian.ts';
import { nameAfterPlace } from './office.ts';
import type { TextView } from './text-view.ts';

/** Somebody whom a text names, beside an office or as the subject of a sentence. */
export interface NamedPerson {
  /** Token of the first word of the name. */
  readonly at: number;
  readonly name: string;
  readonly key: string;
  readonly span: Span;
  /** The words of the office before the name, in normal form. */
  readonly roles: readonly string[];
}

/** An office stands at most this many tokens before its holder's name. */
const FURTHEST_ROLE = 14;
const LONGEST_RUN = 6;

/** All whom a text names in full, in reading order; one pass over its tokens. */
export function namedPeople(view: TextView): NamedPerson[] {
  const { tokens, lexicon, text } = view;
  const people: NamedPerson[] = [];
  if (lexicon === null) return people;
  for (let at = 0; at < tokens.length; at++) {
    if (!isNameWord(view, at)) continue;
    let last = at + 1;
    while (
      last - at < LONGEST_RUN &&
      isNameWord(view, last) &&
      text.slice(tokens[last - 1]?.end, tokens[last]?.start) === ' '
    )
      last++;
    const name = nameIn(view, at, last);
    const roles = name === null ? [] : [...rolesBefore(view, name.first), ...rolesAfter(view, name.last)];
    if (name !== null && (roles.length > 0 || isSubject(view, at, name.last))) {
      const span = { start: tokens[name.first]?.start ?? 0, end: tokens[name.last - 1]?.end ?? 0 };
      const shown = shownName(lexicon.lang, text.slice(span.start, span.end), 'subject');
      people.push({ at: name.first, name: shown, key: surnameKey(lexicon.lang, shown), span, roles });
    }
    at = last - 1;
  }
  return people;
}

export function isNameWord(view: TextView, at: number): boolean {
  const token = view.tokens[at];
  const lexicon = view.lexicon;
  if (token === undefined || lexicon === null || token.kind !== 'word' || !token.capital) return false;
  return ![
    'role',
    'determiner',
    'title',
    'pronoun.person',
    'preposition',
    'adverb',
    'weekday',
    'month',
    'organisation',
  ].some((name) => lexicon.is(token.norm, name));
}

/**
 * The name among a run of capital words: in Russian and Armenian the last two, or three with a patronymic; what stands
 * before them is a place or an organisation («президент Таволы Марк Эрдели»), or a calling («Океанолог Вера Тихая»).
 */
export function nameIn(view: TextView, first: number, last: number): { first: number; last: number } | null {
  const length = last - first;
  if (length < 2) return null;
  if (view.lexicon?.lang === 'en') {
    const ofPlace = ['of', 'for', 'in', 'at'].includes(view.tokens[first - 1]?.norm ?? '');
    const name = ofPlace ? nameAfterPlace(view, { first, last }) : null;
    return name ?? (length <= 3 ? { first, last } : null);
  }
  const middle = view.tokens[last - 2]?.norm ?? '';
  return { first: Math.max(first, last - (length > 2 && isPatronymic(middle) ? 3 : 2)), last };
}

/** A sentence that begins with a name; in Armenian the subject has its article, so that a place is told from it. */
function isSubject(view: TextView, first: number, last: number): boolean {
  const surname = view.tokens[last - 1]?.norm ?? '';
  return (
    isSentenceStart(view, first) && (view.lexicon?.lang !== 'hy' || surname.endsWith('ը') || surname.endsWith('ն'))
  );
}

function rolesBefore(view: TextView, name: number): string[] {
  const { tokens, lexicon } = view;
  const roles: string[] = [];
  for (let at = name - 1; at >= Math.max(0, name - FURTHEST_ROLE); at--) {
    const token = tokens[at];
    if (token === undefined || lexicon === null || (token.kind === 'punctuation' && '.,;:!?…։'.includes(token.norm)))
      break;
    if (lexicon.is(token.norm, 'role.base') || (lexicon.lang === 'en' && lexicon.is(token.norm, 'role')))
      roles.unshift(token.norm);
  }
  return roles;
}

/** "Name Surname, head of the office". */
function rolesAfter(view: TextView, last: number): string[] {
  const { tokens, lexicon } = view;
  if (tokens[last]?.norm !== ',') return [];
  for (let at = last + 1; at < last + 5; at++) {
    const word = tokens[at]?.norm ?? '';
    if (lexicon?.is(word, 'role.base')) return [word];
  }
  return [];
}
