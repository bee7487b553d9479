import type { ReferenceModel } from '../domain/reference/model.ts';
import type { LookUp, Outcome, Place, SessionStore, TabState } from '../platform/ports.ts';

/** All that popup and panel need of the browser and the worker. `src/platform/interface-ports.ts` keeps these promises. */
export interface InterfacePorts {
  /** The tab in front of the reader, in the window that this page belongs to; null when there is none. */
  activeTab(): Promise<ActiveTab | null>;
  /** Calls back when another tab comes to the front or its address changes. Returns a function that stops it. */
  onActiveTabChanged(changed: () => void): () => void;
  readonly session: Pick<SessionStore, 'readTab' | 'readLookUp' | 'watch'>;
  /** Reads and analyses the tab now, report or not. */
  analyseTab(tab: number): Promise<Outcome<TabState>>;
  lookUp(text: string): Promise<LookUp>;
  jump(tab: number, place: Place): Promise<Outcome<null>>;
  /** Browsers open a panel only inside the reader's click: call this first in a handler, before anything that waits. */
  openPanel(tab: number, window: number): void;
  copy(content: Copied): Promise<Outcome<null>>;
  /** The record that pages are compared with. */
  model(): Promise<Outcome<ReferenceModel>>;
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
