import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { handlers } from '../../src/background/handlers.ts';
import { turns } from '../../src/background/turns.ts';
import { MAY_SEND } from '../../src/platform/message-senders.ts';
import { LINKER_SHAPES, PAGE_SHAPES, WORKER_SHAPES } from '../../src/platform/message-shapes.ts';
import type { MessageName } from '../../src/platform/ports/messages.ts';
import { receiver } from '../../src/platform/receive.ts';
import { BODIES, ROLES, SENDERS, us } from './senders-and-bodies.ts';
import { workerForTests } from './worker-for-tests.ts';

const BODIES_EACH = 200;
const NAMES = Object.keys(MAY_SEND) as MessageName[];
const WORKERS = Object.keys(WORKER_SHAPES) as (keyof typeof WORKER_SHAPES)[];

/** What a taken-over renderer may put anywhere. */
const strange = fc.oneof(
  fc.anything({ maxDepth: 2 }),
  fc.constantFrom(null, undefined, Number.NaN, -1, 0.5, 2 ** 53, 1e308, '', '__proto__', 'x'.repeat(20_000), [], {}),
);

/** A body as it should be, with something strange at one place of it, or something strange altogether. */
const bodyLike = (body: unknown): fc.Arbitrary<unknown> => {
  const places = placesIn(body);
  if (places.length === 0) return strange;
  const spoilt = fc.tuple(fc.constantFrom(...places), strange).map(([place, value]) => put(body, place, value));
  return fc.oneof({ arbitrary: spoilt, weight: 4 }, { arbitrary: strange, weight: 1 });
};

type Place = readonly (string | number)[];

function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[key], ...placesIn(inner).map((rest) => [key, ...rest])]);
}

function put(value: unknown, [key, ...rest]: Place, to: unknown): unknown {
  if (key === undefined) return to;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string | number, unknown>;
  copy[key] = put(copy[key], rest, to);
  return copy;
}

let ids = 0;
const message = (name: string, body: unknown) => ({ onTheRecord: name, id: `m${ids++}`, body });

describe.each(NAMES)('%s with any body', (name) => {
  test.each(Object.keys(SENDERS))('from %s goes to nobody whom it is not for', (sender) => {
    const handled: unknown[] = [];
    const noting = Object.fromEntries(NAMES.map((each) => [each, (body: unknown) => void handled.push(body)]));
    const shapes = { ...WORKER_SHAPES, ...PAGE_SHAPES, ...LINKER_SHAPES };
    const receive = receiver<'worker' | 'page' | 'linker'>(noting as never, shapes, us);
    const isAllowed = ROLES[sender] === MAY_SEND[name];
    fc.assert(
      fc.property(bodyLike(BODIES[name]), (body) => {
        const answering = receive(message(name, body), SENDERS[sender] ?? {});
        if (!isAllowed) expect(answering).toBeNull();
      }),
      { numRuns: BODIES_EACH, seed: 7 },
    );
    const keys = new Set(
      placesIn(BODIES[name]).map((place) => place.filter((key) => !/^\d+$/.test(`${key}`)).join('.')),
    );
    const optional = ['article.setApart', 'article.mended', 'article.cut'];
    for (const body of handled) {
      const strangers = placesIn(body)
        .map((place) => place.filter((key) => !/^\d+$/.test(`${key}`)).join('.'))
        .filter((place) => !keys.has(place) && !optional.some((known) => place.startsWith(known)));
      expect(strangers.filter((place) => !/signals|leadIn/.test(place))).toEqual([]);
    }
    if (!isAllowed) expect(handled).toEqual([]);
  });
});

test.each(WORKERS)(
  '%s with any body that is let through is answered, and spoils nothing that is kept',
  async (name) => {
    const worker = workerForTests();
    const receive = receiver<'worker'>(handlers(worker, turns(), turns()), WORKER_SHAPES, us);
    const from = Object.keys(SENDERS).find((sender) => ROLES[sender] === MAY_SEND[name]) as string;
    await fc.assert(
      fc.asyncProperty(bodyLike(BODIES[name]), async (body) => {
        const answer = await receive(message(name, body), SENDERS[from] ?? {});
        if (answer !== null) expect(answer).toMatchObject({ ok: true });
      }),
      { numRuns: BODIES_EACH, seed: 7 },
    );
    for (const tab of await worker.session.knownTabs()) expect((await worker.session.readTab(tab))?.state).toBeTruthy();
    expect(Object.keys({})).toEqual([]);
    expect(({} as { onTheRecord?: unknown }).onTheRecord).toBeUndefined();
  },
);
