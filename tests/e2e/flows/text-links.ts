import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserKind } from '../../../scripts/browsers/find-browser.ts';
import { textLink } from '../../../src/domain/export/text-link.ts';
import { type Linked, type LinkPage, linkPages, oddPage } from '../fixtures/link-pages.ts';
import type { Json } from '../harness/reader.ts';
import { type Session, startSession } from '../harness/session.ts';
import { until } from '../harness/until.ts';

type Led = 'to the words' | 'nowhere' | 'not made';

/** Firefox finds the words in the field first, sees that others follow, and looks no further. */
const LOST_IN: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [],
  firefox: ['the same words stand in a field'],
};

/** Twenty quotations in each of three scripts: the built extension makes links to them, and the browser opens each anew. */
export function textLinks(kind: BrowserKind): void {
  describe(`links to words, in ${kind}`, () => {
    let session: Session;
    const ledTo = new Map<string, Led>();
    beforeAll(async () => {
      session = await startSession({ kind });
    });
    afterAll(async () => {
      const count = (led: Led) => [...ledTo.values()].filter((each) => each === led).length;
      console.log(
        `links in ${kind}: ${count('to the words')} of ${ledTo.size} lead to the words, ${count('not made')} said not to be possible, ${count('nowhere')} lead nowhere`,
      );
      await session.end();
    });

    it.each(linkPages())(
      'each leads to its words, and nowhere else, in $name',
      async (page) => {
        const leads = await allOf(session, page);
        for (const [kind, led] of leads) ledTo.set(`${page.name}: ${kind}`, led);
        expect([...leads].filter(([, led]) => led !== 'to the words')).toEqual([]);
      },
      60_000,
    );

    it('none leads nowhere where browsers look for words in ways of their own', async () => {
      const leads = await allOf(session, oddPage());
      const lost = [...leads].filter(([, led]) => led === 'nowhere').map(([what]) => what);
      expect(lost.filter((what) => !LOST_IN[kind].includes(what))).toEqual([]);
      expect([...leads].filter(([, led]) => led === 'to the words').length).toBeGreaterThan(12);
    }, 60_000);
  });
}

/** Makes the links to a page's quotations and opens each; by the quotations' kinds. */
async function allOf(session: Session, page: LinkPage): Promise<ReadonlyMap<string, Led>> {
  const leads = new Map<string, Led>();
  const fragments = await made(session, page);
  for (const [at, quotation] of page.quotations.entries()) {
    leads.set(quotation.kind, await whereItLeads(session, page, quotation, fragments[at] ?? null));
  }
  return leads;
}

/** The fragments for a page's quotations, asked for as the panel asks. */
async function made({ reader }: Session, page: LinkPage): Promise<readonly (string | null)[]> {
  await reader.open(page.address);
  const own = await reader.openOwnPage('options.html');
  return own.run(
    askForFragments,
    page.address,
    page.quotations.map(({ sought }) => ({ ...sought })),
  );
}

async function whereItLeads(
  { reader }: Session,
  page: LinkPage,
  { start, end }: Linked,
  fragment: string | null,
): Promise<Led> {
  const link = textLink(page.address, fragment);
  if (link === null || link === page.address) return 'not made';
  // Without another page in between, the browser would only move within the one that it shows.
  await reader.open('about:blank');
  const opened = await reader.open(link);
  return until('the words', () => opened.run(areInView, start, end), 3_000).then(
    () => 'to the words',
    () => 'nowhere',
  );
}

declare const chrome: {
  readonly tabs: {
    query(about: { readonly url: string }): Promise<readonly { readonly id: number }[]>;
    sendMessage(
      tab: number,
      message: Json,
      where: { readonly frameId: 0 },
    ): Promise<{ readonly value: { readonly value: readonly (string | null)[] } }>;
  };
  readonly scripting: { executeScript(what: Json): Promise<unknown> };
};

/** Runs in a page of the extension. */
async function askForFragments(address: string, passages: Json): Promise<readonly (string | null)[]> {
  const [tab] = await chrome.tabs.query({ url: address });
  const tabId = tab?.id ?? -1;
  await chrome.scripting.executeScript({ target: { tabId }, files: ['/text-links.js'] });
  const message = { onTheRecord: 'text-fragments', id: crypto.randomUUID(), body: { passages } };
  return (await chrome.tabs.sendMessage(tabId, message, { frameId: 0 })).value.value;
}

/** Runs in the page: whether the words from one place of the body's text to another are in view, at least one line of them. */
function areInView(start: number, end: number): boolean {
  const range = document.createRange();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let at = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node.nodeValue ?? '';
    if (at <= start && start < at + length) range.setStart(node, start - at);
    if (at < end && end <= at + length) range.setEnd(node, end - at);
    at += length;
  }
  return [...range.getClientRects()].some(({ top, bottom }) => bottom > 0 && top < innerHeight);
}
