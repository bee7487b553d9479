import type { Analysis } from '../../domain/analysis.ts';
import type { ReferenceModel } from '../../domain/reference/model.ts';
import type { KeptCorrections } from './corrections.ts';
import type { SavedFile } from './interface.ts';
import type { Outcome } from './outcome.ts';
import type { Rephraser } from './rephraser.ts';
import type { Language, Settings, SettingsStore } from './settings.ts';
import type { SwitchedSites } from './sites.ts';
import type { LookUp, TabState } from './stores.ts';

/** What the options page needs. `page-ports.ts` keeps these promises. */
export interface OptionsPorts {
  readonly settings: Pick<SettingsStore, 'read' | 'write' | 'watch'>;
  readonly sites: SitesPort;
  /** The keys as the browser has them now; null for none. */
  boundKeys(): Promise<Readonly<Record<'card' | 'quotes' | 'marks' | 'lookUp' | 'analyse', string | null>>>;
  /** The figures that were measured for this version. */
  readonly accuracy: readonly Figure[];
  readonly rephraser: Pick<Rephraser, 'ready'>;
  /** Of how many open pages results are kept in memory, private windows apart. */
  resultsKept(): Promise<number>;
  /** How many corrections are kept, of all pages. */
  correctionsKept(): Promise<number>;
  /** Everything that is kept, in a form that can be saved. */
  stored(): Promise<Stored>;
  save(file: SavedFile): Outcome<null>;
  /** Settings, corrections, results, and permissions for sites. */
  deleteAll(): Promise<PutBack>;
}

/**
 * Puts back what was deleted, but for results: their pages are read again. The permissions for sites are asked for anew, so it has to be
 * called inside the reader's click. Answers with whether they were given.
 */
export type PutBack = () => Promise<Outcome<boolean>>;

/** Everything of the reader's that this browser holds. */
export interface Stored {
  readonly settings: Settings;
  /** What is known of open pages, but for those in private windows. */
  readonly results: readonly TabState[];
  readonly corrections: readonly KeptCorrections[];
  /** The last one of each window that is not private. */
  readonly lookUps: readonly LookUp[];
}

/** Sites that are read without a click once the reader has switched them on. */
export interface SitesPort extends SwitchedSites {
  /** Those that are offered by name. */
  readonly list: readonly { readonly host: string; readonly name: Readonly<Record<Language, string>> }[];
}

/** What was measured of one ability; shares from 0 to 1. */
export interface Figure {
  readonly name: 'detection' | 'reading' | 'statements' | 'speakers' | 'relations' | 'summary';
  readonly lang: Language | null;
  readonly reached: number | null;
  readonly people: number | null;
  readonly baseline: number | null;
  readonly set: Readonly<Record<Language, string>>;
  readonly command: string;
}

/** What the welcome page needs. */
export interface WelcomePorts {
  readonly settings: Pick<SettingsStore, 'read' | 'write' | 'watch'>;
  analyseSample(): Promise<Outcome<Analysis>>;
  model(): Promise<Outcome<ReferenceModel>>;
}
