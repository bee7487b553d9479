import { isDash } from '../text/characters.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import { cueAt, introducesQuotation } from './cue.ts';
import type { FoundQuestion } from './questions.ts';
import type { Sentence } from './sentences.ts';
import type { TextView } from './text-view.ts';

/** A turn of an interview in which the guest speaks: all of it is said, though no marks stand around it. */
export interface AnswerTurn {
  readonly words: Span;
  /** Index of the last sentence of the turn. */
  readonly last: number;
}

/**
 * The answers of an interview by the sentence they begin with: paragraphs led by a dash right after the interviewer's
 * question or another answer, and without an attribution of their own.
 */
export function answerTurns(
  view: TextView,
  quotationOf: Int32Array,
  sentences: readonly Sentence[],
  questions: readonly FoundQuestion[],
): Map<number, AnswerTurn> {
  const turns = new Map<number, AnswerTurn>();
  const asked = new Set(questions.filter(({ question }) => question.form === 'turn').map(({ sentence }) => sentence));
  if (asked.size === 0) return turns;
  let open = false;
  for (let number = 0; number < sentences.length; number++) {
    const last: number = lastOfParagraph(sentences, number);
    if (asked.has(last)) {
      open = true;
    } else {
      const turn: AnswerTurn | null = open ? turnAt(view, quotationOf, sentences, number, last) : null;
      open = turn !== null;
      if (turn !== null) turns.set(number, turn);
    }
    number = last;
  }
  return turns;
}

function lastOfParagraph(sentences: readonly Sentence[], number: number): number {
  let last = number;
  while (sentences[last + 1]?.paragraph === sentences[number]?.paragraph) last++;
  return last;
}

function turnAt(
  view: TextView,
  quotationOf: Int32Array,
  sentences: readonly Sentence[],
  number: number,
  last: number,
): AnswerTurn | null {
  const first = (sentences[number] as Sentence).first;
  const end = (sentences[last] as Sentence).last;
  if (!isDash(view.tokens[first]?.norm ?? '') || first + 1 >= end) return null;
  if (isInQuotation(quotationOf, first) || goesOnInQuotation(quotationOf, end)) return null;
  for (let at = first + 1; at < end; at++) if (isAttribution(view, at)) return null;
  return { words: { start: (view.tokens[first + 1] as Token).start, end: (view.tokens[end - 1] as Token).end }, last };
}

/** A paragraph inside somebody's quoted words is theirs, dash or no dash; so is one whose quotation goes on after it. */
const isInQuotation = (quotationOf: Int32Array, at: number): boolean => (quotationOf[at] ?? -1) >= 0;
const goesOnInQuotation = (quotationOf: Int32Array, end: number): boolean =>
  isInQuotation(quotationOf, end) && quotationOf[end - 1] === quotationOf[end];

/** A dash and a verb of saying: «- Да, - ответил он». */
const isAttribution = (view: TextView, at: number): boolean => {
  if (!isDash(view.tokens[at]?.norm ?? '')) return false;
  const cue = cueAt(view, at + 1);
  return cue !== null && introducesQuotation(cue);
};
