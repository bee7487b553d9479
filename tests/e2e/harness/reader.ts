import type { VirtualScreen } from './virtual-screen.ts';

/** What can cross from this process into a browser's document and back. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export type KeyName =
  | 'Enter'
  | 'Escape'
  | 'Tab'
  | 'ArrowDown'
  | 'ArrowUp'
  | 'ArrowLeft'
  | 'ArrowRight'
  | 'Home'
  | 'End';

/** One document on the screen: the page in the tab, the popup, the panel. Presses and keys are the browser's own. */
export interface Surface {
  /**
   * Calls a self-contained function in the document. It sees the document's globals and its arguments, nothing else;
   * what it answers has to be plain data.
   */
  run<Arguments extends readonly Json[], Value>(
    ask: (...given: Arguments) => Value,
    ...given: Arguments
  ): Promise<Awaited<Value>>;
  /** Evaluates source text in the document; for what is no function of ours, such as axe. */
  load(source: string): Promise<void>;
  /** Presses the pointer at a point of the document's viewport, in CSS pixels. */
  pressAt(x: number, y: number): Promise<void>;
  /** A key press where the focus is; a single character types it. */
  key(name: KeyName | (string & {})): Promise<void>;
  /** A PNG of what is visible, as it is or (in Chromium) in a given theme and size. */
  picture(look?: Look): Promise<Buffer>;
}

export interface Look {
  readonly theme: 'light' | 'dark';
  /** In CSS pixels; the document's own size when left out. */
  readonly size?: { readonly width: number; readonly height: number };
}

/** A request the browser made, and the origin or extension on whose behalf. */
export interface MadeRequest {
  readonly url: string;
  readonly by: string;
}

/** A private window beside the others, with what stands in it. */
export interface PrivateWindow extends Pick<Reader, 'open' | 'pressToolbarButton' | 'panel' | 'lookUpFromMenu'> {
  close(): Promise<void>;
}

/** Somebody in front of one browser with the extension installed: what they can do, and what they see. */
export interface Reader {
  readonly browser: 'Chromium' | 'Firefox';
  /** Origin of the extension's own pages, without a slash at the end. */
  readonly origin: string;
  /** Goes to an address in the one tab and waits until it is loaded. */
  open(address: string): Promise<Surface>;
  /** Opens one of the extension's own pages in a tab of its own. */
  openOwnPage(path: string): Promise<Surface>;
  /** The text on the toolbar button for the tab in front. */
  badge(): Promise<string>;
  /** Presses the toolbar button and waits for the popup; one that was open is closed before. */
  pressToolbarButton(): Promise<Surface>;
  closePopup(): Promise<void>;
  popupIsOpen(): Promise<boolean>;
  /** The panel beside the page, as soon as it is open. */
  panel(): Promise<Surface>;
  closePanel(): Promise<void>;
  /** Selects these words in the page and chooses our entry of the context menu. */
  lookUpFromMenu(words: string): Promise<void>;
  /** Gives the permission that the browser asks for, with the keys of a real window. */
  answerYes(screen: VirtualScreen): Promise<void>;
  /** In a real window, with its context menu open: chooses our entry in it. */
  chooseOurEntry(screen: VirtualScreen): Promise<void>;
  /** Takes the permission for the agencies' sites away in the browser's settings; answers with how to give it back. */
  takeSitesAway(): Promise<() => Promise<void>>;
  /** Puts a newer version of the extension in the place of the one that runs, as an update does. */
  update(): Promise<void>;
  /** Opens a private window, in which the reader has allowed the extension. */
  openPrivateWindow(): Promise<PrivateWindow>;
  /** The text on the clipboard. */
  clipboard(): Promise<string>;
  /** Stops the background worker or event page, as a browser does when it has been idle. */
  stopWorker(): Promise<void>;
  /** Settles when the browser is gone, whoever closed it. */
  readonly closed: Promise<void>;
  /** Closes the browser; answers with all requests made since it started. */
  close(): Promise<readonly MadeRequest[]>;
}
