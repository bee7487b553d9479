import type { Lexicon } from '../lexicon/lexicon.ts';
import type { ClauseReader } from '../reading/clause-reader.ts';
import type { ReadText } from '../reading/read-text.ts';
import type { ReadingRules, TokenizedText } from '../reading/tokenized-text.ts';

/**
 * The rules of a language: all that anybody asks of it, and never its name. A facet a kind of question; every language answers
 * every facet, a language without rules with what marks alone can tell.
 */
export interface Language extends ReadingRules {
  /** How its sentences are read: by a model, or by frames. */
  readonly clauses: (read: ReadText<Language>) => ClauseReader;
  readonly names: NameRules;
  readonly gender: GenderRules;
  readonly sources: SourceRules;
  readonly questions: QuestionRules;
  readonly interviews: InterviewRules;
  readonly claims: ClaimRules;
  readonly card: CardRules;
  readonly comparison: ComparisonRules;
}

/** A text with the rules of its language. */
export type LanguageText = TokenizedText<Language>;

/** Forms of names: what all forms of a surname share, how a name is shown, where a name stands among capital words. */
// biome-ignore lint/suspicious/noEmptyInterface: filled while the rooms are built
export interface NameRules {}

/** What tells a woman from a man. */
// biome-ignore lint/suspicious/noEmptyInterface: filled while the rooms are built
export interface GenderRules {}

/** The words that name who speaks: offices, bodies, descriptions. */
// biome-ignore lint/suspicious/noEmptyInterface: filled while the rooms are built
export interface SourceRules {}

/** Questions inside sentences and the leads to them. */
// biome-ignore lint/suspicious/noEmptyInterface: filled while the rooms are built
export interface QuestionRules {}

/** Turns of interviews. */
// biome-ignore lint/suspicious/noEmptyInterface: filled while the rooms are built
export interface InterviewRules {}

/** Which contents claim something. */
// biome-ignore lint/suspicious/noEmptyInterface: filled while the rooms are built
export interface ClaimRules {}

/** Where a sentence on the card may be cut, and to whom it was said. */
export interface CardRules {
  /** Words, in normal form, after which it is named to whom something was said: "interview with", "told". */
  readonly addresseeLeads: readonly (readonly string[])[];
  /** Whether a word may stand between these and the name: "the", "newspaper". */
  isBeforeAddressee(word: string): boolean;
  /** Whether a sentence of the card ends at a mark. */
  endsSentence(mark: string): boolean;
  /** Whether a word sets what is before it against what follows, or makes it depend on that: "but", "because". */
  contrasts(word: string): boolean;
  /** Whether a long sentence may be cut at the comma before a word: "and", "or". */
  mayEndBefore(word: string, lexicon: Lexicon): boolean;
}

/** What comparing wordings asks. */
// biome-ignore lint/suspicious/noEmptyInterface: filled while the rooms are built
export interface ComparisonRules {}
