import type { LanguageText } from '../../language.ts';

/** Where an office in the nominative begins, the adjectives before it included: «такими словами | главный инструктор …». */
export function nominativeFrom(read: LanguageText, first: number, end: number): number | null {
  let role = first;
  while (role < end && (read.inMarks(role) || !read.is(role, 'role.base'))) role++;
  if (role >= end) return null;
  let start = role;
  while (start > first && read.isWord(start - 1) && isAdjective(read.norm(start - 1))) start--;
  return start;
}

const ADJECTIVE_ENDINGS = ['ый', 'ий', 'ой', 'ая', 'яя', 'ые', 'ие'];

/** Adjectives and participles in the nominative. */
export const isAdjective = (word: string): boolean =>
  word.length > 4 && ADJECTIVE_ENDINGS.some((ending) => word.endsWith(ending));

/** «сообщили», «считают»: a cue without a person in the singular. */
export const isPlural = (cue: string): boolean =>
  ['ли', 'лись', 'ют', 'ут', 'ят', 'ены', 'сны'].some((ending) => cue.endsWith(ending));

/** «отвечая», «выступая», «добавив», «отметив»: a form that has the subject of its sentence; but «признался». */
export const isConverb = (word: string): boolean =>
  word.length > 3 &&
  (word.endsWith('в') ||
    word.endsWith('вшись') ||
    word.endsWith('ясь') ||
    (word.endsWith('я') && !word.endsWith('ся')));
