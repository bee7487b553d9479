import { browser } from './browser.ts';
import { deliver } from './deliver.ts';
import { envelope } from './envelope.ts';
import type { MessageMap, NamesTo } from './ports/messages.ts';
import { type Failure, failed, type Outcome } from './ports/outcome.ts';

type Answer<Name extends keyof MessageMap> = MessageMap[Name]['answer'];

/** Asks the worker. Fails with 'worker-gone' when it can't be reached even by a second try. */
export const send = <Name extends NamesTo<'worker'>>(
  name: Name,
  body: MessageMap[Name]['body'],
): Promise<Outcome<Answer<Name>>> => ask(async () => browser.runtime.sendMessage(envelope(name, body)), 'worker-gone');

/** Asks a script in a tab's page. Fails with 'page-gone' when there is none. */
export const sendToPage = <Name extends NamesTo<'page' | 'linker'>>(
  tab: number,
  name: Name,
  body: MessageMap[Name]['body'],
): Promise<Outcome<Answer<Name>>> =>
  ask(async () => browser.tabs.sendMessage(tab, envelope(name, body), { frameId: 0 }), 'page-gone');

/** Tells a script in a tab's page, once, and waits for nothing: for what must not come late and again. */
export const tellPage = (tab: number, name: NamesTo<'page'>): void =>
  void browser.tabs.sendMessage(tab, envelope(name, null), { frameId: 0 }).catch(() => undefined);

async function ask<Value>(post: () => Promise<unknown>, whenGone: Failure): Promise<Outcome<Value>> {
  const delivery = await deliver(post);
  return delivery.answered ? (delivery.answer as Outcome<Value>) : failed(whenGone);
}

/** An answer that is itself an outcome: one failure is as good as the other. */
export const flat = <Value>(outcome: Outcome<Outcome<Value>>): Outcome<Value> => (outcome.ok ? outcome.value : outcome);
