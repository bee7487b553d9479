import type { LookUp, Outcome, PageReading, Place, TabState } from './ports.ts';

/**
 * Every message that crosses a context, one line each: who may send it, what it carries, what comes back.
 * `page` is the content script, `interface` the popup or the panel, `worker` the background.
 */
export interface MessageMap {
  /** page → worker: the page was read by itself, because its address is one of ours. */
  'page-read': { from: 'page'; to: 'worker'; body: PageReading & { readonly url: string }; answer: null };
  /** page → worker: the reader left this address without a reload; what is shown of it is withdrawn. */
  'page-left': { from: 'page'; to: 'worker'; body: null; answer: null };
  /** interface → worker: read and analyse this tab now, report or not. */
  'analyse-tab': { from: 'interface'; to: 'worker'; body: { readonly tab: number }; answer: Outcome<TabState> };
  /** interface → worker: compare this passage with the record. */
  'look-up': { from: 'interface'; to: 'worker'; body: { readonly text: string }; answer: LookUp };
  /** worker → page: read the page and answer with it. */
  'read-page': { from: 'worker'; to: 'page'; body: null; answer: Outcome<PageReading> };
  /** interface → page: scroll to these words. */
  'jump': { from: 'interface'; to: 'page'; body: Place; answer: Outcome<null> };
}

export type MessageName = keyof MessageMap;
