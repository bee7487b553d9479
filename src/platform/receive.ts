import * as v from 'valibot';
import { type Envelope, LONGEST_ID } from './envelope.ts';
import { MAY_SEND, type Ourselves, type RawSender, roleOf } from './message-senders.ts';
import type { Shapes } from './message-shapes.ts';
import type { Handlers, MessageName, Receiver, SendingPage } from './ports/messages.ts';
import { done, failed, type Outcome } from './ports/outcome.ts';

/** So many answers are remembered, for messages that come again. */
const REMEMBERED = 50;

/**
 * What a context does with a message: null, and no answer, when it is not meant for it, comes from the wrong sender
 * or is malformed; an outcome otherwise, even if the handler throws. A message that comes again gets what the first
 * came to, or will come to: nothing is done twice.
 */
export function receiver<At extends Receiver>(
  handlers: Handlers<At>,
  shapes: Shapes<At>,
  us: Ourselves,
): (message: unknown, sender: RawSender) => Promise<Outcome<unknown>> | null {
  const byName = handlers as unknown as Readonly<Record<string, (body: unknown, from: SendingPage | null) => unknown>>;
  const shapeOf = shapes as Readonly<Record<string, v.GenericSchema>>;
  const answers = new Map<string, Promise<Outcome<unknown>>>();
  const once = (id: string, answer: () => Promise<Outcome<unknown>>): Promise<Outcome<unknown>> => {
    const known = answers.get(id) ?? answer();
    answers.set(id, known);
    for (const [oldest] of answers) if (answers.size > REMEMBERED) answers.delete(oldest);
    return known;
  };
  return (message, sender) => {
    if (!isEnvelope(message) || !isNameIn(byName, message.onTheRecord)) return null;
    const name = message.onTheRecord;
    if (roleOf(sender, us) !== MAY_SEND[name]) return null;
    const body = v.safeParse(shapeOf[name] as v.GenericSchema, message.body);
    if (!body.success) return null;
    const from = MAY_SEND[name] === 'page' ? pageOf(sender) : null;
    // Whoever guesses an id gets nothing of another page, or of another kind.
    return once([name, from?.tab, from?.url, message.id].join(' '), () =>
      answerOf(async () => byName[name]?.(body.output, from)),
    );
  };
}

const isEnvelope = (message: unknown): message is Envelope =>
  typeof message === 'object' &&
  message !== null &&
  Object.hasOwn(message, 'onTheRecord') &&
  Object.hasOwn(message, 'body') &&
  typeof (message as Envelope).onTheRecord === 'string' &&
  Object.hasOwn(message, 'id') &&
  typeof (message as Envelope).id === 'string' &&
  (message as Envelope).id.length <= LONGEST_ID;

const isNameIn = (handlers: object, name: string): name is MessageName =>
  Object.hasOwn(handlers, name) && Object.hasOwn(MAY_SEND, name);

/** Only for senders whose role is 'page': those have both. */
const pageOf = (sender: RawSender): SendingPage => ({ tab: sender.tab?.id as number, url: sender.url as string });

async function answerOf(handle: () => Promise<unknown>): Promise<Outcome<unknown>> {
  try {
    return done((await handle()) ?? null);
  } catch {
    return failed('unexpected');
  }
}
