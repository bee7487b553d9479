import { CLAIM_RELATIONS } from '../comparison/comparison.ts';

/** What a pattern sentence stands for: a relation to its claim, or the same words about something else. */
export const PHRASING_KINDS = [...CLAIM_RELATIONS, 'traps'] as const;
export type PhrasingKind = (typeof PHRASING_KINDS)[number];

/** How claims are said: sentences that serve as patterns for comparing and are never shown to a reader. */
export interface Phrasings {
  readonly claims: ReadonlyMap<string, ClaimPhrasings>;
  /** Sentences such reports also carry that no claim is about, by language. */
  readonly elsewhere: ByLanguage;
}

export type ByLanguage = Readonly<Record<string, readonly string[]>>;

/** The sentences of each kind about a claim. */
export interface ClaimPhrasings extends Readonly<Record<PhrasingKind, ByLanguage>> {
  /** Entities without which a sentence is hardly about the claim. */
  readonly about: readonly string[];
  /** Words that belong to the claim with their weight, 1 to 3, by language. */
  readonly terms: Readonly<Record<string, Readonly<Record<string, number>>>>;
}
