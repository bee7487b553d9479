import { handlers } from '../../src/background/handlers.ts';
import { turns } from '../../src/background/turns.ts';
import type { Worker } from '../../src/background/worker.ts';
import { deliver } from '../../src/platform/deliver.ts';
import { envelope } from '../../src/platform/envelope.ts';
import type { RawSender } from '../../src/platform/message-senders.ts';
import { WORKER_SHAPES } from '../../src/platform/message-shapes.ts';
import type { MessageMap, NamesTo } from '../../src/platform/ports/messages.ts';
import type { Outcome } from '../../src/platform/ports/outcome.ts';
import { receiver } from '../../src/platform/receive.ts';

/** So many workers die in a row, each at the same point of its work. */
const DEATHS = 5;
const PATIENCE = [8, 8, 8, 8, 8, 8, 8, Number.POSITIVE_INFINITY];

/** What a worker may ask of the browser, each a point at which it can be stopped. */
const ASKED = {
  session: [
    'readTab',
    'glanceAt',
    'writeTab',
    'forgetTab',
    'readText',
    'writeText',
    'forgetText',
    'readLookUp',
    'writeLookUp',
    'forgetWindow',
    'readRecord',
    'writeRecord',
  ],
  link: ['read', 'mark', 'hasRead'],
  badge: ['show', 'clear'],
  settings: ['read', 'write'],
  corrections: ['read', 'change'],
} as const;

/**
 * A browser that stops the background over its work: at the nth thing that it asks for, just before that is done or just
 * after, five times. What is posted to one that is dead starts another, over the same store.
 */
export function mortalWorkers(stand: Worker, at: number, when: 'before' | 'after') {
  let born = 0;
  let receive = newborn();
  let isDead = false;
  let deaths = 0;

  function newborn() {
    const mine = ++born;
    let asked = 0;
    const dying = <Given extends readonly unknown[], Value>(ask: (...given: Given) => Promise<Value>) => {
      return async (...given: Given): Promise<Value> => {
        if (mine !== born || isDead) return never();
        const isLast = ++asked === at && deaths < DEATHS;
        if (isLast && when === 'before') return die();
        const value = await ask(...given);
        if (isLast) return die();
        return mine === born && !isDead ? value : never();
      };
    };
    const mortal = (ports: object, names: readonly string[]): object => ({
      ...ports,
      ...Object.fromEntries(names.map((name) => [name, dying((ports as Asked)[name] as never)])),
    });
    const worker = {
      ...stand,
      ...Object.fromEntries(
        Object.entries(ASKED).map(([ports, names]) => [ports, mortal(stand[ports as keyof typeof ASKED], names)]),
      ),
      pause: dying(stand.pause),
      addressOf: dying(stand.addressOf),
    } as Worker;
    return receiver<'worker'>(handlers(worker, turns(), turns()), WORKER_SHAPES, US);
  }
  const die = (): Promise<never> => {
    isDead = true;
    deaths++;
    return never();
  };
  /** Nothing is answered any more by a worker that is gone. */
  const post = (message: unknown, sender: RawSender): Promise<unknown> => {
    if (isDead) {
      isDead = false;
      receive = newborn();
    }
    const answering = receive(message, sender);
    if (answering === null) throw new Error('refused');
    const mine = born;
    return answering.then((answer) => (mine === born && !isDead ? answer : never()));
  };
  return {
    deaths: () => deaths,
    /** As a popup, a panel or a page sends it: again when no answer comes. */
    send: async <Name extends NamesTo<'worker'>>(
      name: Name,
      body: MessageMap[Name]['body'],
      sender: RawSender,
    ): Promise<Outcome<MessageMap[Name]['answer']>> => {
      const message = envelope(name, body);
      const delivery = await deliver(() => post(message, sender), PATIENCE, [1]);
      if (!delivery.answered) throw new Error(`${name}: ${delivery.why}`);
      return delivery.answer as Outcome<MessageMap[Name]['answer']>;
    },
  };
}

type Asked = Readonly<Record<string, (...given: unknown[]) => Promise<unknown>>>;

const US = { id: 'us', root: 'chrome-extension://us/' };
export const POPUP: RawSender = { id: 'us', url: 'chrome-extension://us/popup.html' };
export const scriptIn = (tab: number, url: string): RawSender => ({ id: 'us', url, frameId: 0, tab: { id: tab } });

const never = (): Promise<never> => new Promise(() => undefined);
