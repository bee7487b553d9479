import type { MarkRepair } from '../reading/quotation.ts';
import type { Span } from '../text/span.ts';

/**
 * Content, cue and source as in the PARC corpora of attribution relations: *content* is what is said,
 * *cue* the words that say that it was said, *source* who said it.
 */
export interface Statement {
  readonly id: string;
  /** The content, from its first segment to its last. */
  readonly start: number;
  readonly end: number;
  /** The parts of a content that its attribution or a paragraph's end splits; one part otherwise. */
  readonly segments: readonly Span[];
  readonly kind: StatementKind;
  /** "that", "whether", "что", "որ" before the content: part of it for a linguist, left out where it is shown. */
  readonly conjunction: Span | null;
  readonly cue: Span | null;
  readonly source: Source | null;
  /** The question that this statement answers: `Question.id`. */
  readonly answers: string | null;
  readonly hedges: readonly Hedge[];
  readonly negations: readonly Span[];
  /** Faults of the report's marks that were repaired to find the statement. */
  readonly repairs: readonly MarkRepair[];
}

/** `direct`: all in quotation marks; `mixed`: partly; `indirect`: reported without marks. */
export type StatementKind = 'direct' | 'mixed' | 'indirect';

/** Who said it: the words that name them beside the cue, and the person they stand for. */
export interface Source {
  /** `Speaker.id` */
  readonly speaker: string;
  /** The words in the text ("he"); null when the speaker is taken from the context alone. */
  readonly mention: Span | null;
  /** Whose words the speaker passes on ("analysts of the secretariat indicate"). */
  readonly within: Span | null;
}

export interface Speaker {
  readonly id: string;
  /** The fullest name in the text; a role ("the minister") when no name is given. */
  readonly name: string;
  readonly role: string | null;
  readonly organisation: string | null;
  /** The span of the fullest mention. */
  readonly named: Span;
}

/** `turn`: the interviewer's own words; `embedded`: "when asked whether …"; `topic`: "regarding …". */
export interface Question {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly form: 'turn' | 'embedded' | 'topic';
}

/** "declined to comment": somebody was asked, or wished to be, and gave no answer. Its words are the report's. */
export interface Refusal extends Span {
  readonly id: string;
  readonly source: Source | null;
  /** What was not answered, where the report says it: `Question.id`. */
  readonly question: string | null;
}

export interface Hedge extends Span {
  readonly type: HedgeType;
}

export type HedgeType = 'hope' | 'possibility' | 'condition' | 'opinion' | 'limit' | 'concession';

/** All that was said in one text, in reading order. */
export interface Statements {
  readonly speakers: readonly Speaker[];
  readonly statements: readonly Statement[];
  /** Contents that are no clause: what somebody praised, blamed or named. Nothing is claimed in them, so they are not compared. */
  readonly mentions: readonly Statement[];
  readonly questions: readonly Question[];
  readonly refusals: readonly Refusal[];
  /** False when the language has no rules: statements were found by quotation marks alone. */
  readonly byRules: boolean;
}
