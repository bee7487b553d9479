import { browser } from './browser.ts';
import { AT_ONCE } from './deliver.ts';
import { isPdfTab } from './pdf-tab.ts';
import { done, failed, type Outcome } from './ports/outcome.ts';
import type { PageLink } from './ports/page.ts';
import { flat, sendToPage, sendToPagePatiently, tellPage } from './send.ts';

/** The built content script and its style sheet: one rule, for the passage that was jumped to. */
const SCRIPT = '/content-scripts/article.js';
const STYLE = '/content-scripts/article.css';
/** The one that makes links to words. */
const LINKER = '/text-links.js';

/** The script in a page: the one that the manifest put there, or one put there now, which needs the reader's click. */
export function pageLink(): PageLink {
  return {
    read: (tab, stopped) =>
      withScript(tab, async () =>
        stopped.aborted ? failed('page-gone') : sendToPagePatiently(tab, 'read-page', null),
      ),
    // Not repeated as other messages are: that could end a reading which was asked for since.
    stop: (tab) => tellPage(tab, 'stop-reading'),
    hasRead: async (tab, url) => {
      const answer = await sendToPage(tab, 'has-read', { url }, AT_ONCE);
      return answer.ok ? answer.value : answer.failure === 'page-busy';
    },
    mark: async (tab, marks) => flat(await sendToPage(tab, 'mark', { marks })),
    jump: (tab, place) => withScript(tab, () => sendToPage(tab, 'jump', place)),
    fragments: (tab, passages) => withScript(tab, () => sendToPage(tab, 'text-fragments', { passages }), putLinker),
    selection: selectionIn,
  };
}

/** Asked of every frame: words are often selected in one. A page that no extension may read has nothing to tell. */
async function selectionIn(tab: number): Promise<string> {
  try {
    const target = { tabId: tab, allFrames: true };
    const frames = await browser.scripting.executeScript({
      target,
      func: () => String(getSelection() ?? ''),
      injectImmediately: true,
    });
    return (
      frames.map(({ result }) => (typeof result === 'string' ? result : '')).find((text) => text.trim() !== '') ?? ''
    );
  } catch {
    return '';
  }
}

/**
 * An answer of the script is final, also a failure; only when nobody is there is the script put there. Into a page that stands
 * still, behind an `alert()` of its own, none could be put, and who waited for that would wait as long.
 */
async function withScript<Value>(
  tab: number,
  ask: () => Promise<Outcome<Outcome<Value>>>,
  putThere = putScript,
): Promise<Outcome<Value>> {
  const asked = await ask();
  if (asked.ok) return asked.value;
  if (asked.failure !== 'page-gone') return asked;
  const put = await putThere(tab);
  return put.ok ? flat(await ask()) : put;
}

/** 'page-closed' for pages that no extension may read: the stores, the browser's own pages, error pages; Firefox's viewer of PDF is one too, and told apart. */
async function putScript(tab: number): Promise<Outcome<null>> {
  const target = { tabId: tab };
  try {
    await browser.scripting.insertCSS({ target, files: [STYLE] });
    // At once: browsers wait for pages that are still loading, and some never end.
    await browser.scripting.executeScript({ target, files: [SCRIPT], injectImmediately: true });
    return done(null);
  } catch {
    return failed((await isPdfTab(tab)) ? 'page-is-pdf' : 'page-closed');
  }
}

async function putLinker(tab: number): Promise<Outcome<null>> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [LINKER], injectImmediately: true });
    return done(null);
  } catch {
    return failed('page-closed');
  }
}
