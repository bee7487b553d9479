import type { Analysis } from '../../domain/analysis.ts';
import type { Article } from '../../domain/article/article.ts';
import type { CorrectionChange } from '../../domain/corrections/changes.ts';
import type { ReferenceModel } from '../../domain/reference/model.ts';
import type { CorrectionOutcome } from './corrections.ts';
import type { Outcome } from './outcome.ts';
import type { PageMark, PageReading, Place, SoughtPassage } from './page.ts';
import type { LookUp } from './stores.ts';

/**
 * Every message that crosses a context, one line each: who may send it, what it carries, what comes back.
 * `page` is the content script, `interface` the popup or the panel, `worker` the background; `linker` is the script that is
 * put into a page when the reader asks for a link to its words.
 */
export interface MessageMap {
  /** page → worker: the page was read by itself, because its address is one of ours. */
  'page-read': { from: 'page'; to: 'worker'; body: PageReading & { readonly url: string }; answer: null };
  /** page → worker: the reader left this address without a reload; what is shown of it is withdrawn. */
  'page-left': { from: 'page'; to: 'worker'; body: { readonly url: string }; answer: null };
  /** interface → worker: read and analyse this tab now. What comes of it stands in the store; the answer says when. */
  'analyse-tab': { from: 'interface'; to: 'worker'; body: { readonly tab: number }; answer: Outcome<null> };
  /** interface → worker: the same, and show it whether it is a report or not. */
  'analyse-anyway': { from: 'interface'; to: 'worker'; body: { readonly tab: number }; answer: Outcome<null> };
  /** interface → worker: somebody waits for this tab's reading. One whose worker died is taken up again. */
  'go-on': { from: 'interface'; to: 'worker'; body: { readonly tab: number }; answer: null };
  /** interface → worker: somebody waits for the text in this window. If its worker died it is said to be lost. */
  'go-on-text': { from: 'interface'; to: 'worker'; body: { readonly window: number }; answer: null };
  /** interface → worker: the reader does not want to wait for that any longer. */
  'stop-tab': { from: 'interface'; to: 'worker'; body: { readonly tab: number }; answer: null };
  /** interface → worker: analyse this text of the reader's, for the panel of a window. `asked` is another one at every press. */
  'analyse-text': {
    from: 'interface';
    to: 'worker';
    body: { readonly window: number; readonly asked: number; readonly article: Article };
    answer: Outcome<null>;
  };
  /** interface → worker: stop with that, and keep nothing of it. */
  'forget-text': { from: 'interface'; to: 'worker'; body: { readonly window: number }; answer: null };
  /** interface → worker: put something right in what is shown of this tab, or take that back; `makeRoom` as the store has it. */
  correct: {
    from: 'interface';
    to: 'worker';
    body: { readonly tab: number; readonly change: CorrectionChange; readonly makeRoom: boolean };
    answer: CorrectionOutcome<null>;
  };
  /** interface → worker: the same in the text in a window's panel, with which it is kept and deleted. */
  'correct-text': {
    from: 'interface';
    to: 'worker';
    body: { readonly window: number; readonly change: CorrectionChange };
    answer: Outcome<null>;
  };
  /** interface → worker: compare this passage with the record, for the panel of a window. */
  'look-up': {
    from: 'interface';
    to: 'worker';
    body: { readonly text: string; readonly window: number };
    answer: LookUp;
  };
  /** interface → worker: the active record, whose claims and topics are shown beside a report's words. */
  record: { from: 'interface'; to: 'worker'; body: null; answer: Outcome<ReferenceModel> };
  /** interface → worker: the bundled sample, analysed now. */
  'analyse-sample': { from: 'interface'; to: 'worker'; body: null; answer: Outcome<Analysis> };
  /** worker → page: read the page and answer with it. */
  'read-page': { from: 'worker'; to: 'page'; body: null; answer: Outcome<PageReading> };
  /** worker → page: read no further; nobody waits for it. */
  'stop-reading': { from: 'worker'; to: 'page'; body: null; answer: Outcome<null> };
  /** worker → page: whether the page as it is now was read, or is being read, and has this address; null stands for any. */
  'has-read': { from: 'worker'; to: 'page'; body: { readonly url: string | null }; answer: boolean };
  /** worker → page: mark these in the page, and nothing else. */
  mark: { from: 'worker'; to: 'page'; body: { readonly marks: readonly PageMark[] }; answer: Outcome<null> };
  /** interface → page: scroll to these words. */
  jump: { from: 'interface'; to: 'page'; body: Place; answer: Outcome<null> };
  /** interface → linker: ends of addresses that lead to these words; null for words that have none. */
  'text-fragments': {
    from: 'interface';
    to: 'linker';
    body: { readonly passages: readonly SoughtPassage[] };
    answer: Outcome<readonly (string | null)[]>;
  };
}

export type MessageName = keyof MessageMap;

export type Receiver = 'worker' | 'page' | 'linker';

/** `At` is the context that receives. */
export type NamesTo<At extends Receiver> = {
  [Name in MessageName]: MessageMap[Name]['to'] extends At ? Name : never;
}[MessageName];

/** The page that a message comes from, as the browser vouches for it, whatever the message says. */
export interface SendingPage {
  readonly tab: number;
  readonly url: string;
}

export type Sender<Name extends MessageName> = MessageMap[Name]['from'] extends 'page' ? SendingPage : null;

/** What a context does with each message that may come to it. */
export type Handlers<At extends Receiver> = {
  readonly [Name in NamesTo<At>]: (
    body: MessageMap[Name]['body'],
    from: Sender<Name>,
  ) => MessageMap[Name]['answer'] | Promise<MessageMap[Name]['answer']>;
};
