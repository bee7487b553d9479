import type { Language } from '../../languages/language.ts';
import type { ReadText } from '../../reading/read-text.ts';
import { firstNotBefore } from '../../text/search.ts';
import type { Source } from '../statement.ts';
import type { UnresolvedStatement } from '../unresolved-statement.ts';
import { lastAsked } from './answered-question.ts';
import type { FoundQuestion } from './questions.ts';

/** An answer begins in the paragraph of its question or in the next, and goes on without leaving one out. */
const NEXT = 1;

/**
 * Pairs statements with the questions that they answer, in reading order. An answer goes on as long as the same person speaks, up to the next
 * question, a refusal, a paragraph that tells what was before ("To recall"), or one in which nobody speaks.
 */
export class Pairing {
  readonly #read: ReadText<Language>;
  readonly #questions: readonly FoundQuestion[];
  #question: FoundQuestion | null = null;
  #isOpen = false;
  /** Who answers; undefined before anybody has. */
  #speaker: string | null | undefined;
  #isTurn = false;
  /** Index of the last paragraph of the question or its answer. */
  #paragraph = -1;

  constructor(read: ReadText<Language>, questions: readonly FoundQuestion[]) {
    this.#read = read;
    this.#questions = questions;
  }

  /** The id of the question that the next statement answers; null for what nobody asked. */
  answeredBy(statement: UnresolvedStatement, source: Source | null): string | null {
    this.#turnTo(statement);
    const speaker = source?.speaker ?? null;
    const isTurn = statement.isAnswer === true;
    const isFirst = this.#speaker === undefined;
    this.#isOpen &&= isFirst || (speaker === this.#speaker && isTurn === this.#isTurn);
    if (!this.#isOpen) return null;
    this.#speaker = speaker;
    this.#isTurn = isTurn;
    this.#paragraph = this.#paragraphAt((statement.segments.at(-1)?.end ?? 0) - 1);
    return this.#question?.question.id ?? null;
  }

  /** The id of the question that a refusal leaves open; null where it was not asked, or somebody has answered it. */
  leftOpenBy(refusal: UnresolvedStatement): string | null {
    this.#turnTo(refusal);
    const isLeft = this.#isOpen && this.#speaker === undefined;
    this.#isOpen = false;
    return isLeft ? (this.#question?.question.id ?? null) : null;
  }

  #turnTo({ sentence, segments }: UnresolvedStatement): void {
    const question = lastAsked(this.#questions, sentence);
    if (question !== this.#question) {
      this.#question = question;
      this.#isOpen = question !== null;
      this.#speaker = undefined;
      this.#paragraph = this.#read.sentences[question?.sentence ?? 0]?.paragraph ?? 0;
    }
    const here = this.#paragraphAt(segments[0]?.start ?? 0);
    this.#isOpen &&= here - this.#paragraph <= NEXT && !this.#isBackground(here);
  }

  #isBackground(paragraph: number): boolean {
    if (paragraph === this.#paragraph) return false;
    const { first } = this.#read.rangeOf(this.#read.paragraphs[paragraph] ?? { start: 0, end: 0 });
    return this.#read.language.answers.opensBackground(this.#read, first);
  }

  #paragraphAt(offset: number): number {
    return Math.max(0, firstNotBefore(this.#read.paragraphs, ({ start }) => start <= offset) - 1);
  }
}
