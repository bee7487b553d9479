import type { LanguageText, OfficeRules, OfficeWords } from '../../language.ts';

/** An office stands at most this many tokens before its holder's name, and this many after it. */
const FURTHEST_BEFORE = 14;
const FURTHEST_AFTER = 4;
const ENDS = '.,;:!?…։';

/** What a language says itself of words for a former office: «экс-министр». */
export type FramedOffices = Pick<OfficeRules, 'plain' | 'isFormer'>;

/** Of a language that tells a former office by a word of its own. */
export const plainFramedOffices: FramedOffices = { plain: (word) => word, isFormer: () => false };

/** An office agrees with the name beside it in the nominative, so that only its base form is a holder's. */
export function officesByFrames({ plain, isFormer }: FramedOffices): OfficeRules {
  return {
    isOffice: (read, at) => read.lexicon.is(plain(read.norm(at)), 'office'),
    plain,
    isFormer,
    before: officeBeforeName,
    after: officeAfterName,
    spanAfter: () => null,
    own: (read, role) => {
      const words: string[] = [];
      for (let at = role.first; at < role.last; at++) if (read.is(at, 'office.base')) words.push(plain(read.norm(at)));
      return words;
    },
  };
}

/** «министр энергетики Таволы | Семен Рогов»: every office in its base form, every word with a capital. */
function officeBeforeName(read: LanguageText, name: number, floor: number): OfficeWords & { from: number } {
  const roles: string[] = [];
  const places: string[] = [];
  let from = name;
  for (let at = name - 1; at >= Math.max(floor, name - FURTHEST_BEFORE) && !read.isMark(at, ENDS); at--) {
    if (read.is(at, 'office.base')) {
      roles.unshift(read.norm(at));
      from = at;
    } else if (read.isCapital(at)) places.push(read.norm(at));
  }
  return { from, roles, places };
}

/** «Семен Рогов, новый министр»: the first office among the words after a comma. */
function officeAfterName(read: LanguageText, last: number): OfficeWords {
  if (read.norm(last) !== ',') return { roles: [], places: [] };
  for (let at = last + 1; at <= last + FURTHEST_AFTER; at++)
    if (read.is(at, 'office.base')) return { roles: [read.norm(at)], places: [] };
  return { roles: [], places: [] };
}
