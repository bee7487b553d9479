import type { Span } from '../text/span.ts';

/**
 * The attributed card: slots filled with verbatim spans of the article's text. It holds no sentence of ours,
 * so it cannot say anything that the report does not.
 */
export interface Summary {
  /** `Speaker.id` of the person whose statements the report is about. */
  readonly speaker: string | null;
  /** To whom it was said ("Izvestia"). */
  readonly addressee: Span | null;
  /** What that person says nearest to the headline and the first paragraph. */
  readonly lead: CardLine | null;
  readonly exchanges: readonly Exchange[];
  /** Everybody who says something, who says most first. */
  readonly voices: readonly Voice[];
  readonly hedged: readonly HedgedWords[];
  /** `Question.id` of questions for which the report holds no answer. */
  readonly unanswered: readonly string[];
}

/** Somebody who speaks, how often, and the best of it: what is nearest to the headline and the first paragraph. */
export interface Voice {
  /** `Speaker.id` */
  readonly speaker: string;
  /** Statements. */
  readonly count: number;
  readonly line: CardLine | null;
}

/** One statement's head: verbatim spans in reading order; between two spans, and after the last if `cut`, something is left out. */
export interface CardLine {
  /** `Statement.id` */
  readonly statement: string;
  readonly spans: readonly Span[];
  readonly cut: boolean;
}

/** A question with the lines that answer it; `question` is null for what was said unasked. */
export interface Exchange {
  /** `Question.id` */
  readonly question: string | null;
  readonly lines: readonly CardLine[];
}

export interface HedgedWords {
  readonly statement: string;
  readonly span: Span;
}
