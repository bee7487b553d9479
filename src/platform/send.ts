import { browser } from './browser.ts';
import {
  AS_LONG_AS_IT_TAKES,
  type Delivery,
  deliver,
  FOR_PAGE,
  FOR_WORKER,
  type Patience,
  WORKER_STARTS,
} from './deliver.ts';
import { envelope } from './envelope.ts';
import type { MessageMap, NamesTo } from './ports/messages.ts';
import { type Failure, failed, type Outcome } from './ports/outcome.ts';

type Answer<Name extends keyof MessageMap> = MessageMap[Name]['answer'];
type Body<Name extends keyof MessageMap> = MessageMap[Name]['body'];

/** Asks the worker. Fails with 'worker-gone' when it can't be reached by several tries. */
export const send = async <Name extends NamesTo<'worker'>>(
  name: Name,
  body: Body<Name>,
): Promise<Outcome<Answer<Name>>> => {
  const message = envelope(name, body);
  const post = async () => browser.runtime.sendMessage(message);
  return outcomeOf(await deliver(post, FOR_WORKER, WORKER_STARTS), 'worker-gone');
};

/** Asks a script in a tab's page. Fails with 'page-gone' when there is none, with 'page-busy' when it does not get a turn. */
export const sendToPage = async <Name extends NamesTo<'page' | 'linker'>>(
  tab: number,
  name: Name,
  body: Body<Name>,
  patience: Patience = FOR_PAGE,
): Promise<Outcome<Answer<Name>>> => outcomeOf(await post(tab, name, body, patience), 'page-gone');

/** The same without an end: for whoever can be stopped. */
export const sendToPagePatiently = async <Name extends NamesTo<'page'>>(
  tab: number,
  name: Name,
  body: Body<Name>,
): Promise<Outcome<Answer<Name>>> => outcomeOf(await post(tab, name, body, AS_LONG_AS_IT_TAKES), 'page-gone');

/** Tells a script in a tab's page, once, and waits for nothing: for what must not come late and again. */
export const tellPage = (tab: number, name: NamesTo<'page'>): void =>
  void browser.tabs.sendMessage(tab, envelope(name, null), { frameId: 0 }).catch(() => undefined);

function post(tab: number, name: NamesTo<'page' | 'linker'>, body: unknown, patience: readonly number[]) {
  const message = envelope(name, body);
  return deliver(async () => browser.tabs.sendMessage(tab, message, { frameId: 0 }), patience);
}

function outcomeOf<Value>(delivery: Delivery, whenGone: Failure): Outcome<Value> {
  if (delivery.answered) return delivery.answer as Outcome<Value>;
  return failed(delivery.why === 'silence' && whenGone === 'page-gone' ? 'page-busy' : whenGone);
}

/** An answer that is itself an outcome: one failure is as good as the other. */
export const flat = <Value>(outcome: Outcome<Outcome<Value>>): Outcome<Value> => (outcome.ok ? outcome.value : outcome);
