import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import type { RawSender } from './message-senders.ts';
import type { Shapes } from './message-shapes.ts';
import type { Handlers, Receiver } from './ports/messages.ts';
import { receiver } from './receive.ts';

export { flat, send, sendToPage } from './send.ts';

/**
 *    page ──page-read, page-left──▶ worker ◀──analyse-tab, stop-tab, look-up── interface
 *      ▲ ▲───read-page, stop-reading───┘                                          │
 *      └─────────────────────────────────jump─────────────────────────────────────┘
 *
 * Sending is in `send.ts`, apart from this file: popup and panel only send, and checking what comes in weighs more.
 */

/** Registers the one listener of a context; call it synchronously at start. Returns a function that stops it. */
export function listen<At extends Receiver>(handlers: Handlers<At>, shapes: Shapes<At>): () => void {
  const receive = receiver<At>(handlers, shapes, { id: browser.runtime.id, root: browser.runtime.getURL('') });
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
