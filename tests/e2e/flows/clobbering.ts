import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserKind } from '../../../scripts/browsers/find-browser.ts';
import { atOnce } from '../../../src/page/slices.ts';
import { type PackedState, unpackingState } from '../../../src/platform/packing/unpack-state.ts';
import { WORDS_THERE } from '../../page/clobbering-pages.ts';
import { CLOBBERED_AGENCY, CLOBBERING_ADDRESSES } from '../fixtures/clobbering-pages.ts';
import { testPages } from '../fixtures/pages.ts';
import { type Session, startSession } from '../harness/session.ts';
import { until } from '../harness/until.ts';

/** Pages whose elements hide what a script asks for, each read by the extension's own script in a real browser. */
export function clobbering(kind: BrowserKind): void {
  describe(`pages that stand in a script’s way, in ${kind}`, () => {
    let session: Session;
    beforeAll(async () => {
      session = await startSession({ kind });
    });
    afterAll(() => session.end());

    it.each(CLOBBERING_ADDRESSES)(
      'where %s, the report is read in full, and the page is left as it is',
      async (_what, address) => {
        const { reader } = session;
        const page = await reader.open(address);
        const before = await page.run(sourceOfPage);
        const popup = await reader.pressToolbarButton();
        const text = await until('what was read', async () => wordsRead(await popup.run(keptOfTabs), address));
        expect(recall(WORDS_THERE.join(' '), text)).toBeGreaterThanOrEqual(0.99);
        expect(recall(text, WORDS_THERE.join(' '))).toBeGreaterThanOrEqual(0.97);
        await reader.closePopup();
        expect(await page.run(sourceOfPage)).toBe(before);
        expect(await page.run(sourceOfServed, testPages().get(address) ?? '')).toBe(before);
      },
    );

    it('the agency’s report is read there without a press, too', async () => {
      const { reader } = session;
      await reader.open(CLOBBERED_AGENCY);
      const badge = await until('a number on the button', () => reader.badge());
      expect(Number(badge)).toBeGreaterThanOrEqual(12);
    });
  });
}

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** The share of the words of `there` that stand in `text`, each as often as it does there. */
function recall(there: string, text: string): number {
  const left = new Map<string, number>();
  for (const word of wordsIn(text)) left.set(word, (left.get(word) ?? 0) + 1);
  const words = wordsIn(there);
  const found = words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  return found.length / words.length;
}

/** Nothing can hide a serialiser. */
const sourceOfPage = (): string => new XMLSerializer().serializeToString(document);

const sourceOfServed = (html: string): string =>
  new XMLSerializer().serializeToString(new DOMParser().parseFromString(html, 'text/html'));

declare const chrome: { readonly storage: { readonly session: { get(key: null): Promise<Record<string, unknown>> } } };

/** Asked in the popup: the text of the article that was read at this address; null while there is none. */
async function keptOfTabs(): Promise<readonly string[]> {
  const kept = await chrome.storage.session.get(null);
  return Object.keys(kept)
    .filter((key) => key.startsWith('tab:'))
    .map((key) => String(kept[key]));
}

/** The text that the page of this address was read as; null as long as it is not read. */
function wordsRead(kept: readonly string[], address: string): string | null {
  for (const json of kept) {
    const { value } = JSON.parse(json) as { readonly value: PackedState };
    const state = atOnce(unpackingState(value));
    if (state.state === 'report' && state.analysis.article.url === address) return state.analysis.article.text;
  }
  return null;
}
