import browser, { type Runtime } from 'webextension-polyfill';
import { deliver } from './deliver.ts';
import type { RawSender } from './message-senders.ts';
import type { Handlers, MessageMap, NamesTo } from './messages.ts';
import { type Failure, failed, type Outcome } from './ports.ts';
import { envelope, receiver } from './receive.ts';

/**
 *    page ──page-read, page-left──▶ worker ◀──analyse-tab, look-up── interface
 *      ▲ ▲──────────read-page──────────┘                                │
 *      └────────────────────────────jump────────────────────────────────┘
 */
type Answer<Name extends keyof MessageMap> = MessageMap[Name]['answer'];

/** Asks the worker. Fails with 'worker-gone' when it can't be reached even by a second try. */
export const send = <Name extends NamesTo<'worker'>>(
  name: Name,
  body: MessageMap[Name]['body'],
): Promise<Outcome<Answer<Name>>> => ask(async () => browser.runtime.sendMessage(envelope(name, body)), 'worker-gone');

/** Asks the script in a tab's page. Fails with 'page-gone' when there is none. */
export const sendToPage = <Name extends NamesTo<'page'>>(
  tab: number,
  name: Name,
  body: MessageMap[Name]['body'],
): Promise<Outcome<Answer<Name>>> =>
  ask(async () => browser.tabs.sendMessage(tab, envelope(name, body), { frameId: 0 }), 'page-gone');

async function ask<Value>(post: () => Promise<unknown>, whenGone: Failure): Promise<Outcome<Value>> {
  const delivery = await deliver(post);
  return delivery.answered ? (delivery.answer as Outcome<Value>) : failed(whenGone);
}

/** Registers the one listener of a context; call it synchronously at start. Returns a function that stops it. */
export function listen<At extends 'worker' | 'page'>(handlers: Handlers<At>): () => void {
  const receive = receiver<At>(handlers, { id: browser.runtime.id, root: browser.runtime.getURL('') });
  // Answering through the callback is the one form that the polyfill, Chromium's own `browser` and Firefox all understand.
  const listener = ((message: unknown, sender: RawSender, answer: (value: unknown) => void): true | undefined => {
    const answering = receive(message, sender);
    if (answering === null) return undefined;
    void answering.then(answer);
    return true;
  }) as Runtime.OnMessageListenerCallback;
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** An answer that is itself an outcome: one failure is as good as the other. */
export const flat = <Value>(outcome: Outcome<Outcome<Value>>): Outcome<Value> => (outcome.ok ? outcome.value : outcome);
