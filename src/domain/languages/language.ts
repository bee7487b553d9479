import type { Lexicon } from '../lexicon/lexicon.ts';
import type { ClauseReader } from '../reading/clause-reader.ts';
import type { Cue } from '../reading/cue.ts';
import type { Quotation } from '../reading/quotation.ts';
import type { ReadText } from '../reading/read-text.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { ReadingRules, TokenizedText } from '../reading/tokenized-text.ts';
import type { TokenSpan } from '../text/token-span.ts';

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

/** What leads to a question: "When asked whether …"; `last` is the token after it, `form` what it asks for by its own word. */
export interface QuestionLead {
  readonly last: number;
  readonly form: 'embedded' | 'topic';
}

/** The token at which what was asked begins. */
export interface QuestionStart {
  readonly start: number;
  readonly form: 'embedded' | 'topic';
}

/** Questions inside sentences and the leads to them. Tokens are named by their index, `limit` is the end of the sentence. */
export interface QuestionRules {
  /** The lead that begins at a token: "in response to a question", «на вопрос», «հարցին». */
  leadAt(read: LanguageText, at: number, limit: number): QuestionLead | null;
  /** What was asked about, where it stands before the question at a token: «Կամրջի մասին հարցին». It begins at `floor` or later. */
  topicBefore(read: LanguageText, at: number, floor: number): TokenSpan | null;
  /** Whether a lead at `at` still opens the sentence that begins at `first`. */
  opensSentence(read: LanguageText, first: number, at: number): boolean;
  /** Whether a lead at a token can stand behind a verb of saying. */
  followsCue(read: LanguageText, at: number): boolean;
  /** Where the question of a lead begins; null when the lead says who asked, and not what. */
  questionFrom(read: LanguageText, lead: QuestionLead, limit: number): QuestionStart | null;
  /** The end of a question that opens its sentence: where the source of the answer begins, or the comma before it. */
  questionEnd(read: LanguageText, question: QuestionStart, limit: number): number | null;
  /** A question put by others, which nothing in its own sentence answers: "Journalists asked whether …". */
  leftUnanswered(read: LanguageText, sentence: Sentence): TokenSpan | null;
}

/** Turns of interviews. */
export interface InterviewRules {
  /** Whether the word at a token holds a question mark, as Armenian sets it. */
  asksInside(read: LanguageText, at: number): boolean;
  /** Whether the full stop at a token ends the name before a turn, as a colon does elsewhere. */
  endsLabel(read: LanguageText, at: number): boolean;
  /** The first token of the words that introduce a person whose name begins at `name`: of the office before it, or of the name. */
  introductionOf(read: LanguageText, name: number): number;
}

/** Which contents claim something, and what announces them. */
export interface ClaimRules {
  /** So many words reported without marks are a clause. */
  readonly fewestReportedWords: number;
  /** Whether the word at a token shows that the content it stands in holds a clause. */
  showsClause(read: LanguageText, at: number): boolean;
  /** Whether a cue still says that something was said where nobody is named for it; null where no cue is known. */
  isSaidWithoutSource(cue: Cue | null): boolean;
  /** Whether a cue and the first token of its content only say that a question was left open: "declined to say | whether …". */
  leavesOpen(read: LanguageText, cue: TokenSpan, begins: number): boolean;
  /** Whether words in marks are held at arm's length, and said by nobody: his “average” followers. */
  isExpression(read: LanguageText, quotation: Quotation): boolean;
  /** Whether a mark other than a colon announces the words behind it. */
  announces(read: LanguageText, mark: number): boolean;
}

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
