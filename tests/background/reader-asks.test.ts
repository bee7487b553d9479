import { describe, expect, test, vi } from 'vitest';
import { readerAsks } from '../../src/background/reader-asks.ts';
import { turns } from '../../src/background/turns.ts';
import { fakePageLink } from '../../src/platform/fakes/page-link.ts';
import { done } from '../../src/platform/ports/outcome.ts';
import { aReading, workerForTests } from './worker-for-tests.ts';

const AT = { tab: 7, window: 1 };

function reader(selected = '') {
  const order: string[] = [];
  const pages = { 7: done(aReading()) };
  const link = {
    ...fakePageLink(pages),
    selection: async () => {
      order.push('selection');
      return selected;
    },
  };
  const worker = workerForTests({ link });
  const openPanel = vi.fn((window: number | null) => void order.push(`panel ${window}`));
  return { worker, order, openPanel, asks: readerAsks(worker, turns(), openPanel) };
}

describe('asking in the context menu or by a key', () => {
  test('for the page opens the panel on the quotes and analyses it', async () => {
    const { worker, order, asks } = reader();
    await asks.analysePage(AT);
    expect(order).toEqual(['panel 1']);
    expect(await worker.session.readTab(7)).toMatchObject({ state: 'report' });
    expect(await worker.session.readWish(1)).toMatchObject({ wish: { view: 'quotes' }, window: 1 });
  });

  test('for the page does not fail where the browser names no tab', async () => {
    const { order, asks } = reader();
    await asks.analysePage({ tab: null, window: null });
    expect(order).toEqual(['panel null']);
  });

  test('for a passage opens the panel before anything that waits, and looks it up', async () => {
    const { worker, order, asks } = reader();
    await asks.lookUp(AT, 'It rains');
    expect(order).toEqual(['panel 1']);
    expect(await worker.session.readLookUp(1)).toMatchObject({ text: 'It rains', from: 'selection' });
  });

  test('for what is selected asks the page for it, after the panel is opened', async () => {
    const { worker, order, asks } = reader('It rains');
    await asks.lookUpSelection(AT);
    expect(order).toEqual(['panel 1', 'selection']);
    expect(await worker.session.readLookUp(1)).toMatchObject({ text: 'It rains' });
  });

  test('for what is selected says so when nothing is', async () => {
    const { worker, asks } = reader();
    await asks.lookUpSelection(AT);
    expect(await worker.session.readLookUp(1)).toMatchObject({ outcome: { ok: false, failure: 'selection-empty' } });
  });
});
