import type { Analysis } from '../domain/analysis.ts';
import type { Article, Detection } from '../domain/article/article.ts';
import type { Comparison, Relation } from '../domain/comparison/comparison.ts';
import type { ReferenceModel } from '../domain/reference/model.ts';
import type { Span } from '../domain/text/span.ts';

/**
 * What the use cases and the interface need of a browser. The files beside this one keep these promises with a
 * real browser, `fakes/` keeps them in memory. Nothing here knows which browser it is.
 */

/** What is known of the page in a tab. The worker writes it, popup and panel only read it. */
export type TabState =
  | { readonly state: 'reading'; readonly url: string | null; readonly step: ReadingStep; readonly since: number }
  | { readonly state: 'report'; readonly url: string | null; readonly analysis: Analysis; readonly took: number }
  | {
      readonly state: 'no-report';
      readonly url: string | null;
      readonly detection: Detection;
      readonly article: Article | null;
    }
  /** The reader did not want to wait: nothing is known of the page. */
  | { readonly state: 'stopped'; readonly url: string | null }
  | { readonly state: 'failed'; readonly url: string | null; readonly failure: Failure };

export type ReadingStep = 'text' | 'statements' | 'comparison';

/** Every way in which a reader's request can end without a result; the interface has one plain sentence for each. */
export type Failure =
  | 'page-closed'
  | 'page-unreadable'
  | 'page-gone'
  | 'selection-empty'
  | 'record-broken'
  | 'worker-gone'
  | 'storage-full'
  | 'unexpected';

export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure };

export const done = <Value>(value: Value): Outcome<Value> => ({ ok: true, value });
export const failed = (failure: Failure): Outcome<never> => ({ ok: false, failure });

/** A looked-up passage and how it stands to the record. */
export interface LookUp {
  /** Grows with every look-up, so that the panel can tell a new one from a repeated one. */
  readonly id: number;
  readonly text: string;
  readonly lang: string;
  readonly from: 'selection' | 'typed';
  /** When it was made, in milliseconds since 1970: a panel that opens later does not turn to an old one. */
  readonly at: number;
  readonly outcome: Outcome<readonly Comparison[]>;
}

/** What the panel is to show when it opens, or at once when it is open: all quotes, those of one relation, or the look-up. */
export type PanelWish =
  | { readonly view: 'quotes'; readonly relation?: Relation; readonly topic?: string }
  | { readonly view: 'look-up' };

/** A wish as it waits for the panel: for one window, and only for as long as a panel takes to open. */
export interface MadeWish {
  readonly wish: PanelWish;
  readonly window: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** State that outlives the worker but not the browser (`storage.session`). */
export interface SessionStore {
  readTab(tab: number): Promise<TabState | null>;
  writeTab(tab: number, state: TabState): Promise<Outcome<null>>;
  forgetTab(tab: number): Promise<void>;
  readLookUp(): Promise<LookUp | null>;
  writeLookUp(lookUp: LookUp): Promise<Outcome<null>>;
  readWish(): Promise<MadeWish | null>;
  writeWish(made: MadeWish): Promise<Outcome<null>>;
  /** The record that the stored analyses were compared with, for whoever shows them without waking the worker. */
  readRecord(): Promise<ReferenceModel | null>;
  writeRecord(record: ReferenceModel): Promise<Outcome<null>>;
  /** Numbers of the tabs that something is known of. */
  knownTabs(): Promise<readonly number[]>;
  /** Calls back with the changed tab's number, 'look-up' or 'wish'. Returns a function that stops it. */
  watch(changed: (what: Watched) => void): () => void;
}

export type Watched = number | 'look-up' | 'wish';

/** Where a passage stands in the text of an article, with its words, to find it again when the page changed a little. */
export interface Place extends Span {
  readonly quote: string;
}

/** A passage with the words around it and the offset near which it should stand, to be found in a page again. */
export interface SoughtPassage {
  readonly quote: string;
  readonly before: string;
  readonly after: string;
  readonly near: number;
}

/** Where the reader asked for something outside of our pages; null where the browser does not say. */
export interface At {
  readonly tab: number | null;
  readonly window: number | null;
}

/** The script in a tab's page. */
export interface PageLink {
  /** Reads the page; puts the script there first when it is not (needs the reader's click on the extension). */
  read(tab: number, stopped: AbortSignal): Promise<Outcome<PageReading>>;
  /** Ends the reading that is under way in the page; no script is put there for it. */
  stop(tab: number): void;
  /** Scrolls to the place and marks it for a moment. */
  jump(tab: number, place: Place): Promise<Outcome<null>>;
  /** Marks these in the page in the place of those that were marked before. No script is put there for it. */
  mark(tab: number, marks: readonly PageMark[]): Promise<Outcome<null>>;
  /** For each passage the end of an address that leads to it (":~:text=…"), null where there is none. */
  fragments(tab: number, passages: readonly SoughtPassage[]): Promise<Outcome<readonly (string | null)[]>>;
  /** What is selected in the page; '' where that can't be known. */
  selection(tab: number): Promise<string>;
}

/** A stretch to be marked in the page: by its relation, or only as something said where nothing is compared. */
export interface PageMark extends Place {
  readonly relation: Relation | null;
}

export interface PageReading {
  readonly article: Article | null;
  readonly detection: Detection;
}

export interface Badge {
  show(tab: number, statements: number): Promise<void>;
  clear(tab: number): Promise<void>;
}
