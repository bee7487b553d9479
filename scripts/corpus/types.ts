/** Half-open, in UTF-16 code units of the report's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Kind = 'direct' | 'mixed' | 'indirect';

export interface Mention extends Span {
  readonly text: string;
}

export interface Statement extends Span {
  readonly kind: Kind;
  readonly cue: Span | null;
  readonly speaker: Mention | null;
  readonly speakerName: string | null;
  /** The pieces of a statement that is cut by its attribution. */
  readonly segments?: readonly Span[];
  /** The question that it answers. */
  readonly question?: Span;
  readonly note?: string;
}

export interface Question extends Span {
  readonly answered: boolean;
}

export interface Refusal extends Span {
  readonly speaker: Mention | null;
  readonly speakerName: string | null;
}

export interface Person {
  readonly name: string;
  readonly office?: string;
}

/** One line of a built file. */
export interface Report {
  readonly id: string;
  readonly lang: string;
  readonly subject: string;
  readonly part: 'fit' | 'frozen';
  readonly text: string;
  readonly people: readonly Person[];
  readonly statements: readonly Statement[];
  readonly questions: readonly Question[];
  readonly refusals: readonly Refusal[];
  readonly hedges: readonly Span[];
}

/** A fault of a written file, at a line of it. */
export class Fault extends Error {
  constructor(file: string, line: number, what: string) {
    super(`${file}:${line}: ${what}`);
  }
}
