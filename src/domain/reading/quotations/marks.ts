import { isDigit, isSpace } from '../../text/characters.ts';
import { isClosedAfter, isInsideWord, isOpenBefore, type MarkFamily, type MarkRole, roleAt } from './mark-role.ts';

/** A quotation mark in a text: where it stands (UTF-16), how long it is, and what it can be there. */
export interface Mark {
  readonly at: number;
  readonly length: number;
  readonly family: MarkFamily;
  readonly role: MarkRole;
}

const DOUBLE = '"“”„‟＂″〝〞';
const ANGLE = '«»‹›<>「」『』';
const SINGLE = "'‘’‚`";
/** Two of these in a row are typed for a double mark. */
const TYPED_TWICE = "'’‘`";

const FAMILIES: readonly (readonly [MarkFamily, string])[] = [
  ['double', DOUBLE],
  ['angle', ANGLE],
  ['single', SINGLE],
];

/** By character code its family, counted from 1; 0 for nearly all characters, which are told apart before anything else is asked. */
const FAMILY_OF = new Uint8Array(0x1_0000);
FAMILIES.forEach(([, marks], family) => {
  for (const mark of marks) FAMILY_OF[mark.charCodeAt(0)] = family + 1;
});

/** All marks in [from, to) in reading order, found in one pass. Apostrophes inside words and signs of arithmetic are none. */
export function marksIn(text: string, from: number, to: number): Mark[] {
  const marks: Mark[] = [];
  let at = from;
  while (at < to) {
    const family = FAMILY_OF[text.charCodeAt(at)] as number;
    const mark = family === 0 ? null : markAt(text, at, to, (FAMILIES[family - 1] as [MarkFamily, string])[0]);
    if (mark !== null) marks.push(mark);
    at += mark?.length ?? 1;
  }
  return marks;
}

function markAt(text: string, at: number, to: number, family: MarkFamily): Mark | null {
  const isTwice = text[at + 1] === text[at];
  if (family === 'double') return isUnit(text, at) ? null : markOf(text, at, isTwice && at + 1 < to ? 2 : 1, 'double');
  if (family === 'angle') return angleAt(text, at, isTwice && at + 1 < to && '<>'.includes(text[at] as string) ? 2 : 1);
  if (isTwice && text[at + 2] !== text[at] && TYPED_TWICE.includes(text[at] as string))
    return markOf(text, at, 2, 'double');
  return isInsideWord(text, at) ? null : markOf(text, at, 1, 'single');
}

const markOf = (text: string, at: number, length: number, family: MarkFamily): Mark => ({
  at,
  length,
  family,
  role: roleAt(text, at, length, family),
});

/** 40° 11′ 5″: seconds or inches. */
const isUnit = (text: string, at: number): boolean => text[at] === '″' && isDigit(text[at - 1] ?? '');

/** `<<We are ready>>`: two angle brackets in a row are typed for one mark. */
const angleAt = (text: string, at: number, length: number): Mark | null =>
  isQuotingAngle(text, at, length) ? markOf(text, at, length, 'angle') : null;

/**
 * `<` and `>` quote only at the edge of words: not in "a < b", "->", "<3". A mark that closes does not stand at the head of a line with
 * a space behind it: it is a bullet.
 */
function isQuotingAngle(text: string, at: number, length: number): boolean {
  const char = text[at] as string;
  const before = text[at - 1];
  const after = text[at + length];
  if ('»›>'.includes(char) && (before === undefined || before === '\n') && (after === undefined || isSpace(after)))
    return false;
  if (char !== '<' && char !== '>') return true;
  return char === '<'
    ? isOpenBefore(before) && after !== undefined && !isSpace(after) && !'3=-<'.includes(after)
    : before !== undefined && !isSpace(before) && !'-=>'.includes(before) && isClosedAfter(after);
}
