import type { Span } from '../text/span.ts';

/** The relations of a statement to a claim: what it can be when something on record is about it. */
export const CLAIM_RELATIONS = ['restates', 'extends', 'departs'] as const;

/**
 * How a statement stands to a named, dated record. Never a judgement of truth:
 * `restates` the same proposition; `extends` the same subject, compatible, with something new;
 * `departs` cannot stand together with it, or reverses it; `unrelated` nothing on record about it.
 */
export const RELATIONS = [...CLAIM_RELATIONS, 'unrelated'] as const;
export type Relation = (typeof RELATIONS)[number];

/** A word for doubt. `unsure` is shown as such; nothing is ever called certain. */
export type Confidence = 'clear' | 'likely' | 'unsure';

export interface Comparison {
  /** `ReferenceModel.id` */
  readonly model: string;
  readonly relation: Relation;
  readonly confidence: Confidence;
  /** The topic on record nearest to the statement; null when none is close enough. */
  readonly topic: string | null;
  /** Up to three nearest claims, best first; also filled for `unrelated`, where they are only the nearest. */
  readonly claims: readonly ClaimMatch[];
  readonly notes: readonly FidelityNote[];
}

export interface ClaimMatch {
  /** `Claim.id` */
  readonly claim: string;
  /** Probability-like closeness, 0 to 1. */
  readonly score: number;
  readonly relation: Relation;
  /** The part of the compared text that the match is about. */
  readonly clause: Span;
  readonly evidence: Evidence;
}

/** What a reader can check: the same words on both sides, the words that stand against each other, the entities that agree. */
export interface Evidence {
  /** Pairs of spans: in the compared text, and in the claim's proposition. */
  readonly same: readonly AlignedPair[];
  readonly against: readonly AlignedPair[];
  readonly entities: readonly string[];
  readonly polarity: { readonly statement: 'affirms' | 'denies'; readonly claim: 'affirms' | 'denies' };
}

export interface AlignedPair {
  readonly here: Span;
  readonly onRecord: Span | null;
}

export interface FidelityNote {
  readonly kind: 'quoted-here-reported-there' | 'hedge-lost' | 'stronger-than-record' | 'weaker-than-record';
  /** `ReferenceStatement.id` or `Claim.id` that the note is about. */
  readonly about: string;
}
