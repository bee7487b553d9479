import type { Statement } from '../../statements/statement.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { isMark, pairedMarks } from './paired-marks.ts';
import { printedMarks } from './printed-marks.ts';
import { shownSegments } from './shown-segments.ts';

type Said = Pick<Statement, 'kind' | 'start' | 'end' | 'segments' | 'conjunction'>;

/**
 * A statement's words as they are printed: in the marks of the report's language, whole and with no comma of the attribution's
 * inside, others for what is quoted within. Letters and signs are the report's. Marks are set only where the report has one at an
 * end of a direct quotation: a paraphrase gets none, nor does an answer that the report prints without.
 */
export function quotedWords(text: string, statement: Said, lang: string): string {
  const segments = shownSegments(statement, text);
  const isMarked = statement.kind === 'direct' && segments.some((segment) => hasMark(text, segment));
  const bare = segments.map((segment) => (isMarked ? withoutOwnMarks(sliceOf(text, segment)) : sliceOf(text, segment)));
  const joined = bare.reduce((before, part, at) => `${before}${gapBefore(text, segments, at)}${part}`, '');
  const [opening, closing] = isMarked ? printedMarks(lang, 0) : ['', ''];
  return `${opening}${inPrint(joined, lang, isMarked ? 1 : 0)}${closing}`;
}

/** Only white space between two parts is kept, as between paragraphs; for anything else stands an ellipsis. */
function gapBefore(text: string, segments: readonly Span[], at: number): string {
  const [previous, segment] = [segments[at - 1], segments[at]];
  if (!previous || !segment) return '';
  const between = text.slice(previous.end, segment.start);
  return between.trim() === '' ? between || ' ' : ' … ';
}

/** Around the segment, or right outside: agencies also put a comma, a full stop and a space before the closing one. */
function hasMark(text: string, segment: Span): boolean {
  const { start, end } = segment;
  const behind = /^[.,;:!?…]{0,3} ?/.exec(text.slice(end, end + 4))?.[0].length ?? 0;
  if (isMark(text.charAt(start - 1)) || isMark(text.charAt(end + behind))) return true;
  const words = withoutComma(sliceOf(text, segment).trim());
  const { from, to } = ownMarks(words);
  return from > 0 || to < words.length;
}

/** Takes off the pair that stands around it all, or the one half of it that is there, and the attribution's comma. */
function withoutOwnMarks(segment: string): string {
  const words = withoutComma(segment.trim());
  const { from, to } = ownMarks(words);
  return withoutComma(words.slice(from, to).trim());
}

/** What is inside of the marks that stand around all the words, or of the one half that is there; a pair within is not theirs. */
function ownMarks(words: string): { readonly from: number; readonly to: number } {
  const { pairs, lone } = pairedMarks(words);
  const around = pairs.find(({ open }) => open === 0);
  if (around && /^[.,;:]{0,3}$/.test(words.slice(around.close + 1))) return { from: 1, to: around.close };
  return { from: lone.includes(0) ? 1 : 0, to: lone.includes(words.length - 1) ? words.length - 1 : words.length };
}

const withoutComma = (text: string): string => text.replace(/[,\s]{1,9}$/, '');

/** Marks inside, by the language and their depth; half a pair goes. Inches that pair with nothing are none. */
function inPrint(text: string, lang: string, from: number): string {
  const { pairs, lone } = pairedMarks(text);
  const signs = new Map<number, string>();
  for (const { open, close, depth } of pairs) {
    const [opening, closing] = printedMarks(lang, from + depth);
    signs.set(open, opening);
    const comma = text.charAt(close - 1) === ',';
    if (comma) signs.set(close - 1, '');
    signs.set(close, `${closing}${comma && close + 1 < text.length ? ',' : ''}`);
  }
  for (const at of lone) if (!isOther(text, at)) signs.set(at, '');
  if (signs.size === 0) return text;
  return Array.from({ length: text.length }, (_, at) => signs.get(at) ?? text.charAt(at)).join('');
}

const isOther = (text: string, at: number): boolean =>
  text.charAt(at) === '<' || (text.charAt(at) === '"' && /\d/.test(text.charAt(at - 1)));
