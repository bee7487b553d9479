import { describe, expect, test } from 'vitest';
import { deliver, WORKER_STARTS } from '../../src/platform/deliver.ts';

const never = () => new Promise<never>(() => undefined);

describe('delivering a message', () => {
  test('gives the answer', async () => {
    expect(await deliver(async () => ({ ok: true }), [50], [1])).toEqual({ answered: true, answer: { ok: true } });
  });

  test('tries once more when the worker was just stopped', async () => {
    let tries = 0;
    const post = async () => {
      tries++;
      if (tries === 1) throw new Error('The message port closed before a response was received.');
      return 'here';
    };
    expect(await deliver(post, [50], [1])).toEqual({ answered: true, answer: 'here' });
  });

  test('tries once more when the answer never comes', async () => {
    let tries = 0;
    expect(await deliver(() => (++tries === 1 ? never() : Promise.resolve('here')), [5, 50], [1])).toEqual({
      answered: true,
      answer: 'here',
    });
  });

  test('gives up after the second try and says why', async () => {
    let tries = 0;
    const nobody = async () => {
      tries++;
      throw new Error('Could not establish connection. Receiving end does not exist.');
    };
    expect(await deliver(nobody, [50], [1])).toEqual({ answered: false, why: 'nobody' });
    expect(tries).toBe(2);
    expect(await deliver(never, [5, 5], [1])).toEqual({ answered: false, why: 'silence' });
    expect(await deliver(async () => undefined, [50], [1])).toEqual({ answered: false, why: 'nobody' });
  });

  test('tries as often as it is told to before nobody is there', async () => {
    let tries = 0;
    const post = async () => {
      tries++;
      if (tries < 4) throw new Error('Could not establish connection. Receiving end does not exist.');
      return 'here';
    };
    expect(await deliver(post, [50], [1, 1])).toEqual({ answered: false, why: 'nobody' });
    expect(tries).toBe(3);
    tries = 0;
    expect(await deliver(post, [50], [1, 1, 1])).toEqual({ answered: true, answer: 'here' });
  });

  test('waits no longer than a second and a half for a worker that can’t be started', () => {
    expect(WORKER_STARTS.reduce((sum, breath) => sum + breath)).toBeLessThanOrEqual(1_500);
  });

  test('takes an answer that comes to the first post after it was repeated', async () => {
    let tries = 0;
    const late = new Promise((resolve) => setTimeout(() => resolve('late'), 20));
    expect(await deliver(() => (++tries === 1 ? late : never()), [5, Number.POSITIVE_INFINITY], [1])).toEqual({
      answered: true,
      answer: 'late',
    });
    expect(tries).toBe(2);
  });

  test('never calls a worker gone that is only silent', async () => {
    const answer = new Promise((resolve) => setTimeout(() => resolve('here'), 30));
    expect(await deliver(() => answer, [1, 1, 1, Number.POSITIVE_INFINITY], [1])).toEqual({
      answered: true,
      answer: 'here',
    });
  });
});
