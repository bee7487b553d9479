import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** By these a script could be noticed in a page, named, or told to end. */
const SEEN = [
  'dispatchEvent',
  'CustomEvent',
  'postMessage',
  'wxt:',
  'on-the-record@',
  'moz-extension',
  'chrome-extension',
];

describe.each(['chrome', 'firefox'])('the scripts that are put into pages by %s', (browser) => {
  test.each(['content-scripts/article.js', 'switched-on.js', 'text-links.js'])('say nothing there: %s', (file) => {
    const script = readFileSync(join('.output', `${browser}-mv3`, file), 'utf8');
    expect(script.length).toBeGreaterThan(100);
    expect(SEEN.filter((word) => script.includes(word))).toEqual([]);
  });

  test('are files that no page can ask for', () => {
    const manifest = JSON.parse(readFileSync(join('.output', `${browser}-mv3`, 'manifest.json'), 'utf8'));
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });
});
