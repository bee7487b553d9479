import type { Relation } from '../comparison/comparison.ts';

/** Words of a page with those around them: found again wherever the page puts them, and nowhere else. */
export interface Anchor {
  /** Never empty. */
  readonly quote: string;
  /** Up to forty code units; '' at the beginning of the text. */
  readonly before: string;
  /** '' at its end. */
  readonly after: string;
}

/**
 * What a reader puts right in an analysis. `at` are the words of a statement as the program found it, whatever was changed of it
 * since, so that no correction depends on another.
 */
export type Correction = AnotherSpeaker | SamePerson | NotSaid | OtherBounds | AnotherRelation;

interface Made {
  /** Milliseconds since 1970: of two about the same thing the later counts. */
  readonly made: number;
}

interface AnotherSpeaker extends Made {
  readonly kind: 'speaker';
  readonly at: Anchor;
  /** Null where the report names nobody. */
  readonly name: string | null;
}

/** Two names are one person's, who is called `name` everywhere. */
interface SamePerson extends Made {
  readonly kind: 'same-person';
  readonly name: string;
  readonly also: string;
}

interface NotSaid extends Made {
  readonly kind: 'not-said';
  readonly at: Anchor;
}

interface OtherBounds extends Made {
  readonly kind: 'bounds';
  readonly at: Anchor;
  /** The words that the statement has. */
  readonly to: Anchor;
}

interface AnotherRelation extends Made {
  readonly kind: 'relation';
  readonly at: Anchor;
  /** `ReferenceModel.id` */
  readonly record: string;
  readonly relation: Relation;
}
