import type { Analysis } from '../../domain/analysis.ts';
import type { Detection } from '../../domain/article/article.ts';
import type { Comparison, Relation } from '../../domain/comparison/comparison.ts';
import type { Correction } from '../../domain/corrections/correction.ts';
import type { ReferenceModel } from '../../domain/reference/model.ts';
import type { Failure, Outcome } from './outcome.ts';

/** What is known of the page in a tab. The worker writes it, popup and panel only read it. */
export type TabState =
  | {
      readonly state: 'reading';
      readonly url: string | null;
      readonly step: ReadingStep;
      /** Milliseconds since 1970. */
      readonly since: number;
      /** Is to be shown whether it is a report or not: for whoever takes it up again. */
      readonly anyway?: boolean;
    }
  | { readonly state: 'report'; readonly url: string | null; readonly analysis: Analysis; readonly took: number }
  | {
      readonly state: 'no-report';
      readonly url: string | null;
      readonly detection: Detection;
      /** Only the first part of the page was read. */
      readonly cut: boolean;
    }
  /** There was a report of so many statements, for which there is no room any more: it is read again when it is looked at. */
  | { readonly state: 'dropped'; readonly url: string | null; readonly statements: number }
  /** The reader did not want to wait: nothing is known of the page. */
  | { readonly state: 'stopped'; readonly url: string | null }
  | { readonly state: 'failed'; readonly url: string | null; readonly failure: Failure };

export type ReadingStep = 'text' | 'statements' | 'comparison';

/** A looked-up passage and how it stands to the record. */
export interface LookUp {
  /** Grows with every look-up in a window, so that the panel can tell a new one from a repeated one. */
  readonly id: number;
  readonly text: string;
  readonly lang: string;
  readonly from: 'selection' | 'typed';
  /** When it was made, in milliseconds since 1970: a panel that opens later does not turn to an old one. */
  readonly at: number;
  readonly outcome: Outcome<readonly Comparison[]>;
}

/** What the panel is to show when it opens, or at once when it is open: quotes, all or of one kind, or the look-up. `speaker` is a name. */
export type PanelWish =
  | { readonly view: 'quotes'; readonly relation?: Relation; readonly topic?: string; readonly speaker?: string }
  | { readonly view: 'look-up' | 'text' };

/** A wish as it waits for the panel: for one window, and only for as long as a panel takes to open. */
export interface MadeWish {
  readonly wish: PanelWish;
  readonly window: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What is known of the text that the reader gave in a window's panel: the same as of a page, which then has no address. */
export interface GivenTextState {
  /** Tells one press of the reader from its message come twice. */
  readonly asked: number;
  readonly known: TabState;
}

/**
 * State that outlives the worker but not the browser (`storage.session`). What belongs to a private window is kept apart,
 * is shown there alone, and is gone with the last of them.
 */
export interface SessionStore {
  readTab(tab: number): Promise<TabState | null>;
  /** Only what is known, and of which page: an analysis is not unpacked for it. */
  glanceAt(tab: number): Promise<Pick<TabState, 'state' | 'url'> | null>;
  writeTab(tab: number, state: TabState): Promise<Outcome<null>>;
  forgetTab(tab: number): Promise<void>;
  readText(window: number): Promise<GivenTextState | null>;
  writeText(window: number, state: GivenTextState): Promise<Outcome<null>>;
  forgetText(window: number): Promise<void>;
  /** The last look-up made in a window: no panel shows one of another window. */
  readLookUp(window: number): Promise<LookUp | null>;
  writeLookUp(window: number, lookUp: LookUp): Promise<Outcome<null>>;
  readWish(window: number): Promise<MadeWish | null>;
  writeWish(made: MadeWish): Promise<Outcome<null>>;
  /** What was corrected in a private window, by a name for the page. */
  readCorrections(window: number): Promise<CorrectedInWindow | null>;
  writeCorrections(window: number, corrected: CorrectedInWindow): Promise<Outcome<null>>;
  /** A window was closed: nothing of its own is kept, and nothing of any private one when that was the last. */
  forgetWindow(window: number): Promise<void>;
  /** Forgets what belongs to tabs and windows that are closed, should nobody have done so when they were. */
  forgetGone(): Promise<void>;
  /** The record that the stored analyses were compared with, for whoever shows them without waking the worker. */
  readRecord(): Promise<ReferenceModel | null>;
  writeRecord(record: ReferenceModel): Promise<Outcome<null>>;
  /** Numbers of the tabs that something is known of, those in private windows too. */
  knownTabs(): Promise<readonly number[]>;
  /** What may be counted and saved: all but what belongs to private windows, and texts that the reader gave. */
  keptOpenly(): Promise<{ readonly tabs: readonly TabState[]; readonly lookUps: readonly LookUp[] }>;
  /** Calls back with the changed tab's number, 'text', 'look-up', 'wish' or 'corrections', in whatever window. Returns a function that stops it. */
  watch(changed: (what: Watched) => void): () => void;
}

export type Watched = number | 'text' | 'look-up' | 'wish' | 'corrections';

export type CorrectedInWindow = Readonly<Record<string, readonly Correction[]>>;
