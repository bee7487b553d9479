import { type FrameView, is, isCapital, isWord, normAt } from '../../by-frames/frame-view.ts';

/** The fields of an office stand in the genitive: «կրթության», «մշակույթի», «աշխատանքի». */
export const isGenitive = (word: string): boolean => word.length > 3 && (word.endsWith('ի') || word.endsWith('թյան'));

/** Behind a comma of a list its other fields, «և» and the office stand within this many tokens. */
const FURTHEST_OFFICE = 12;

/** A comma between the fields of one office: «կրթության | , | գիտության, մշակույթի և սպորտի նախարար». */
export function isListComma(frame: FrameView, comma: number): boolean {
  if (normAt(frame, comma) !== ',' || !isField(frame, comma - 1)) return false;
  let joined = false;
  for (let at = comma + 1; at < comma + FURTHEST_OFFICE; at++) {
    if (joined && is(frame, at, 'role')) return isField(frame, at - 1);
    if (is(frame, at, 'conjunction')) joined = true;
    else if (normAt(frame, at) === ',') {
      if (joined) return false;
    } else if (!isField(frame, at) && !isModifier(frame, at)) return false;
  }
  return false;
}

const isField = (frame: FrameView, at: number): boolean => isWord(frame, at) && isGenitive(normAt(frame, at));

/** «սոցիալական հարցերի», «բարձր տեխնոլոգիական արդյունաբերության»: adjectives before a field. */
const isModifier = (frame: FrameView, at: number): boolean =>
  isWord(frame, at) && !isCapital(frame, at) && isField(frame, at + 1) && !is(frame, at, 'auxiliary');
