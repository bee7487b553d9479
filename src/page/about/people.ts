import words from '../../../assets/page/byline-words.json' with { type: 'json' };
import { isDigit, isLetter, isTerminator, isUpper } from '../../domain/text/characters.ts';
import { isAgency } from './agency-names.ts';
import { monthOf } from './month-names.ts';

/** Whether some words name no person but the page's site, its publisher, an agency. */
export type IsStranger = (name: string) => boolean;
/** Whom a byline names; null when it names nobody. */
export type NameReader = (said: string) => string | null;

const LONGEST = 300;
const LONGEST_NAME = 60;
const MOST_WORDS = 6;
const MOST_PEOPLE = 12;
const ROLES: ReadonlySet<string> = new Set(words.roles);
const NOBODY: ReadonlySet<string> = new Set([...words.nobody, ...words.before]);
const ORGANISATIONS: ReadonlySet<string> = new Set(words.organisations);
const PICTURES: ReadonlySet<string> = new Set(words.pictures);
const AFTER: ReadonlySet<string> = new Set(words.after.filter((word) => !ROLES.has(word)));
const JOINTS: ReadonlySet<string> = new Set([...words.between, ...words.joints]);
const PARTICLES: ReadonlySet<string> = new Set(words.particles);
const MARKS = ',;/|•·–—';

interface Part {
  readonly words: readonly string[];
  /** What stands before it, as printed: "", ", ", " and ", ", and ". */
  readonly joint: string;
}

/**
 * The people that a byline names, in its order and joined as it joins them ("Jo Doe and Ani Petrosyan", "Jo Doe, Ani Petrosyan"), without
 * offices, degrees and addresses. What follows them ("for the Courier", "Reuters", a place, who took the pictures) is left out.
 * Null when nobody is left: "admin", a desk, the site and an agency are no persons.
 */
export const peopleIn = (said: string, isStranger: IsStranger): string | null =>
  namesIn(said, (name) => isPerson(name, isStranger));

/** The same of whoever signs, a desk and the site too; only "admin" and its like are still nobody. */
export const signersIn: NameReader = (said) => namesIn(said, isSomebody);

function namesIn(said: string, isName: (name: string) => boolean): string | null {
  let people = '';
  let count = 0;
  for (const part of partsOf(said.slice(0, LONGEST))) {
    if (part.words.some((word) => PICTURES.has(bare(word)))) break;
    const name = withoutRoles(part.words).join(' ');
    if (isName(name) && !(count > 0 && !name.includes(' ') && people.includes(' '))) {
      people += count === 0 ? name : `${part.joint}${name}`;
      if (++count === MOST_PEOPLE) break;
    } else if (count > 0) break;
  }
  return count === 0 ? null : people;
}

/** The words between commas, bars and what means "and", up to what can be no name: a number, a month, "on", a sentence's end. */
function partsOf(said: string): Part[] {
  const parts: Part[] = [];
  let kept: string[] = [];
  let joint = '';
  let next = '';
  const end = (): void => {
    if (kept.length === 0) return;
    parts.push({ words: kept, joint });
    next = '';
    kept = [];
  };
  const all = spaced(said);
  for (const [at, word] of all.entries()) {
    if (MARKS.includes(word)) {
      end();
      next = ', ';
    } else if (JOINTS.has(word.toLowerCase())) {
      end();
      next = next === '' ? ` ${word} ` : `${next.trimEnd()} ${word} `;
    } else if (isEnd(word, all[at + 1])) {
      break;
    } else if (!isAddress(word)) {
      if (kept.length === 0) joint = next;
      kept.push(word.replaceAll(/[()[\]"«»“”:]/g, ''));
      if (isSentenceEnd(word)) break;
    }
  }
  end();
  return parts;
}

/** A text's words, with the marks between names as words of their own, and nothing in brackets. */
function spaced(said: string): string[] {
  const text = said.replaceAll(/\([^()]{0,80}\)/g, ' ').replaceAll(/[,;|•·]|\/(?!\/)/g, ' $& ');
  return text.split(/\s/).filter((word) => word !== '');
}

const isAddress = (word: string): boolean =>
  word.includes('@') || word.includes('://') || word.startsWith('www.') || word.startsWith('#');

/** A month is the beginning of a date only before a number: it may be a name, too ("April Jones"). */
const isEnd = (word: string, next: string | undefined): boolean => {
  const letters = bare(word);
  if (letters === '' || isDigit(word[0] as string)) return true;
  if (AFTER.has(letters) && !PARTICLES.has(letters)) return true;
  return (monthOf(letters) !== null || AFTER.has(letters)) && isDigit(next?.[0] ?? '');
};

/** "Jo Doe." but not "J." or "Jr.". */
const isSentenceEnd = (word: string): boolean =>
  word.length > 3 && isTerminator(word.at(-1) as string) && !ROLES.has(word.toLowerCase());

const bare = (word: string): string => word.toLowerCase().replaceAll(/[^\p{L}\p{M}.'’-]/gu, '');

/** Without offices and degrees before and after a name. */
function withoutRoles(said: readonly string[]): string[] {
  const isRole = (word: string | undefined): boolean =>
    word !== undefined && (ROLES.has(bare(word)) || ROLES.has(bare(word).replaceAll('.', '')));
  const lastBefore = said.findLastIndex((word, at) => isRole(word) && at < said.length - 1);
  let from = 0;
  while (from < said.length && isRole(said[from])) from++;
  // "diplomatic affairs correspondent Jo Doe": what stands in small letters before an office belongs to it.
  if (lastBefore > from && said.slice(from, lastBefore).every((word) => !isUpper(word[0] ?? ''))) from = lastBefore + 1;
  const rest = said.slice(from);
  const role = rest.findIndex(isRole);
  const name = role < 0 ? rest : rest.slice(0, role);
  const last = name.at(-1)?.replace(/[.,]$/, (mark) => (mark === '.' && isInitial(name.at(-1) ?? '') ? mark : ''));
  return last === undefined ? [] : [...name.slice(0, -1), last];
}

const isInitial = (word: string): boolean => word.length <= 3;

function isPerson(name: string, isStranger: IsStranger): boolean {
  const isOrganisation = name.split(' ').some((word) => ORGANISATIONS.has(bare(word)));
  return isSomebody(name) && !isOrganisation && !isStranger(name) && !isAgency(name);
}

function isSomebody(name: string): boolean {
  const own = name.split(' ');
  if (name === '' || name.length > LONGEST_NAME || own.length > MOST_WORDS) return false;
  if (own.some((word) => NOBODY.has(bare(word)) || /['’]s$/.test(word))) return false;
  if (own.length === 1) return isLetter(name[0] as string) && !name.includes('.');
  return own.every((word, at) => isUpper(firstLetter(word)) || PARTICLES.has(at === 0 ? word : bare(word)));
}

const firstLetter = (word: string): string => word[/[\p{L}]/u.exec(word)?.index ?? 0] ?? '';
