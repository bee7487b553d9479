import type { Phrasings } from './phrasings.ts';
import type { InEachLanguage } from './record-languages.ts';

/**
 * A reference model: one dated text cut into claims, against which statements of other texts are compared.
 * The shape is checked on loading by `schema.ts`; this file is the type that the rest of the domain sees.
 */
export interface ReferenceModel {
  readonly schemaVersion: 1;
  readonly id: string;
  readonly title: string;
  /** The language of the propositions. */
  readonly lang: string;
  readonly source: RecordSource;
  readonly topics: readonly Topic[];
  readonly claims: readonly Claim[];
  readonly statements: readonly ReferenceStatement[];
  readonly entities: readonly EntityAliases[];
  /** A record without them is compared by the names of its claims alone. */
  readonly signalGroups?: SignalGroups;
  /** How the claims are said; a bundled record's are found by its id (`bundled-phrasings.ts`), null stands for none. */
  readonly phrasings?: Phrasings | null;
}

export interface RecordSource {
  /** Who spoke, to whom, who reports it, and when the report appeared (ISO date); each is empty where a saved report does not say. */
  readonly speaker: string;
  readonly role: string;
  readonly addressee: string;
  readonly agency: string;
  readonly date: string;
  readonly url: string;
  /** SHA-256 of the text the record was made from, in hexadecimal; null when unknown. */
  readonly textSha256: string | null;
  /** Other publications of the same interview, with what they are. */
  readonly alsoPublished: readonly { readonly what: string; readonly url: string }[];
}

export interface Topic {
  readonly id: string;
  readonly label: InEachLanguage<string>;
}

/** A claim as it is put in one language. */
export interface ClaimWording {
  /** One atomic proposition, in our words. */
  readonly proposition: string;
  readonly keyTerms: readonly string[];
}

export interface Claim extends ClaimWording {
  readonly id: string;
  /** The same in other languages, by their codes; a bundled record's stand beside it (`claim-wording.ts`). */
  readonly inLanguages?: Readonly<Record<string, ClaimWording>>;
  readonly topic: string;
  readonly modality: 'assertion' | 'conditional' | 'hope' | 'prediction' | 'evaluation';
  /** `denies` when the proposition itself is a denial ("there is no bloc discipline"). */
  readonly polarity: 'affirms' | 'denies';
  /** Keys of `ReferenceModel.entities` that the claim is about. */
  readonly entities: readonly string[];
  /** `ReferenceStatement.id` */
  readonly statements: readonly string[];
}

/** A passage of the source, word for word, as a quotation with its place. */
export interface ReferenceStatement {
  readonly id: string;
  readonly kind: 'direct' | 'indirect' | 'question';
  /** The words as the source prints them. */
  readonly text: string;
  /** Offsets of `text` in the source's text (UTF-16, end exclusive). */
  readonly start: number;
  readonly end: number;
  readonly cue: string | null;
  readonly topic: string;
  readonly claims: readonly string[];
  readonly answers: string | null;
  /** How another publication of the same words stands to this one. */
  readonly fidelity: {
    readonly kind: 'reported-speech-in-original';
    readonly note: string;
    readonly url: string;
  } | null;
}

/** An entity with all it is called by. The first alias is its main name. */
export interface EntityAliases extends InEachLanguage<readonly string[]> {
  readonly id: string;
}

/**
 * Entities of a record (by their ids) that mean the same to a comparison: whether a passage names one of them is a signal. What the
 * world at large is named by ("another body", "another country") is known without them.
 */
export type SignalGroups = {
  /** The body that the record is about, with its treaty and its organs. */
  readonly own: readonly string[];
  /** The country that it is about, with its government. */
  readonly ownCountry: readonly string[];
  /** Those who belong to the body. */
  readonly members: readonly string[];
  /** Other bodies on record. */
  readonly otherBodies: readonly string[];
  /** The side that the body is set against. */
  readonly otherSide: readonly string[];
  /** Bodies beside which a common noun ("the alliance") no longer stands for the record's own. */
  readonly rivals: readonly string[];
};
