/**
 * What a claim is made of, as wordings of one language: the parts it is about, each of which a passage has to name in one way
 * or another; what says the same of them, and what says the opposite.
 */
export interface ClaimFrame {
  readonly slots: readonly (readonly string[])[];
  /** How many of the slots a passage has to name; all where it is not given. */
  readonly enough?: number;
  readonly says: readonly string[];
  readonly reverses: readonly string[];
  /** Wordings that say it all, or reverse it all, and need no slot beside them: "let ~ down", "paper tiger". */
  readonly whole?: { readonly says: readonly string[]; readonly reverses: readonly string[] };
}

/** By `Claim.id`. */
export type ClaimFrames = Readonly<Record<string, ClaimFrame>>;
