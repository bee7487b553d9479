// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { done, failed } from '../../../src/platform/ports/outcome.ts';
import { fakePorts } from './fake-ports.ts';
import { article, sourceAnalysis } from './fixtures.ts';
import { click, close, one, open, status } from './panel-driver.tsx';

const report = { state: 'report', url: article.url, analysis: sourceAnalysis, took: 12 } as const;
const LINK = '.quote .actions button:nth-child(4)';

afterEach(close);

it('copies a link to the words of a quote, as the page has made it', async () => {
  const ports = fakePorts({ states: { 7: report }, fragments: done([':~:text=Despite%20the']) });
  await open(ports);
  await click('.quote .open');
  expect(one(LINK).textContent).toBe('Link');
  await click(LINK);
  expect(ports.copied.at(-1)?.text).toBe(`${article.url}#:~:text=Despite%20the`);
  expect(status()).toBe('Link to these words copied.');
});

it('copies the address of the page, and says so, when the words cannot be linked to or the page is closed', async () => {
  for (const fragments of [done([null]), failed('page-closed'), done([':~:text=<script>'])]) {
    const ports = fakePorts({ states: { 7: report }, fragments });
    await open(ports);
    await click('.quote .open');
    await click(LINK);
    expect(ports.copied.at(-1)?.text).toBe(article.url);
    expect(status()).toContain('Link to the page copied');
    close();
  }
  await open(fakePorts());
});

it('cites with the link in the forms that hide an address, and with the plain one where it is printed', async () => {
  const ports = fakePorts({ states: { 7: report }, fragments: done([':~:text=Despite%20the']) });
  await open(ports);
  await click('.quote .open');
  await click('.quote .actions button:nth-child(3)');
  const cited = ports.copied.at(-1);
  expect(cited?.html).toContain(':~:text=Despite%20the');
  expect(cited?.text).toContain(article.url ?? '?');
  expect(cited?.text).not.toContain(':~:');
});
