import type { FramedText } from '../../by-frames/framed-language.ts';
import type { LanguageText } from '../../language.ts';
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

/** Behind the comma between two offices of one person the name stands within this many tokens. */
const FURTHEST_NAME = 8;

/** «խմբի ղեկավար | , | մայոր Տարոն Վարագյանը»: an office without an article before the comma, and a second one with the name behind it. */
export function isOfficeComma(read: LanguageText, comma: number): boolean {
  if (read.norm(comma) !== ',' || !read.is(comma - 1, 'role.base')) return false;
  for (let at = comma + 1; at < comma + FURTHEST_NAME && read.isWord(at) && !read.inMarks(at); at++)
    if (read.is(at, 'role.base')) return read.isCapital(at + 1);
  return false;
}

const isField = (read: FramedText, at: number): boolean => read.isWord(at) && isGenitive(read.norm(at));

/** «սոցիալական հարցերի», «բարձր տեխնոլոգիական արդյունաբերության»: adjectives before a field. */
const isModifier = (read: FramedText, at: number): boolean =>
  read.isWord(at) && !read.isCapital(at) && isField(read, at + 1) && !read.is(at, 'auxiliary');
