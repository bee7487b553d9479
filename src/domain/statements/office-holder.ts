import { type Company, FURTHEST_BACK, lastBefore, meet, type Person } from './company.ts';
import type { NamedSource } from './named-source.ts';
import type { TokenSpan } from './source-phrase.ts';
import type { TextView } from './text-view.ts';

/** The person named before whose office is the same or can be called so: «посол Агнета Линд … Дипломат отметила». */
export function holderOf(company: Company, read: NamedSource, source: TokenSpan): Person | null {
  const { view } = company;
  if (read.role === null || isPlural(company, read.role)) return null;
  const words: string[] = [];
  for (let at = read.role.first; at < read.role.last; at++) words.push(view.tokens[at]?.norm ?? '');
  const same = (role: string): boolean => words.some((word) => sameOffice(view, word, role));
  const spoken = company.persons
    .slice(-FURTHEST_BACK)
    .findLast(({ role }) => role?.toLowerCase().split(' ').some(same) ?? false);
  if (spoken !== undefined) return spoken;
  const holder = lastBefore(company.people, source.first, (person) => person.roles.some(same));
  const anyone = words.some((word) => view.lexicon?.is(word, 'role.anyone'));
  const person = holder ?? (anyone ? lastBefore(company.people, source.first, () => true) : null);
  return person === null ? null : meet(company, person);
}

/** Only an office in the singular stands for one person; the first form of the lists is the singular. */
const isPlural = (company: Company, role: TokenSpan): boolean => {
  const { view } = company;
  const word = view.tokens[role.last - 1]?.norm ?? '';
  if (company.lang === 'ru') return !view.lexicon?.is(word, 'role.base');
  return company.lang === 'hy' ? /(?:ներ|եր)/.test(word.slice(-5)) && !word.endsWith('ընկեր') : word.endsWith('s');
};

function sameOffice(view: TextView, a: string, b: string): boolean {
  if (a === b || (b.length > 4 && a.startsWith(b))) return true;
  const { lexicon } = view;
  return lexicon !== null && ROLE_GROUPS.some((group) => lexicon.is(a, group) && lexicon.is(b, group));
}

const ROLE_GROUPS = ['role.secretary', 'role.diplomat', 'role.head', 'role.minister'];
