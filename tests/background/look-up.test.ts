import { describe, expect, test } from 'vitest';
import { LONGEST_LOOK_UP, lookUp } from '../../src/background/look-up.ts';
import { fakeSessionStore } from '../../src/platform/fakes/session-store.ts';
import { done, failed } from '../../src/platform/ports/outcome.ts';
import { aComparison, workerForTests } from './worker-for-tests.ts';

describe('looking up a passage', () => {
  test('puts its comparisons where the panel sees them', async () => {
    const worker = workerForTests();
    const found = await lookUp(worker, 1, '  "It rains"  ', 'selection');
    expect(found).toEqual({
      id: 1,
      text: '"It rains"',
      lang: 'en',
      from: 'selection',
      at: 1000,
      outcome: done([aComparison]),
    });
    expect(await worker.session.readLookUp(1)).toEqual(found);
  });

  test('numbers look-ups on, also after the worker was stopped', async () => {
    const session = fakeSessionStore();
    await lookUp(workerForTests({ session }), 1, 'one', 'typed');
    expect((await lookUp(workerForTests({ session }), 1, 'one', 'typed')).id).toBe(2);
  });

  test('says that nothing was selected', async () => {
    const worker = workerForTests();
    expect((await lookUp(worker, 1, ' \n ', 'selection')).outcome).toEqual(failed('selection-empty'));
    expect(await worker.session.readLookUp(1)).toMatchObject({ text: '', outcome: failed('selection-empty') });
  });

  test('says that the record is broken', async () => {
    const worker = workerForTests({ records: () => failed('record-broken') });
    expect((await lookUp(worker, 1, 'one', 'typed')).outcome).toEqual(failed('record-broken'));
  });

  test('turns a comparison that throws into a failure', async () => {
    const worker = workerForTests({
      lookUp: () => {
        throw new Error('a bug');
      },
    });
    expect((await lookUp(worker, 1, 'one', 'typed')).outcome).toEqual(failed('unexpected'));
  });

  test('cuts off what no passage is long enough for', async () => {
    const found = await lookUp(workerForTests(), 1, 'a'.repeat(LONGEST_LOOK_UP + 5), 'selection');
    expect(found.text).toHaveLength(LONGEST_LOOK_UP);
  });

  test('answers also when the answer can not be kept', async () => {
    const worker = workerForTests({ session: fakeSessionStore(10) });
    expect((await lookUp(worker, 1, 'one', 'typed')).outcome).toEqual(failed('storage-full'));
  });
});
