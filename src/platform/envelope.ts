import type { MessageName } from './ports/messages.ts';

/** What goes over the wire. The key is our own, so that messages of other code in the same context are passed by. */
export interface Envelope {
  readonly onTheRecord: string;
  /** Another one for every message, and the same when a message is repeated. */
  readonly id: string;
  readonly body: unknown;
}

export const envelope = (name: MessageName, body: unknown): Envelope => ({
  onTheRecord: name,
  id: newId(),
  body,
});

/** UTF-16 code units. */
export const LONGEST_ID = 40;

/** `randomUUID` is kept from pages without TLS, where scripts of ours run too. */
const newId = (): string => [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-');
