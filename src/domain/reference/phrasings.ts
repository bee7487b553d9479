/** How claims are said: sentences that serve as patterns for comparing and are never shown to a reader. */
export interface Phrasings {
  readonly claims: ReadonlyMap<string, ClaimPhrasings>;
  /** Sentences such reports also carry that no claim is about, by language. */
  readonly elsewhere: ByLanguage;
}

export type ByLanguage = Readonly<Record<string, readonly string[]>>;

export interface ClaimPhrasings {
  /** Entities without which a sentence is hardly about the claim. */
  readonly about: readonly string[];
  /** Words that belong to the claim with their weight, 1 to 3, by language. */
  readonly terms: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly restates: ByLanguage;
  readonly departs: ByLanguage;
  readonly extends: ByLanguage;
  /** Sentences in the same words that are about something else. */
  readonly traps: ByLanguage;
}
