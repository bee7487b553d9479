import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bundleBytes } from '../bench/bundle-bytes.ts';

/** Gzipped: what opens with the page, its styles and the words of the reader's language, whichever is the heaviest. */
const BUDGETS = { popup: 45 * 1024, sidepanel: 45 * 1024 } as const;

describe.each(['chrome', 'firefox'] as const)('what is built for %s', (browser) => {
  const bytes = bundleBytes(browser);

  test.each(Object.entries(BUDGETS))('loads a %s of at most %i bytes', (name, budget) => {
    if (bytes === null) throw new Error('Nothing is built yet: run "npm run build" first.');
    expect(bytes[name]).toBeGreaterThan(10_000);
    expect(bytes[name]).toBeLessThanOrEqual(budget);
  });

  test('has the words of three languages in files of their own, and none in what opens', () => {
    const build = join('.output', `${browser}-mv3`);
    const chunks = join(build, 'chunks');
    const withWords = readdirSync(chunks).filter(
      (name) => /^(?:en|ru|hy)-/.test(name) && readFileSync(join(chunks, name), 'utf8').includes('card.openQuotes'),
    );
    expect(withWords.map((name) => name.slice(0, 2)).sort()).toEqual(['en', 'hy', 'ru']);
    for (const page of ['popup.html', 'sidepanel.html'])
      expect(readFileSync(join(build, page), 'utf8')).not.toMatch(/\/chunks\/(?:en|ru|hy)-/);
  });

  test('puts the maker of links to words into no page by itself', () => {
    const build = join('.output', `${browser}-mv3`);
    expect(existsSync(join(build, 'text-links.js'))).toBe(true);
    expect(readFileSync(join(build, 'manifest.json'), 'utf8')).not.toContain('text-links');
  });
});
