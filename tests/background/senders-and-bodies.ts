import type { RawSender } from '../../src/platform/message-senders.ts';
import type { MessageName } from '../../src/platform/ports/messages.ts';
import { aReading, REPORT_URL } from './worker-for-tests.ts';

export const us = { id: 'us', root: 'chrome-extension://us/' };

/** Everybody who may turn up, as a browser vouches for them. */
export const SENDERS: Readonly<Record<string, RawSender>> = {
  'a script in a page': { id: 'us', url: REPORT_URL, frameId: 0, tab: { id: 7 } },
  'a script in a frame': { id: 'us', url: REPORT_URL, frameId: 3, tab: { id: 7 } },
  'a script without a tab': { id: 'us', url: REPORT_URL, frameId: 0 },
  'the popup': { id: 'us', url: 'chrome-extension://us/popup.html' },
  'the panel with a fragment': { id: 'us', url: 'chrome-extension://us/sidepanel.html?x#y' },
  'the popup opened as a tab': { id: 'us', url: 'chrome-extension://us/popup.html', frameId: 0, tab: { id: 9 } },
  'the worker': { id: 'us', url: 'chrome-extension://us/background.js' },
  'the event page': { id: 'us', url: 'chrome-extension://us/_generated_background_page.html' },
  'another extension': { id: 'them', url: 'chrome-extension://them/popup.html' },
  'another extension that names our page': { id: 'them', url: 'chrome-extension://us/popup.html' },
  'a page whose address begins like ours': {
    id: 'us',
    url: 'chrome-extension://us.evil/popup.html',
    frameId: 0,
    tab: { id: 7 },
  },
  'a page without our script': { url: REPORT_URL, frameId: 0, tab: { id: 7 } },
  nobody: {},
};

const CHANGE = {
  does: 'make',
  correction: { kind: 'not-said', at: { quote: 'It rains', before: '', after: '' }, made: 1 },
};

/** A body of each message as it should be. */
export const BODIES: Readonly<Record<MessageName, unknown>> = {
  'page-read': { ...aReading(), url: REPORT_URL },
  'page-left': { url: REPORT_URL },
  'analyse-tab': { tab: 7 },
  'analyse-anyway': { tab: 7 },
  'go-on': { tab: 7 },
  'go-on-text': { window: 1 },
  'stop-tab': { tab: 7 },
  'analyse-text': { window: 1, asked: 1, article: aReading().article },
  'forget-text': { window: 1 },
  correct: { tab: 7, change: CHANGE, makeRoom: false },
  'correct-text': { window: 1, change: CHANGE },
  'look-up': { text: 'one', window: 1 },
  record: null,
  'analyse-sample': null,
  'read-page': null,
  'stop-reading': null,
  'has-read': { url: 'https://arminfo.info/' },
  mark: { marks: [{ start: 0, end: 3, quote: 'one', relation: 'departs' }] },
  jump: { start: 0, end: 3, quote: 'one' },
  'text-fragments': { passages: [{ quote: 'one', before: '', after: '', near: 0 }] },
};

/** Whom they are to be taken for. */
export const ROLES: Readonly<Record<string, string | null>> = {
  'a script in a page': 'page',
  'a script in a frame': null,
  'a script without a tab': null,
  'the popup': 'interface',
  'the panel with a fragment': 'interface',
  'the popup opened as a tab': 'interface',
  'the worker': 'worker',
  'the event page': 'worker',
  'another extension': null,
  'another extension that names our page': null,
  'a page whose address begins like ours': 'page',
  'a page without our script': null,
  nobody: null,
};
