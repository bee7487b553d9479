import type { StatementKind } from '../../../src/domain/statements/statement.ts';
import type { Span } from '../../../src/domain/text/span.ts';

export interface MarkedStatement {
  kind: StatementKind;
  segments: Span[];
  cue: Span | null;
  source: Span | null;
}

export interface MarkedText {
  text: string;
  /** In the order of their numbers: statement `i` stands at `i - 1`. */
  statements: MarkedStatement[];
  questions: Span[];
}

type TagName = 'c' | 'k' | 's' | 'q';

interface OpenTag {
  readonly name: TagName;
  readonly statement: number;
  readonly kind: StatementKind | null;
  /** Where the tagged words begin in the text without tags. */
  readonly start: number;
}

interface Draft {
  kind: StatementKind | null;
  segments: Span[];
  cue: Span | null;
  source: Span | null;
}

const NAMES: Readonly<Record<string, TagName>> = { c: 'c', k: 'k', s: 's', q: 'q' };
const KINDS: Readonly<Record<string, StatementKind>> = { direct: 'direct', mixed: 'mixed', indirect: 'indirect' };

/** Takes the inline tags out of a golden sentence and says where the tagged words stand in the text that is left. */
export function readMarked(marked: string): MarkedText {
  let text = '';
  let at = 0;
  const open: OpenTag[] = [];
  const drafts = new Map<number, Draft>();
  const questions: Span[] = [];

  while (at < marked.length) {
    if (!startsTag(marked, at)) {
      text += marked[at];
      at++;
      continue;
    }
    const close = marked.indexOf('>', at);
    if (close === -1) throw fault(marked, at, 'the tag has no ">"');
    if (marked[at + 1] === '/') {
      const span = closeTag(marked, at, open, text.length);
      if (span.tag.name === 'q') questions.push(span.span);
      else place(marked, at, drafts, span.tag, span.span);
    } else {
      open.push(openTag(marked, at, close, open, text.length));
    }
    at = close + 1;
  }

  const unclosed = open.at(-1);
  if (unclosed !== undefined) throw fault(marked, marked.length, `<${unclosed.name}> is never closed`);
  return { text, statements: finished(marked, drafts), questions };
}

/**
 * Some agencies use `<` and `>` as quotation marks, so an angle bracket opens a tag only with exactly one of the four
 * letters and a space or `>` behind it. A longer word in angle brackets is text.
 */
function startsTag(marked: string, at: number): boolean {
  if (marked[at] !== '<') return false;
  const closing = marked[at + 1] === '/';
  const name = marked[at + (closing ? 2 : 1)];
  const after = marked[at + (closing ? 3 : 2)];
  return name !== undefined && NAMES[name] !== undefined && (after === '>' || after === ' ');
}

function openTag(marked: string, at: number, close: number, open: readonly OpenTag[], start: number): OpenTag {
  const name = NAMES[marked[at + 1] ?? ''];
  if (name === undefined) throw fault(marked, at, 'the tag has no known name');
  if (open.some((outer) => outer.name === name)) throw fault(marked, at, `<${name}> stands inside another <${name}>`);

  let statement: number | null = null;
  let kind: StatementKind | null = null;
  let cursor = at + 2;
  while (cursor < close) {
    if (marked[cursor] !== ' ') throw fault(marked, at, 'one space must part the attributes');
    const equals = marked.indexOf('="', cursor);
    const quote = equals === -1 ? -1 : marked.indexOf('"', equals + 2);
    if (equals === -1 || quote === -1 || quote > close) throw fault(marked, at, 'an attribute must read name="value"');
    const key = marked.slice(cursor + 1, equals);
    const value = marked.slice(equals + 2, quote);
    if (key === 'i' && statement === null && name !== 'q') statement = statementNumber(marked, at, value);
    else if (key === 'kind' && kind === null && name === 'c') kind = kindOf(marked, at, value);
    else throw fault(marked, at, `<${name}> cannot have the attribute "${key}" here`);
    cursor = quote + 1;
  }
  return { name, statement: statement ?? 1, kind, start };
}

function statementNumber(marked: string, at: number, value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || String(number) !== value) {
    throw fault(marked, at, `"${value}" is not the number of a statement`);
  }
  return number;
}

function kindOf(marked: string, at: number, value: string): StatementKind {
  const kind = KINDS[value];
  if (kind === undefined) throw fault(marked, at, `"${value}" is not a kind of statement`);
  return kind;
}

function closeTag(marked: string, at: number, open: OpenTag[], end: number): { tag: OpenTag; span: Span } {
  const name = marked[at + 2] ?? '';
  if (marked[at + 3] !== '>') throw fault(marked, at, `</${name}> cannot have attributes`);
  const tag = open.pop();
  if (tag === undefined) throw fault(marked, at, `</${name}> closes nothing`);
  if (tag.name !== name) throw fault(marked, at, `</${name}> stands where </${tag.name}> is due`);
  if (tag.start === end) throw fault(marked, at, `<${name}> is empty`);
  return { tag, span: { start: tag.start, end } };
}

function place(marked: string, at: number, drafts: Map<number, Draft>, tag: OpenTag, span: Span): void {
  const draft = drafts.get(tag.statement) ?? { kind: null, segments: [], cue: null, source: null };
  drafts.set(tag.statement, draft);
  if (tag.name === 'c') {
    // Only the first part of a content names the kind, so that two parts can never disagree about it.
    if (draft.segments.length === 0 && tag.kind === null) {
      throw fault(marked, at, `the first content of statement ${tag.statement} has no kind`);
    }
    if (draft.segments.length > 0 && tag.kind !== null) {
      throw fault(marked, at, `a later content of statement ${tag.statement} repeats the kind`);
    }
    draft.kind ??= tag.kind;
    draft.segments.push(span);
  } else if (tag.name === 'k') {
    if (draft.cue !== null) throw fault(marked, at, `statement ${tag.statement} has two cues`);
    draft.cue = span;
  } else {
    if (draft.source !== null) throw fault(marked, at, `statement ${tag.statement} has two sources`);
    draft.source = span;
  }
}

function finished(marked: string, drafts: ReadonlyMap<number, Draft>): MarkedStatement[] {
  const statements: MarkedStatement[] = [];
  for (let number = 1; number <= drafts.size; number++) {
    const draft = drafts.get(number);
    if (draft === undefined) throw fault(marked, marked.length, `there is no statement ${number}, but a later one`);
    if (draft.kind === null) throw fault(marked, marked.length, `statement ${number} has no content`);
    statements.push({ kind: draft.kind, segments: draft.segments, cue: draft.cue, source: draft.source });
  }
  return statements;
}

function fault(marked: string, at: number, what: string): Error {
  const around = marked.slice(Math.max(0, at - 20), at + 30);
  return new Error(`Malformed mark-up at ${at}: ${what}, near "${around}".`);
}
