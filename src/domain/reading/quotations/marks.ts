import { isDash, isSpace } from '../text/characters.ts';

/**
 * Quotation marks of every family, as places in a text. Two families are told apart, since marks of one often nest in the other:
 * `double` (" “ ” „ ‟ and two single marks typed as one) and `angle` (« » ‹ › and the < > some agencies type for them).
 * Single marks are a family of their own: most of them are apostrophes.
 */
export type MarkFamily = 'double' | 'angle' | 'single';

/** What a mark can be where it stands; `either` when neither its shape nor its neighbours tell. */
export type MarkRole = 'open' | 'close' | 'either';

export interface Mark {
  readonly at: number;
  readonly length: number;
  readonly family: MarkFamily;
  readonly role: MarkRole;
}

const DOUBLE = '"“”„‟＂';
const ANGLE = '«»‹›<>';
const SINGLE = "'‘’‚`";

/** Marks that by their shape alone open or close; position outweighs shape where they disagree, because they are often mistyped. */
const SHAPE: Readonly<Record<string, MarkRole>> = {
  '“': 'open',
  '„': 'open',
  '”': 'close',
  '«': 'open',
  '»': 'close',
  '‹': 'open',
  '›': 'close',
  '<': 'open',
  '>': 'close',
  '‘': 'open',
  '‚': 'open',
  '’': 'close',
};

/** All marks in [from, to) in reading order, found in one pass. */
export function marksIn(text: string, from: number, to: number): Mark[] {
  const marks: Mark[] = [];
  let at = from;
  while (at < to) {
    const char = text[at] as string;
    if (isPlain(char)) {
      at++;
      continue;
    }
    const twoSingles =
      (char === "'" || char === '’' || char === '‘' || char === '`') && text[at + 1] === char && text[at + 2] !== char;
    if (DOUBLE.includes(char)) {
      // The same mark typed twice is one mark.
      const length = text[at + 1] === char && at + 1 < to ? 2 : 1;
      marks.push(markAt(text, at, length, 'double'));
      at += length;
    } else if (twoSingles) {
      marks.push(markAt(text, at, 2, 'double'));
      at += 2;
    } else if (ANGLE.includes(char)) {
      if (isQuotingAngle(text, at)) marks.push(markAt(text, at, 1, 'angle'));
      at++;
    } else if (SINGLE.includes(char)) {
      if (!isInsideWord(text, at)) marks.push(markAt(text, at, 1, 'single'));
      at++;
    } else {
      at++;
    }
  }
  return marks;
}

/** Spaces, letters and digits, which are nearly all there is: told apart before anything else is asked. */
const isPlain = (char: string): boolean =>
  char === ' ' ||
  (char >= 'a' && char <= 'z') ||
  (char >= 'A' && char <= 'Z') ||
  (char >= 'А' && char <= 'ё') ||
  (char >= 'Ա' && char <= 'ֆ') ||
  (char >= '0' && char <= '9');

function markAt(text: string, at: number, length: number, family: MarkFamily): Mark {
  return { at, length, family, role: roleAt(text, at, length, family) };
}

function roleAt(text: string, at: number, length: number, family: MarkFamily): MarkRole {
  const shape = SHAPE[text[at] as string] ?? 'either';
  const opens = isOpenBefore(text[at - 1]) && !isClosedAfter(text[at + length]);
  const closes =
    !isOpenBefore(text[at - 1]) && (isClosedAfter(text[at + length]) || family === 'double' || family === 'angle');
  if (family === 'angle') return shape;
  if (opens && !closes) return 'open';
  if (closes && !opens && isClosedAfter(text[at + length])) return 'close';
  // A space slipped in before the closing mark: `discipline ", he noted`.
  if (!opens && family === 'double' && isPunctuation(text[at + length])) return 'close';
  // „…“: the mark that opens in one language closes in another.
  if (shape === 'open' && !opens && isClosedAfter(text[at + length])) return 'close';
  return shape;
}

/** Whether what stands before lets a quotation begin here: nothing, white space, a bracket, a dash or another mark. */
const isOpenBefore = (char: string | undefined): boolean =>
  char === undefined || isSpace(char) || isDash(char) || '([{«‹“„"‘\'/'.includes(char);

/** Whether what stands after lets a quotation end here: nothing, white space, a mark of punctuation. */
const isClosedAfter = (char: string | undefined): boolean =>
  char === undefined || isSpace(char) || isDash(char) || '.,;:!?…)]}»›”"’\'։՝/'.includes(char);

const isPunctuation = (char: string | undefined): boolean => char !== undefined && '.,;:!?…։'.includes(char);

const isWordCharacter = (char: string | undefined): boolean =>
  char !== undefined && !isOpenBefore(char) && !isClosedAfter(char);

const isInsideWord = (text: string, at: number): boolean =>
  isWordCharacter(text[at - 1]) && isWordCharacter(text[at + 1]);

/** `<` and `>` quote only at the edge of words: not in "a < b", "->", "<3". */
function isQuotingAngle(text: string, at: number): boolean {
  const char = text[at] as string;
  if (char !== '<' && char !== '>') return true;
  const before = text[at - 1];
  const after = text[at + 1];
  if (char === '<')
    return (
      (before === undefined || isOpenBefore(before)) &&
      after !== undefined &&
      !isSpace(after) &&
      !'3=-<'.includes(after)
    );
  return (
    before !== undefined && !isSpace(before) && !'-=>'.includes(before) && (after === undefined || isClosedAfter(after))
  );
}
