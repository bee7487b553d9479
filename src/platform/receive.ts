import * as v from 'valibot';
import type { Envelope } from './envelope.ts';
import { MAY_SEND, type Ourselves, type RawSender, roleOf } from './message-senders.ts';
import type { Shapes } from './message-shapes.ts';
import type { Handlers, MessageName, Receiver, SendingPage } from './ports/messages.ts';
import { done, failed, type Outcome } from './ports/outcome.ts';

/**
 * What a context does with a message: null, and no answer, when it is not meant for it, comes from the wrong sender
 * or is malformed; an outcome otherwise, even if the handler throws.
 */
export function receiver<At extends Receiver>(
  handlers: Handlers<At>,
  shapes: Shapes<At>,
  us: Ourselves,
): (message: unknown, sender: RawSender) => Promise<Outcome<unknown>> | null {
  const byName = handlers as unknown as Readonly<Record<string, (body: unknown, from: SendingPage | null) => unknown>>;
  const shapeOf = shapes as Readonly<Record<string, v.GenericSchema>>;
  return (message, sender) => {
    if (!isEnvelope(message) || !isNameIn(byName, message.onTheRecord)) return null;
    const name = message.onTheRecord;
    if (roleOf(sender, us) !== MAY_SEND[name]) return null;
    const body = v.safeParse(shapeOf[name] as v.GenericSchema, message.body);
    return body.success
      ? answerOf(async () => byName[name]?.(body.output, MAY_SEND[name] === 'page' ? pageOf(sender) : null))
      : null;
  };
}

const isEnvelope = (message: unknown): message is Envelope =>
  typeof message === 'object' &&
  message !== null &&
  Object.hasOwn(message, 'onTheRecord') &&
  Object.hasOwn(message, 'body') &&
  typeof (message as Envelope).onTheRecord === 'string';

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
