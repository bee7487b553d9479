import type { PackedWordings } from '../lexicon/packed-wordings.ts';

/*
 * What comparing with the bundled records would lay out on first use, laid out when the program is built: the words of their pattern
 * sentences and frames, cut, stemmed and numbered. `scripts/build/laid-out-records.ts` makes these tables from the sources and puts
 * them here in every bundle, instead of the sentences and frames themselves. A program that runs from its sources has none of them
 * and lays out for itself, so that no table can be older than what it was made of.
 */

/** The frames of a record in one language. */
export interface PackedFrames extends PackedWordings {
  /** Three numbers a meaning: its claim, its side and its slot. */
  readonly parts: string;
  /** Two numbers a claim: how many slots it has, and how many are enough. */
  readonly slots: string;
}

/** The pattern sentences of a record in one language. */
export interface PackedPatterns {
  /** Each term once, in alphabetical order, with a space between. */
  readonly terms: string;
  /** Of each term where it stands, from place to place (`PLACES`), with a space between the terms. */
  readonly places: string;
  /** How many forms there are; how long each sentence is as weights have it, and in shares of words, both as JSON. */
  readonly forms: number;
  readonly norms: string;
  readonly lengths: string;
  /** How each sentence leans. */
  readonly leanings: string;
  /** How many sentences each claim has of each kind, and last how many no claim is about. */
  readonly runs: string;
}

/** What a record's texts are searched for. */
export interface PackedNames {
  /** A line a name: its entity, a number that says what is true of it, and its stems, with a space between. */
  readonly names: string;
  /** The entities that anchor a passage to the record, with a space between. */
  readonly anchors: string;
}

export interface LaidOutRecord extends PackedNames {
  /** What the tables were made of beside sentences and frames; see `fingerprintOf`. */
  readonly fingerprint: number;
  /** The propositions of the claims in the record's own language, each as JSON (`packProposition`). */
  readonly propositions: readonly string[];
  /** By language. */
  readonly patterns: Readonly<Record<string, PackedPatterns>>;
  readonly frames: Readonly<Record<string, PackedFrames>>;
}

/** By the record's id. */
export const LAID_OUT: Readonly<Record<string, LaidOutRecord>> = {};
