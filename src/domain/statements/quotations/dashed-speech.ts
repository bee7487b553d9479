import type { Language } from '../../languages/language.ts';
import type { ReadText } from '../../reading/read-text.ts';
import type { Reported } from '../../reading/reported-clause.ts';
import { isDash } from '../../text/characters.ts';
import type { Span } from '../../text/span.ts';
import { lastOfParagraph } from '../last-of-paragraph.ts';

/** What a paragraph says that a dash leads, and the last sentence that it holds. */
export interface DashedSpeech {
  readonly segments: readonly Span[];
  readonly last: number;
}

/**
 * «— Мы посеем заново, — сказал Гук. — Дождь кончился. Земля сырая.»: a dash at the head of a paragraph and another before the
 * attribution of its first sentence stand for quotation marks. What goes on behind a third dash lasts to the end of the paragraph,
 * or until somebody else is said to speak. Null where the sentence `number`, with the clause that it reports, is no such speech.
 */
export function dashedSpeech(read: ReadText<Language>, clause: Reported, number: number): DashedSpeech | null {
  const first = beginOfSpeech(read, clause, number);
  const { content, cue } = clause;
  if (first === null || cue.first < content.last || !isParted(read, content.last, cue.first)) return null;
  const own = clause.goesOn === undefined ? [content] : [content, clause.goesOn];
  const segments = own.map((part, index) => read.spanOf(index === 0 ? { first, last: part.last } : part));
  const last = endOfSpeech(read, number);
  for (let next = number + 1; next <= last; next++) segments.push(wordsOf(read, next));
  return { segments: joined(segments, own.length), last };
}

/** A speech goes on over at most so many sentences before it is said whose it is. */
const MOST_SENTENCES = 8;

/**
 * The first word behind the dash that leads the paragraph: the attribution may stand behind a later sentence («— Дождь кончился.
 * Земля сырая, — сказал Гук.»), if no dash parts those before it. Null where the content does not begin its sentence.
 */
function beginOfSpeech(read: ReadText<Language>, { content }: Reported, number: number): number | null {
  let head = number;
  while (read.sentences[head - 1]?.paragraph === read.sentences[number]?.paragraph && head > 0) {
    head--;
    if (number - head > MOST_SENTENCES) return null;
  }
  const first = read.sentences[head]?.first ?? 0;
  if (!isDash(read.norm(first))) return null;
  const own = read.sentences[number]?.first ?? 0;
  if (content.first !== (head === number ? own + 1 : own)) return null;
  return hasDash(read, first + 1, own) ? null : first + 1;
}

function hasDash(read: ReadText<Language>, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isDash(read.norm(at)) && isSpaced(read, at)) return true;
  return false;
}

const isSpaced = (read: ReadText<Language>, dash: number): boolean =>
  ' \u00a0'.includes(read.text[read.endOf(dash)] ?? '');

/** A dash stands between the words and their attribution. */
function isParted(read: ReadText<Language>, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isDash(read.norm(at))) return true;
  return false;
}

/** The last sentence of the paragraph that goes on behind a dash; `number` where none does. */
function endOfSpeech(read: ReadText<Language>, number: number): number {
  const last = lastOfParagraph(read, number);
  const next = read.sentences[number + 1];
  if (last === number || next === undefined || !isDash(read.norm(next.first))) return number;
  for (let at = number + 2; at <= last; at++) if (isDash(read.norm(read.sentences[at]?.first ?? 0))) return at - 1;
  return last;
}

/** The words of a sentence behind its dash. */
function wordsOf(read: ReadText<Language>, number: number): Span {
  const { first, last } = read.sentences[number] ?? { first: 0, last: 0 };
  return read.spanOf({ first: isDash(read.norm(first)) ? first + 1 : first, last });
}

/** Whole sentences one after the other are one part; the first `apart` spans stay as they are. */
function joined(spans: readonly Span[], apart: number): Span[] {
  const own = spans.slice(0, apart);
  const first = spans[apart];
  const last = spans.at(-1);
  return first === undefined || last === undefined ? own : [...own, { start: first.start, end: last.end }];
}
