import type { FramedText } from '../../by-frames/framed-language.ts';
import { isGenitive } from './word-forms.ts';

/** Behind a comma of a list its other fields, «և» and the office stand within this many tokens. */
const FURTHEST_OFFICE = 12;

/** A comma between the fields of one office: «կրթության | , | գիտության, մշակույթի և սպորտի նախարար». */
export function isListComma(read: FramedText, comma: number): boolean {
  if (read.norm(comma) !== ',' || !isField(read, comma - 1)) return false;
  let joined = false;
  for (let at = comma + 1; at < comma + FURTHEST_OFFICE; at++) {
    if (joined && read.is(at, 'role')) return isField(read, at - 1);
    if (read.is(at, 'conjunction')) joined = true;
    else if (read.norm(at) === ',') {
      if (joined) return false;
    } else if (!isField(read, at) && !isModifier(read, at)) return false;
  }
  return false;
}

const isField = (read: FramedText, at: number): boolean => read.isWord(at) && isGenitive(read.norm(at));

/** «սոցիալական հարցերի», «բարձր տեխնոլոգիական արդյունաբերության»: adjectives before a field. */
const isModifier = (read: FramedText, at: number): boolean =>
  read.isWord(at) && !read.isCapital(at) && isField(read, at + 1) && !read.is(at, 'auxiliary');
