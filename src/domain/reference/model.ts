import type { Phrasings } from './phrasings.ts';

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
  /** How the claims are said; a bundled record's are found by its id (`bundled-phrasings.ts`), null stands for none. */
  readonly phrasings?: Phrasings | null;
}

export interface RecordSource {
  /** Who spoke, to whom, who reports it, and when the report appeared (ISO date). */
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
  readonly label: { readonly en: string; readonly ru: string; readonly hy: string };
}

export interface Claim {
  readonly id: string;
  /** One atomic proposition, in our words. */
  readonly proposition: string;
  readonly topic: string;
  readonly modality: 'assertion' | 'conditional' | 'hope' | 'prediction' | 'evaluation';
  /** `denies` when the proposition itself is a denial ("there is no bloc discipline"). */
  readonly polarity: 'affirms' | 'denies';
  /** Keys of `ReferenceModel.entities` that the claim is about. */
  readonly entities: readonly string[];
  readonly keyTerms: readonly string[];
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

export interface EntityAliases {
  readonly id: string;
  readonly en: readonly string[];
  readonly ru: readonly string[];
  readonly hy: readonly string[];
}
