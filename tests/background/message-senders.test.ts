import { describe, expect, test } from 'vitest';
import { MAY_SEND, type RawSender, roleOf } from '../../src/platform/message-senders.ts';
import { LINKER_SHAPES, PAGE_SHAPES, WORKER_SHAPES } from '../../src/platform/message-shapes.ts';
import type { MessageName } from '../../src/platform/ports/messages.ts';
import { done } from '../../src/platform/ports/outcome.ts';
import { receiver } from '../../src/platform/receive.ts';
import { BODIES, ROLES, SENDERS, us } from './senders-and-bodies.ts';
import { aReading, REPORT_URL } from './worker-for-tests.ts';

describe('who is speaking', () => {
  test.each(Object.entries(SENDERS))('%s is known for what it is', (name, sender) => {
    expect(roleOf(sender, us)).toBe(ROLES[name]);
  });
});

const answer = async () => done(null);
const all = receiver<'worker' | 'page' | 'linker'>(
  Object.fromEntries(Object.keys(MAY_SEND).map((name) => [name, answer])) as never,
  { ...WORKER_SHAPES, ...PAGE_SHAPES, ...LINKER_SHAPES },
  us,
);
const cells = Object.keys(MAY_SEND).flatMap((name) =>
  Object.keys(SENDERS).map((sender) => [name as MessageName, sender] as const),
);

describe('the table of who may send what', () => {
  test.each(cells)('%s from %s', async (name, sender) => {
    const answering = all({ onTheRecord: name, id: 'a', body: BODIES[name] }, SENDERS[sender] as RawSender);
    const isAllowed = ROLES[sender] === MAY_SEND[name];
    expect(answering !== null).toBe(isAllowed);
    if (answering !== null) expect(await answering).toMatchObject({ ok: true });
  });
});

const AT = { quote: 'It rains', before: '', after: '' };
const correcting = (part: object) => ({
  tab: 7,
  change: { does: 'make', correction: { kind: 'not-said', at: AT, made: 1, ...part } },
  makeRoom: false,
});

describe('a message that is not one of ours', () => {
  const popup = SENDERS['the popup'] as RawSender;
  const page = SENDERS['a script in a page'] as RawSender;
  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a string', 'look-up'],
    ['a list', ['look-up']],
    ['another name', { onTheRecord: 'save-all', id: 'a', body: null }],
    ['a name that every object has', { onTheRecord: 'constructor', id: 'a', body: null }],
    ['a name from the prototype', { onTheRecord: '__proto__', id: 'a', body: null }],
    ['no body', { onTheRecord: 'look-up', id: 'a' }],
    ['no id', { onTheRecord: 'look-up', body: { text: 'one', window: 1 } }],
    ['an id without end', { onTheRecord: 'look-up', id: 'a'.repeat(41), body: { text: 'one', window: 1 } }],
    ['a body of the wrong type', { onTheRecord: 'look-up', id: 'a', body: { text: 7 } }],
    ['a tab that is none', { onTheRecord: 'analyse-tab', id: 'a', body: { tab: -1 } }],
    ['a tab between two tabs', { onTheRecord: 'analyse-tab', id: 'a', body: { tab: 1.5 } }],
    ['a correction of nothing', { onTheRecord: 'correct', id: 'a', body: { tab: 7, change: null, makeRoom: false } }],
    ['a correction of another kind', { onTheRecord: 'correct', id: 'a', body: correcting({ kind: 'truth' }) }],
    ['a correction of no words', { onTheRecord: 'correct', id: 'a', body: correcting({ at: { ...AT, quote: '' } }) }],
    ['a text of hundred megabytes', { onTheRecord: 'look-up', id: 'a', body: { text: 'a'.repeat(6_000_001) } }],
  ])('is not answered: %s', (_what, message) => {
    expect(all(message, popup)).toBeNull();
  });

  test('is not answered when an article is broken anywhere', () => {
    const reading = aReading();
    for (const broken of [
      { text: null },
      { leadIn: { start: -1, end: 2 } },
      { title: 7 },
      { url: 'x'.repeat(20_000) },
    ]) {
      const body = { ...reading, article: { ...reading.article, ...broken }, url: REPORT_URL };
      expect(all({ onTheRecord: 'page-read', id: 'a', body }, page)).toBeNull();
    }
  });

  test('loses everything that is not in its shape before it is handled', async () => {
    const seen: unknown[] = [];
    const looking = { 'look-up': async (body: unknown) => void seen.push(body) } as never;
    const receive = receiver<'worker'>(looking, WORKER_SHAPES, us);
    await receive({ onTheRecord: 'look-up', id: 'a', body: { text: 'one', window: 1, more: 'two' } }, popup);
    expect(seen).toEqual([{ text: 'one', window: 1 }]);
  });

  test('may say of its article that it was mended or cut, and nothing else of the kind', async () => {
    const seen: unknown[] = [];
    const noting = { 'page-read': async (body: { article: unknown }) => void seen.push(body.article) } as never;
    const receive = receiver<'worker'>(noting, WORKER_SHAPES, us);
    const article = { ...aReading().article, mended: 2, cut: true };
    await receive({ onTheRecord: 'page-read', id: 'a', body: { ...aReading(), article, url: REPORT_URL } }, page);
    expect(seen).toEqual([article]);
    const odd = { ...article, cut: 'yes' };
    expect(
      receive({ onTheRecord: 'page-read', id: 'b', body: { ...aReading(), article: odd, url: REPORT_URL } }, page),
    ).toBeNull();
  });

  test('is answered with a failure when its handler throws', async () => {
    const broken = { 'look-up': () => Promise.reject(new Error('a bug')) } as never;
    const receive = receiver<'worker'>(broken, WORKER_SHAPES, us);
    expect(await receive({ onTheRecord: 'look-up', id: 'a', body: { text: 'one', window: 1 } }, popup)).toEqual({
      ok: false,
      failure: 'unexpected',
    });
  });
});

describe('a message that comes again', () => {
  const popup = SENDERS['the popup'] as RawSender;
  const page = SENDERS['a script in a page'] as RawSender;
  const counting = () => {
    let times = 0;
    const count = async () => ++times;
    const receive = receiver<'worker'>({ 'look-up': count, 'page-left': count } as never, WORKER_SHAPES, us);
    const ask = (id: string) => receive({ onTheRecord: 'look-up', id, body: { text: 'one', window: 1 } }, popup);
    const leave = (tab: number) =>
      receive({ onTheRecord: 'page-left', id: 'a', body: { url: REPORT_URL } }, { ...page, tab: { id: tab } });
    return { ask, leave };
  };

  test('is done once, and answered as the first', async () => {
    const { ask } = counting();
    expect(await Promise.all([ask('a'), ask('a')])).toEqual([
      { ok: true, value: 1 },
      { ok: true, value: 1 },
    ]);
    expect(await ask('a')).toEqual({ ok: true, value: 1 });
    expect(await ask('b')).toEqual({ ok: true, value: 2 });
  });

  test('is another one when it is of another kind, or comes from another page', async () => {
    const { ask, leave } = counting();
    expect([await ask('a'), await leave(7), await leave(8), await leave(7)]).toEqual(
      [1, 2, 3, 2].map((value) => ({ ok: true, value })),
    );
  });

  test('is forgotten after many others', async () => {
    const { ask } = counting();
    for (let n = 0; n < 60; n++) await ask(`${n}`);
    expect(await ask('59')).toEqual({ ok: true, value: 60 });
    expect(await ask('0')).toEqual({ ok: true, value: 61 });
  });
});
