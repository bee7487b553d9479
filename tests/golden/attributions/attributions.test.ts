import { describe, expect, it } from 'vitest';
import { faultsOf } from '../sentences/faults.ts';
import { itemsOf } from '../sentences/items.ts';

describe.each(['ru', 'hy'] as const)('the attributions in %s', (language) => {
  const items = itemsOf(language, 'attributions');

  it('are many, and some paragraphs attribute nothing', () => {
    const silent = items.filter(({ pattern }) => pattern === 'no statement');
    expect(items.length - silent.length).toBeGreaterThan(100);
    expect(silent.length).toBeGreaterThanOrEqual(25);
  });

  it('come out as they are marked', () => {
    const faults = items
      .map((item) => ({ item, faults: faultsOf(item, language).filter((fault) => !/question/.test(fault)) }))
      .filter((one) => one.faults.length > 0)
      .map(({ item, faults: found }) => `${item.id} (${item.pattern}): ${found.join('; ')}`);
    expect(faults).toEqual([]);
  });
});
