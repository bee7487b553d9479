import type { Article } from '../article/article.ts';
import { RELATIONS, type Relation } from '../comparison/comparison.ts';
import type { ChangedPart } from '../corrections/changed-parts.ts';
import type { StatementKind } from '../statements/statement.ts';

/** A claim on record that a statement stands to, in words. */
export interface EvidenceWords {
  readonly relation: string;
  readonly claim: string;
  /** Whose report the record is made from, and when: "ArmInfo, 24 Apr 2024". */
  readonly source: string;
}

/** What an export says besides the words of the page, in the reader's language. */
export interface AllRemarks {
  /** Only the first part of the page was read. */
  readonly cut: string;
  /** Stands in the place of a title. */
  readonly untitled: string;
  readonly asked: string;
  readonly about: string;
  readonly unnamed: string;
  readonly hedged: string;
  readonly kinds: Readonly<Record<StatementKind, string>>;
  readonly relations: Readonly<Record<Relation, string>>;
  /** Said of what the reader put right. */
  readonly changed: Readonly<Record<ChangedPart, string>>;
  /** The day of the report as that language writes it; null where the page's own form is taken. */
  readonly day: string | null;
  /** By `Statement.id`; nothing where nothing was compared. */
  readonly evidence: Readonly<Record<string, readonly EvidenceWords[]>>;
}

/** Where nobody chose a language, as on the command line, what is left out is said in English. */
export type Remarks = Pick<AllRemarks, 'cut'> & Partial<AllRemarks>;

/** A word for each relation. */
export function inEach(word: (relation: Relation) => string): Readonly<Record<Relation, string>> {
  return Object.fromEntries(RELATIONS.map((relation) => [relation, word(relation)])) as Record<Relation, string>;
}

const IN_ENGLISH: AllRemarks = {
  cut: 'This page is very long: only its first part was read.',
  untitled: 'Report',
  asked: 'Asked',
  about: 'About',
  unnamed: 'not named in the report',
  hedged: 'Hedged words',
  kinds: { direct: 'direct', mixed: 'part quoted', indirect: 'paraphrase' },
  relations: inEach((relation) => relation),
  changed: {
    speaker: 'speaker set by the reader',
    words: 'bounds set by the reader',
    relation: 'relation set by the reader',
  },
  day: null,
  evidence: {},
};

export const allRemarks = (remarks: Partial<AllRemarks> = {}): AllRemarks => ({ ...IN_ENGLISH, ...remarks });

/** Goes with every export of a report that was not read whole; null where there is nothing to say. */
export const remarkOn = (article: Article, remarks?: Remarks): string | null =>
  article.cut === true ? allRemarks(remarks).cut : null;
