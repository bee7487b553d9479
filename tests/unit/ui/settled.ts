import { act } from 'preact/test-utils';

/** Does something and waits until every port has answered and everything is drawn. Fake timers don't hinder it: it waits for no time. */
export const settled = (work: () => unknown): Promise<void> =>
  act(async () => {
    await work();
    for (let turn = 0; turn < 30; turn++) await Promise.resolve();
  });
