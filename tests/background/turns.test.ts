import { expect, test } from 'vitest';
import { turns } from '../../src/background/turns.ts';

test('what happens to one tab happens in the order it came, also after a failure; other tabs do not wait', async () => {
  const inTurn = turns();
  const order: string[] = [];
  const slow = (name: string) => async () => {
    await new Promise((resolve) => setTimeout(resolve, 10));
    order.push(name);
  };
  const quick = (name: string) => async () => void order.push(name);
  const failing = inTurn(1, () => Promise.reject(new Error('broken')));
  const all = [inTurn(1, slow('first')), inTurn(1, quick('second')), inTurn(2, quick('other tab'))];
  await expect(failing).rejects.toThrow('broken');
  await Promise.all(all);
  expect(order).toEqual(['other tab', 'first', 'second']);
});
