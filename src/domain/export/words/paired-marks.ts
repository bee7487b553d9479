/**
 * Double quotation marks of a text, paired. Single ones are left alone: nobody can tell them from an apostrophe.
 * A mark that has lost its other half is `lone`.
 */
export interface PairedMarks {
  readonly pairs: readonly MarkPair[];
  readonly lone: readonly number[];
}

/** Offsets of both halves; 0 is the outermost depth. */
export interface MarkPair {
  readonly open: number;
  readonly close: number;
  readonly depth: number;
}

const OPENS = '«„‟‹<';
const CLOSES = '»›>';
/** They open in one language and close in another, or are the same on both sides. */
const EITHER = '"“”';

export const isMark = (char: string): boolean => char !== '' && `${OPENS}${CLOSES}${EITHER}`.includes(char);

/** In one pass over the text: what closes belongs to what was opened last. */
export function pairedMarks(text: string): PairedMarks {
  const pairs: MarkPair[] = [];
  const lone: number[] = [];
  const opened: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isMark(text.charAt(at)) || isSign(text, at, opened)) continue;
    if (opensAt(text, at, opened.at(-1))) {
      opened.push(at);
      continue;
    }
    const open = opened.pop();
    if (open === undefined) lone.push(at);
    else pairs.push({ open, close: at, depth: opened.length });
  }
  return { pairs, lone: [...lone, ...opened] };
}

/** "x < 5", "a > b": an angle is a mark only around words, as agencies set it for want of another. */
function isSign(text: string, at: number, opened: readonly number[]): boolean {
  if (text.charAt(at) === '<') return !/[\p{L}"“„«]/u.test(text.charAt(at + 1));
  return text.charAt(at) === '>' && !opened.some((open) => text.charAt(open) === '<');
}

function opensAt(text: string, at: number, before: number | undefined): boolean {
  const mark = text.charAt(at);
  if (OPENS.includes(mark)) return true;
  if (CLOSES.includes(mark)) return false;
  const last = before === undefined ? '' : text.charAt(before);
  // „ “ and “ ”: which one it is depends on what was opened.
  if (mark === '“') return last !== '„';
  if (mark === '”' && last !== '') return false;
  return !/[\s]|^$/.test(text.charAt(at + 1)) && /^$|[\s([{—–«„“"‹<-]/.test(text.charAt(at - 1));
}
