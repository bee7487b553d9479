import type { Written } from './split.ts';
import { Fault, type Span } from './types.ts';

/** A marked stretch: what it is, and the numbers of the statements or refusals it belongs to. */
export interface Mark extends Span {
  readonly kind: 'content' | 'cue' | 'source' | 'question' | 'refusal' | 'hedge';
  readonly of: readonly number[];
  /** Refusals whose refuser a source mention is. */
  readonly refuses: readonly number[];
  readonly line: number;
}

interface Open {
  readonly kind: Mark['kind'] | 'bracket';
  readonly closes: string;
  readonly of: readonly number[];
  readonly refuses: readonly number[];
  readonly start: number;
  readonly line: number;
}

const LIST = '\\d{1,2}(?:,\\d{1,2})*';
const OPENINGS: readonly { kind: Mark['kind']; closes: string; head: RegExp }[] = [
  { kind: 'content', closes: ']', head: /\[c(\d{1,2}) /y },
  { kind: 'cue', closes: '}', head: /\{(q\d{1,2}(?:,q\d{1,2})*) /y },
  { kind: 'source', closes: '>', head: /<([sr]\d{1,2}(?:,[sr]\d{1,2})*) /y },
  { kind: 'question', closes: ')', head: new RegExp(`\\(\\?(-|${LIST}) `, 'y') },
  { kind: 'refusal', closes: ')', head: /\(!(\d{1,2}) /y },
];

const numbers = (list: string, letter: string): number[] =>
  list
    .split(',')
    .filter((one) => (letter === '' ? /^\d/.test(one) : one.startsWith(letter)))
    .map((one) => Number(one.slice(letter.length)));

/** The text without its marks, and the marks with their places in it. */
export function readMarks(written: Written): { text: string; marks: Mark[] } {
  const { marked, file, from } = written;
  const open: Open[] = [];
  const marks: Mark[] = [];
  let text = '';
  let line = from;
  const fail = (what: string): never => {
    throw new Fault(file, line, what);
  };
  const close = (end: number): void => {
    const { kind, start, of, refuses, line: at } = open.pop() as Open;
    if (kind === 'bracket') return;
    if (start >= end) fail(`empty ${kind}`);
    marks.push({ kind, start, end, of, refuses, line: at });
  };
  for (let at = 0; at < marked.length; at++) {
    const letter = marked[at] as string;
    const opening = openingAt(marked, at);
    if (opening) {
      open.push({ ...opening, start: text.length, line });
      at += opening.length - 1;
    } else if (letter === '~') {
      const last = open.at(-1);
      if (last?.kind === 'hedge') close(text.length);
      else open.push({ kind: 'hedge', closes: '~', of: [], refuses: [], start: text.length, line });
    } else if (']}>'.includes(letter)) {
      if (open.at(-1)?.closes !== letter) fail(`"${letter}" closes nothing, or crosses another mark`);
      close(text.length);
    } else if ('[{<'.includes(letter)) {
      fail(`"${letter}" opens no known mark`);
    } else if (letter === ')' && open.at(-1)?.closes === ')') {
      const bracket = open.at(-1)?.kind === 'bracket';
      close(text.length);
      if (bracket) text += letter;
    } else {
      if (letter === ')' && open.some((one) => one.closes === ')')) fail('")" crosses another mark');
      if (letter === '(' && (marked[at + 1] === '?' || marked[at + 1] === '!')) fail('unknown mark "(? " or "(! "');
      if (letter === '(') open.push({ kind: 'bracket', closes: ')', of: [], refuses: [], start: text.length, line });
      if (letter === '\n') line++;
      text += letter;
    }
  }
  const left = open[0];
  if (left) throw new Fault(file, left.line, `a ${left.kind} is not closed, or crosses another mark`);
  return { text, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end) };
}

function openingAt(marked: string, at: number) {
  for (const { kind, closes, head } of OPENINGS) {
    head.lastIndex = at;
    const match = head.exec(marked);
    if (!match) continue;
    const list = match[1] as string;
    const letter = kind === 'cue' ? 'q' : kind === 'source' ? 's' : '';
    const refuses = kind === 'source' ? numbers(list, 'r') : [];
    return { kind, closes, of: list === '-' ? [] : numbers(list, letter), refuses, length: match[0].length };
  }
  return null;
}
