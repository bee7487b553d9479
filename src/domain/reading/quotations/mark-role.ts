import { isDash, isSpace } from '../../text/characters.ts';
import { FULL_STOPS, PAUSES } from '../../text/script-marks.ts';

/**
 * Two families are told apart, since marks of one often nest in the other: `double` (" “ ” „ ‟ and two single marks typed as
 * one) and `angle` (« » ‹ › and the < > some agencies type for them, 「 」 『 』). Single marks are a family of their own: most of them are
 * apostrophes.
 */
export type MarkFamily = 'double' | 'angle' | 'single';

/** What a mark can be where it stands; `either` when neither its shape nor its neighbours tell. */
export type MarkRole = 'open' | 'close' | 'either';

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
  '「': 'open',
  '」': 'close',
  '『': 'open',
  '』': 'close',
  '‘': 'open',
  '‚': 'open',
  '’': 'close',
};

/** Whether the mark at `at`, UTF-16, opens or closes there, by its shape and by what stands on both sides of it. */
export function roleAt(text: string, at: number, length: number, family: MarkFamily): MarkRole {
  const shape = SHAPE[text[at] as string] ?? 'either';
  if (family === 'angle') return shape;
  const after = text[at + length];
  const isOpen = isOpenBefore(text[at - 1]);
  const isClosed = isClosedAfter(after);
  if (isOpen && !isClosed) return 'open';
  if (!isOpen && isClosed) return 'close';
  // A space slipped in before the closing mark: `discipline ", he noted`.
  if (family === 'double' && isPunctuation(after)) return 'close';
  // „…“: the mark that opens in one language closes in another.
  if (shape === 'open' && isClosed) return 'close';
  return shape;
}

const OPEN_BEFORE: ReadonlySet<string> = new Set('([{«‹“„"‘\'/');
const CLOSED_AFTER: ReadonlySet<string> = new Set(`.,;:!?…)]}»›”"’'/${FULL_STOPS}${PAUSES}`);
const PUNCTUATION: ReadonlySet<string> = new Set(`.,;:!?…${FULL_STOPS}`);

/** Whether what stands before lets a quotation begin here: nothing, white space, a bracket, a dash or another mark. */
export const isOpenBefore = (char: string | undefined): boolean =>
  char === undefined || isSpace(char) || isDash(char) || OPEN_BEFORE.has(char);

/** Whether what stands after lets a quotation end here: nothing, white space, a mark of punctuation. */
export const isClosedAfter = (char: string | undefined): boolean =>
  char === undefined || isSpace(char) || isDash(char) || CLOSED_AFTER.has(char);

const isPunctuation = (char: string | undefined): boolean => char !== undefined && PUNCTUATION.has(char);

/** Whether words go on on both sides of the character at `at`: it is an apostrophe. */
export const isInsideWord = (text: string, at: number): boolean =>
  isWordCharacter(text[at - 1]) && isWordCharacter(text[at + 1]);

const isWordCharacter = (char: string | undefined): boolean =>
  char !== undefined && !isOpenBefore(char) && !isClosedAfter(char);
