import { Fault } from './types.ts';

export interface Note {
  readonly line: number;
  readonly text: string;
}

/** A report as it is written: its marked text, and the lines that start with @. */
export interface Written {
  readonly id: string;
  readonly subject: string;
  readonly file: string;
  readonly line: number;
  /** The line on which the marked text starts. */
  readonly from: number;
  readonly marked: string;
  readonly notes: readonly Note[];
}

const HEADER = /^=== ((?:en|ru|hy)-\d{3}) \| (\S.*)$/;

/** Cuts a file into its reports. Between the header, the text and the @ lines blank lines mean nothing. */
export function splitFile(file: string, content: string): Written[] {
  const lines = content.split('\n');
  const starts = lines.flatMap((line, at) => (line.startsWith('===') ? [at] : []));
  const before = lines.findIndex((line) => line.trim() !== '');
  if (before >= 0 && before !== starts[0]) throw new Fault(file, before + 1, 'text before the first report');
  return starts.map((start, at) => readOne(file, lines, start, starts[at + 1] ?? lines.length));
}

function readOne(file: string, lines: readonly string[], start: number, end: number): Written {
  const header = HEADER.exec(lines[start] as string);
  if (!header) throw new Fault(file, start + 1, 'a header is "=== en-001 | subject"');
  let first = start + 1;
  while (first < end && lines[first]?.trim() === '') first++;
  let last = first;
  while (last < end && !lines[last]?.startsWith('@')) last++;
  const notes: Note[] = [];
  for (let at = last; at < end; at++) {
    const text = lines[at] as string;
    if (text.startsWith('@')) notes.push({ line: at + 1, text });
    else if (text.trim() !== '') throw new Fault(file, at + 1, 'text after the @ lines');
  }
  for (let at = first; at < last; at++)
    if (/\s$/.test(lines[at] as string)) throw new Fault(file, at + 1, 'space at the end of a line');
  const marked = lines.slice(first, last).join('\n').replace(/\n+$/, '');
  if (/\n\n\n/.test(marked)) throw new Fault(file, first + 1, 'more than one blank line between paragraphs');
  return {
    id: header[1] as string,
    subject: header[2] as string,
    file,
    line: start + 1,
    from: first + 1,
    marked,
    notes,
  };
}
