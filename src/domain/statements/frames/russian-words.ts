import { type FrameView, is, isWord, normAt } from './frame-view.ts';

/** Where an office in the nominative begins, the adjectives before it included: «такими словами | главный инструктор …». */
export function nominativeFrom(frame: FrameView, first: number, end: number): number | null {
  let role = first;
  while (role < end && (frame.inMarks(role) || !is(frame, role, 'role.base'))) role++;
  if (role >= end) return null;
  let start = role;
  while (start > first && isWord(frame, start - 1) && isAdjective(normAt(frame, start - 1))) start--;
  return start;
}

const ADJECTIVE_ENDINGS = ['ый', 'ий', 'ой', 'ая', 'яя', 'ые', 'ие'];

/** Adjectives and participles in the nominative. */
export const isAdjective = (word: string): boolean =>
  word.length > 4 && ADJECTIVE_ENDINGS.some((ending) => word.endsWith(ending));

/** «сообщили», «считают»: a cue without a person in the singular. */
export const isPlural = (cue: string): boolean =>
  ['ли', 'лись', 'ют', 'ут', 'ят'].some((ending) => cue.endsWith(ending));
