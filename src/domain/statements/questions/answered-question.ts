import { firstNotBefore } from '../../text/search.ts';
import type { Span } from '../../text/span.ts';
import type { FoundQuestion } from './questions.ts';

/** For each sentence that asks and answers, by its index: the question with its lead, in which nothing is said. */
export function askedInside(questions: readonly FoundQuestion[]): Map<number, Span> {
  const asked = new Map<number, Span>();
  for (const { sentence, leadStart, question } of questions)
    if (leadStart !== null) asked.set(sentence, { start: leadStart, end: question.end });
  return asked;
}

/** The question asked last before what a sentence says, or inside that sentence; questions stand in reading order. */
export function lastAsked(questions: readonly FoundQuestion[], sentence: number): FoundQuestion | null {
  const isBefore = (found: FoundQuestion): boolean =>
    found.sentence < sentence || (found.sentence === sentence && found.answeredInside);
  return questions[firstNotBefore(questions, isBefore) - 1] ?? null;
}
