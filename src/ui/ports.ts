import type { Analysis } from '../domain/analysis.ts';
import type { ReferenceModel } from '../domain/reference/model.ts';
import type { LookUp, Outcome, PanelWish, Place, SessionStore, SoughtPassage, TabState } from '../platform/ports.ts';
import type { Language, Settings, SettingsStore } from '../platform/settings.ts';

/** All that popup and panel need of the browser and the worker. `src/platform/interface-ports.ts` keeps these promises. */
export interface InterfacePorts {
  /** The tab in front of the reader, in the window that this page belongs to; null when there is none. */
  activeTab(): Promise<ActiveTab | null>;
  /** Calls back when another tab comes to the front or its address changes. Returns a function that stops it. */
  onActiveTabChanged(changed: () => void): () => void;
  readonly session: Pick<SessionStore, 'readTab' | 'readLookUp' | 'readWish' | 'watch'>;
  readonly settings: Pick<SettingsStore, 'read' | 'write' | 'watch'>;
  /** Reads and analyses the tab now, report or not. */
  analyseTab(tab: number): Promise<Outcome<TabState>>;
  /** Ends that; what the tab is then shows in the store. */
  stopTab(tab: number): Promise<void>;
  lookUp(text: string): Promise<LookUp>;
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
  openOptions(): void;
  /** The record that pages are compared with. */
  model(): Promise<Outcome<ReferenceModel>>;
}

/** What the popup needs besides. */
export interface PopupPorts extends InterfacePorts {
  readonly rephraser: Rephraser;
}

/** What the options page needs. `src/platform/page-ports.ts` keeps these promises. */
export interface OptionsPorts {
  readonly settings: Pick<SettingsStore, 'read' | 'write' | 'watch'>;
  readonly sites: SitesPort;
  /** The keys as the browser has them now; null for none. */
  boundKeys(): Promise<Readonly<Record<'card' | 'quotes' | 'marks' | 'lookUp' | 'analyse', string | null>>>;
  /** The figures that were measured for this version. */
  readonly accuracy: readonly Figure[];
  readonly rephraser: Pick<Rephraser, 'ready'>;
  /** Of how many open pages results are kept in memory. */
  resultsKept(): Promise<number>;
  /** Everything that is kept, in a form that can be saved. */
  stored(): Promise<Stored>;
  save(file: SavedFile): Outcome<null>;
  /** Settings, results, and permissions for sites. */
  deleteAll(): Promise<void>;
}

export interface Stored {
  readonly settings: Settings;
  /** What is known of open pages. */
  readonly results: readonly TabState[];
  readonly lookUp: LookUp | null;
}

/** Sites that are read without a click once the reader has switched them on. */
export interface SitesPort {
  readonly list: readonly { readonly host: string; readonly name: Readonly<Record<Language, string>> }[];
  /** Hosts of those that are on. */
  on(): Promise<readonly string[]>;
  /** Both answer with whether the site is on afterwards. Browsers ask only inside the reader's click: call it first. */
  switchOn(host: string): Promise<Outcome<boolean>>;
  switchOff(host: string): Promise<Outcome<boolean>>;
  onChanged(changed: () => void): () => void;
}

/** Shares from 0 to 1. */
export interface Figure {
  readonly name: 'detection' | 'reading' | 'statements' | 'speakers' | 'relations' | 'summary';
  readonly lang: Language | null;
  readonly reached: number | null;
  readonly people: number | null;
  readonly baseline: number | null;
  readonly set: string;
  readonly command: string;
}

export interface WelcomePorts {
  readonly settings: Pick<SettingsStore, 'read' | 'write' | 'watch'>;
  analyseSample(): Promise<Outcome<Analysis>>;
  model(): Promise<Outcome<ReferenceModel>>;
}

/** The browser's own language model, where there is one that can be used at once. `src/platform/browser-model.ts` keeps these promises. */
export interface Rephraser {
  /** Whether a model is ready for texts in this language. Asks the browser; nothing is fetched. */
  ready(lang: string): Promise<boolean>;
  /** Never rejects and never hangs: it ends with the signal, or when it takes too long. */
  rephrase(request: RephraseRequest, signal: AbortSignal): Promise<Rephrased>;
}

export interface RephraseRequest {
  readonly text: string;
  readonly lang: string;
}

/** What is written is the model's: nothing of it is known to be so. */
export type Rephrased =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: RephraseEnd };
export type RephraseEnd = 'none' | 'failed' | 'slow' | 'stopped';

export interface SavedFile {
  readonly name: string;
  /** MIME type. */
  readonly type: string;
  readonly text: string;
}

export interface ActiveTab {
  readonly tab: number;
  readonly window: number;
  /** Null when the browser keeps the address from the extension. */
  readonly url: string | null;
}

/** The same words twice: for fields that take text, and for those that take mark-up. */
export interface Copied {
  readonly text: string;
  readonly html: string;
}
