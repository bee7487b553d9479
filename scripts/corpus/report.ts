import type { Mark } from './markup.ts';
import { readMarks } from './markup.ts';
import { type Notes, readNotes } from './notes.ts';
import type { Written } from './split.ts';
import { Fault, type Mention, type Refusal, type Report, type Span, type Statement } from './types.ts';

/** Every third report is frozen: nothing may be tuned on it. */
const FROZEN_EACH = 3;
const MARKS = '"“”„‟«»‹›‘’';
const EDGE = new Set([...' \n,;:–—', ...MARKS]);
const NOT_ENGLISH = /\p{Script=Cyrillic}|\p{Script=Armenian}/u;
const WORD = /\p{L}+/gu;
const CLOSERS: Readonly<Record<string, string>> = { '“': '”', '«': '»', '‹': '›', '‘': '’', '„': '“”' };

/** A written report as a line of the built file. */
export function buildReport(written: Written): Report {
  const { text, marks } = readMarks(written);
  const notes = readNotes(written);
  checkNames(written, notes, text);
  const of = (kind: Mark['kind']) => marks.filter((mark) => mark.kind === kind);
  const contents = of('content');
  for (const hedge of of('hedge'))
    if (!contents.some((one) => one.start <= hedge.start && hedge.end <= one.end))
      throw new Fault(written.file, hedge.line, 'a hedge outside a content');
  return {
    id: written.id,
    lang: written.id.slice(0, 2),
    subject: written.subject,
    part: Number(written.id.slice(3)) % FROZEN_EACH === 0 ? 'frozen' : 'fit',
    text,
    people: notes.people,
    statements: statementsOf(written, text, marks, notes),
    questions: of('question').map(({ start, end, of: answers }) => ({ start, end, answered: answers.length > 0 })),
    refusals: of('refusal').map((mark) => refusalOf(written, text, mark, marks, notes)),
    hedges: of('hedge').map(spanOf),
  };
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

function statementsOf({ file, line }: Written, text: string, marks: readonly Mark[], notes: Notes): Statement[] {
  const pieces = new Map<number, Mark[]>();
  for (const mark of marks.filter(({ kind }) => kind === 'content')) {
    const id = mark.of[0] as number;
    pieces.set(id, [...(pieces.get(id) ?? []), mark]);
  }
  for (const mark of marks) {
    const lost = mark.kind === 'refusal' ? undefined : mark.of.find((id) => !pieces.has(id));
    if (lost !== undefined) throw new Fault(file, mark.line, `a ${mark.kind} of c${lost}, which is not there`);
  }
  for (const [id, about] of notes.statements)
    if (!pieces.has(id)) throw new Fault(file, about.line, `c${id} is not in the text`);
  const only = (kind: 'cue' | 'source', id: number): Mark | null => {
    const found = marks.filter((mark) => mark.kind === kind && mark.of.includes(id));
    if (found[1]) throw new Fault(file, found[1].line, `a second ${kind} of c${id}`);
    return found[0] ?? null;
  };
  return [...pieces].map(([id, parts]) => {
    const about = notes.statements.get(id);
    const at = parts[0]?.line ?? line;
    if (!about) throw new Fault(file, at, `c${id} has no @ line`);
    const segments = parts.map((part) => trim(text, part));
    const cue = only('cue', id);
    const source = only('source', id);
    if (!cue && about.kind !== 'direct' && about.note === undefined)
      throw new Fault(file, at, `c${id} is ${about.kind} and has no cue: add one, or a note that says why`);
    if (source && about.speaker === null) throw new Fault(file, at, `c${id} has a source, and speaker=-`);
    const asked = marks.filter((mark) => mark.kind === 'question' && mark.of.includes(id));
    return {
      start: (segments[0] as Span).start,
      end: (segments.at(-1) as Span).end,
      kind: about.kind,
      cue: cue && spanOf(cue),
      speaker: source && mentionOf(text, source),
      speakerName: about.speaker,
      ...(segments.length > 1 ? { segments } : {}),
      ...(asked[0] ? { question: { start: asked[0].start, end: (asked.at(-1) as Mark).end } } : {}),
      ...(about.note === undefined ? {} : { note: about.note }),
    };
  });
}

/** A mention as a name: without an article before it and a comma after it. */
const bare = (text: string): string => text.replace(/^(?:the|an?) /i, '').replace(/,$/, '');

const mentionOf = (text: string, { start, end }: Span): Mention => ({ start, end, text: text.slice(start, end) });

function refusalOf({ file }: Written, text: string, refusal: Mark, marks: readonly Mark[], notes: Notes): Refusal {
  const id = refusal.of[0] as number;
  const by = marks.find((mark) => mark.kind === 'source' && mark.refuses.includes(id));
  if (!by) throw new Fault(file, refusal.line, `refusal ${id} has no mention <r${id} …>`);
  const speaker = mentionOf(text, by);
  return { ...spanOf(refusal), speaker, speakerName: notes.refusers.get(id) ?? bare(speaker.text) };
}

/** A speaker is a person of the report, or in words of its text. */
function checkNames({ file, line }: Written, notes: Notes, text: string): void {
  const folded = text.toLowerCase();
  const known = new Set(notes.people.map(({ name }) => name));
  for (const { name } of notes.people)
    if (!name.split(' ').some((word) => text.includes(word.length > 4 ? word.slice(0, -2) : word)))
      throw new Fault(file, line, `${name} is not in the text`);
  const named = [...notes.statements.values()].map((about) => ({ line: about.line, speaker: about.speaker }));
  const refusers = [...notes.refusers.values()].map((speaker) => ({ line, speaker }));
  for (const one of [...named, ...refusers])
    if (one.speaker !== null && !known.has(one.speaker) && !inWords(one.speaker.toLowerCase(), folded))
      throw new Fault(file, one.line, `the speaker "${one.speaker}" is neither a @person nor in words of the text`);
}

/** Whether a text has all the words of a name, whatever their endings: a name is nominative, its mention need not be. */
const inWords = (name: string, text: string): boolean =>
  text.includes(name) ||
  (NOT_ENGLISH.test(name) &&
    (name.match(WORD) ?? []).every((word) => text.includes(word.slice(0, Math.max(3, word.length - 3)))));

/** Without spaces, commas, and the quotation marks around the whole; marks that close inside stay. */
function trim(text: string, span: Span): Span {
  let { start, end } = span;
  const inside = (): string => text.slice(start, end);
  while (start < end && EDGE.has(text[start] as string) && !opensInside(inside())) start++;
  while (start < end && EDGE.has(text[end - 1] as string) && !closesInside(inside())) end--;
  return { start, end };
}

const straight = (content: string): number => content.split('"').length - 1;

/** Whether the first letter is a mark whose partner stands inside, before the end. */
function opensInside(content: string): boolean {
  const first = content[0] as string;
  if (first === '"') return content.indexOf('"', 1) > 0 && content.indexOf('"', 1) < lastLetter(content);
  const closers = CLOSERS[first];
  return closers !== undefined && [...content.slice(1, lastLetter(content))].some((letter) => closers.includes(letter));
}

/** Whether the last letter is a mark whose partner stands inside. */
function closesInside(content: string): boolean {
  const last = content.at(-1) as string;
  if (last === '"') return straight(content) % 2 === 0;
  return Object.entries(CLOSERS).some(
    ([opener, closers]) => closers.includes(last) && opener !== last && content.includes(opener),
  );
}

const lastLetter = (content: string): number => content.search(/[\p{L}\p{N}][^\p{L}\p{N}]*$/u);
