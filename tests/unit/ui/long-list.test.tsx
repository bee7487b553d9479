// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import type { Analysis } from '../../../src/domain/analysis.ts';
import type { TabState } from '../../../src/platform/ports/stores.ts';
import { BLOCK, stretchesOf, windowAt } from '../../../src/ui/components/list-window.ts';
import { fakePorts } from './fake-ports.ts';
import { analysis } from './fixtures.ts';
import { all, app, close, one, open, press } from './panel-driver.tsx';
import { settled } from './settled.ts';

/** The same statements again and again, as many as are wanted. */
function longAnalysis(count: number): Analysis {
  const statements = Array.from({ length: count }, (_, n) => {
    const statement = analysis.said.statements[n % analysis.said.statements.length];
    if (!statement) throw new Error('no statement');
    return { ...statement, id: `s${n + 1}`, answers: null };
  });
  return { ...analysis, said: { ...analysis.said, statements }, comparisons: {} };
}
const report = (count: number): TabState => ({ state: 'report', url: null, analysis: longAnalysis(count), took: 1 });
const drawn = (): (string | undefined)[] => all('[data-quote]').map((card) => card.dataset.quote);

afterEach(close);

describe('a list of ten thousand quotes', () => {
  it('is counted whole and drawn where it is seen', async () => {
    await open(fakePorts({ states: { 7: report(10_000) } }));
    expect(one('.tally').textContent).toContain('10,000');
    expect(drawn()[0]).toBe('s1');
    expect(drawn().length).toBeLessThan(5 * BLOCK);
    expect(Number.parseInt(one('.room').style.height, 10)).toBeGreaterThan(100_000);
    expect(one('[data-quote]').getAttribute('aria-setsize')).toBe('10000');
    expect(one('[data-quote]').getAttribute('aria-posinset')).toBe('1');
  });

  it('is gone through with the keys to its end and back', async () => {
    await open(fakePorts({ states: { 7: report(10_000) } }));
    const focused = (): string | undefined =>
      document.activeElement?.closest<HTMLElement>('[data-quote]')?.dataset.quote;
    await settled(() => one('[data-quote] .open').focus());
    await press('End');
    expect(focused()).toBe('s10000');
    await press('ArrowUp');
    expect(focused()).toBe('s9999');
    for (let n = 0; n < BLOCK + 5; n++) await press('ArrowUp');
    expect(focused()).toBe(`s${9999 - BLOCK - 5}`);
    await press('Home');
    expect(focused()).toBe('s1');
    expect(app.querySelectorAll('[tabindex="0"].open')).toHaveLength(1);
  });
});

it('a list of usual length is drawn whole, without a word on places', async () => {
  await open(fakePorts({ states: { 7: report(100) } }));
  expect(drawn()).toHaveLength(100);
  expect(app.querySelector('.room')).toBeNull();
  expect(app.querySelector('[aria-setsize]')).toBeNull();
});

describe('what of a list lies in a window', () => {
  const heights = [100, 300, 50, 200, 100];
  const heightOf = (block: number): number => heights[block] ?? 0;
  it.each([
    [-500, 50, 0, 0],
    [-500, 150, 0, 1],
    [150, 420, 1, 2],
    [460, 10_000, 3, 4],
    [9_000, 10_000, 4, 4],
  ])('from %i to %i are blocks %i to %i', (from, to, first, last) => {
    expect(windowAt(from, to, 5, heightOf)).toEqual({ first, last });
  });

  it('has room of the right height for all the rest', () => {
    expect(stretchesOf(5, 4 * BLOCK + 3, (block) => block === 2, heightOf)).toEqual([
      { drawn: false, from: 0, to: 2 * BLOCK, height: 400 },
      { drawn: true, from: 2 * BLOCK, to: 3 * BLOCK },
      { drawn: false, from: 3 * BLOCK, to: 4 * BLOCK + 3, height: 300 },
    ]);
  });
});
