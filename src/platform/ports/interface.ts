import type { CorrectionChange } from '../../domain/corrections/changes.ts';
import type { ReferenceModel } from '../../domain/reference/model.ts';
import type { CorrectionOutcome } from './corrections.ts';
import type { Outcome } from './outcome.ts';
import type { Place, SoughtPassage } from './page.ts';
import type { Rephraser } from './rephraser.ts';
import type { SettingsStore } from './settings.ts';
import type { SheetRequest } from './sheet.ts';
import type { SwitchedSites } from './sites.ts';
import type { LookUp, PanelWish, SessionStore } from './stores.ts';

/**
 * All that popup and panel need of the browser and the worker. `interface-ports.ts` keeps these promises with a
 * real browser, tests keep them in memory.
 */
export interface InterfacePorts {
  /** The tab in front of the reader, in the window that this page belongs to; null when there is none. */
  activeTab(): Promise<ActiveTab | null>;
  /** The tabs of this window: those that may be read, and how many others there are. */
  openTabs(): Promise<OpenTabs>;
  /** Brings a tab to the front. */
  showTab(tab: number): Promise<void>;
  /** Calls back when another tab comes to the front or its address changes. Returns a function that stops it. */
  onActiveTabChanged(changed: () => void): () => void;
  readonly session: Pick<SessionStore, 'readTab' | 'readLookUp' | 'readWish' | 'watch'>;
  readonly settings: Pick<SettingsStore, 'read' | 'write' | 'watch'>;
  /** Reads and analyses the tab now. What comes of it stands in the store by the time it answers. */
  analyseTab(tab: number): Promise<Outcome<null>>;
  /** The same, and shows it whether it is a report or not. */
  analyseAnyway(tab: number): Promise<Outcome<null>>;
  /** Sees to it that a reading goes on which somebody waits for, also when its worker died. Fails when none can be started. */
  goOn(tab: number): Promise<Outcome<null>>;
  /** Ends that; what the tab is then shows in the store. */
  stopTab(tab: number): Promise<void>;
  /** Puts something right in what is shown of the tab, or takes that back; what comes of it stands in the store by the time it answers. */
  correct(tab: number, change: CorrectionChange, makeRoom: boolean): Promise<CorrectionOutcome<null>>;
  /** Compares a passage with the record, for the panel of a window. */
  lookUp(text: string, window: number): Promise<LookUp>;
  jump(tab: number, place: Place): Promise<Outcome<null>>;
  /** For each passage the end of an address that leads to it in the page, null where there is none. */
  fragments(tab: number, passages: readonly SoughtPassage[]): Promise<Outcome<readonly (string | null)[]>>;
  /**
   * Opens the panel on what is wished for; one that is open turns to it.
   * Browsers open a panel only inside the reader's click: call this first in a handler, before anything that waits.
   */
  openPanel(window: number, wish: PanelWish): void;
  copy(content: Copied): Promise<Outcome<null>>;
  save(file: SavedFile): Outcome<null>;
  savePicture(file: SavedPicture): Outcome<null>;
  /** Opens the page for printing; false where there is none, in a private window. */
  openSheet(request: SheetRequest): Promise<boolean>;
  openOptions(): void;
  /** The record that pages are compared with. */
  model(): Promise<Outcome<ReferenceModel>>;
}

/** What the popup needs besides. */
export interface PopupPorts extends InterfacePorts {
  readonly sites: SwitchedSites;
  readonly rephraser: Rephraser;
}

/** A tab that may be read: its site is allowed, or its button was pressed. */
export interface OpenTab {
  readonly tab: number;
  readonly title: string;
  readonly url: string;
  /** The browser has not loaded it yet, or has put it to sleep: there is nothing to read. */
  readonly isAsleep: boolean;
}

export interface OpenTabs {
  readonly readable: readonly OpenTab[];
  /** How many tabs of other sites there are; the browser does not say which. */
  readonly leftOut: number;
}

/** A file that the browser saves for the reader. */
export interface SavedFile {
  readonly name: string;
  /** MIME type. */
  readonly type: string;
  readonly text: string;
}

/** A PNG that the browser saves for the reader. */
export interface SavedPicture {
  readonly name: string;
  readonly picture: Blob;
}

/** The tab in front of the reader. */
export interface ActiveTab {
  readonly tab: number;
  readonly window: number;
  /** Null when the browser keeps the address from the extension. */
  readonly url: string | null;
}

/** The same words twice: for fields that take text, and for those that take mark-up; null where the text is mark-up of its own. */
export interface Copied {
  readonly text: string;
  readonly html: string | null;
}
