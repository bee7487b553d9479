import { connect, type Socket } from 'node:net';

/**
 * A client for Marionette, the remote protocol built into Firefox (`length:json` over TCP,
 * https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html). It stands here because geckodriver is
 * packaged neither for Debian nor, in a form that needs no download, for npm.
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, { resolve(value: unknown): void; reject(reason: Error): void }>();
  #received = Buffer.alloc(0);
  #last = 0;
  #failure: Error | null = null;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk: Buffer) => this.#read(chunk));
    socket.on('close', () => this.#fail(new Error('Firefox closed the connection.')));
    socket.on('error', (error) => this.#fail(error));
  }

  /** Tries until Firefox listens on the port, or the time in milliseconds is over. */
  static async connect(port: number, within: number): Promise<Marionette> {
    const until = Date.now() + within;
    for (;;) {
      const socket = await dial(port);
      if (socket !== null) return new Marionette(socket);
      if (Date.now() > until) throw new Error(`Firefox did not open its remote port within ${within} ms.`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  send(command: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
    if (this.#failure) return Promise.reject(this.#failure);
    const id = ++this.#last;
    const packet = JSON.stringify([0, id, command, parameters]);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#socket.write(`${Buffer.byteLength(packet)}:${packet}`);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #read(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#received.subarray(0, colon).toString());
      if (this.#received.length < end) return;
      const packet: unknown = JSON.parse(this.#received.subarray(colon + 1, end).toString());
      this.#received = this.#received.subarray(end);
      // The greeting is an object; every later packet is [1, id, error, result].
      if (Array.isArray(packet)) this.#answer(packet[1], packet[2], packet[3]);
    }
  }

  #answer(id: number, error: { error: string; message: string } | null, result: unknown): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error === null) waiting?.resolve(hasValue(result) ? result.value : result);
    else waiting?.reject(new Error(`${error.error}: ${error.message}`));
  }

  #fail(reason: Error): void {
    this.#failure ??= reason;
    for (const { reject } of this.#waiting.values()) reject(reason);
    this.#waiting.clear();
  }
}

function dial(port: number): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(socket.removeAllListeners('error')));
    socket.once('error', () => resolve(null));
  });
}

function hasValue(result: unknown): result is { readonly value: unknown } {
  return typeof result === 'object' && result !== null && 'value' in result;
}
