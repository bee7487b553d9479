import type { FramedText } from '../../by-frames/framed-language.ts';
import { data, endsIn } from './data.ts';

/** Where an office in the nominative begins, the adjectives before it included: «такими словами | главный инструктор …». */
export function nominativeFrom(read: FramedText, first: number, end: number): number | null {
  let role = first;
  while (role < end && (read.inMarks(role) || !read.is(role, 'role.base'))) role++;
  if (role >= end) return null;
  let start = role;
  while (start > first && read.isWord(start - 1) && belongsToOffice(read, start - 1)) start--;
  return start;
}

/** «новый директор», «его директор». */
const belongsToOffice = (read: FramedText, at: number): boolean =>
  isAdjective(read.norm(at)) || (read.is(at, 'pronoun.possessive') && !read.is(at - 1, 'preposition'));

/** Adjectives and participles in the nominative. */
export const isAdjective = (word: string): boolean => word.length > 4 && endsIn(word, data.nominativeAdjectiveEndings);

/** «сообщили», «считают»: a cue without a person in the singular. */
export const isPlural = (cue: string): boolean => endsIn(cue, data.pluralVerbEndings);

/** «отметили», «растёт», «снизиться»: what an office between two commas does not hold. */
export const isVerbLike = (word: string): boolean => word.length > 3 && endsIn(word, data.verbEndings);

/** «отвечая», «выступая», «добавив», «отметив»: a form that has the subject of its sentence; but «признался». */
export const isConverb = (word: string): boolean =>
  word.length > 3 && (endsIn(word, ['в', 'вшись', 'ясь']) || (word.endsWith('я') && !word.endsWith('ся')));
