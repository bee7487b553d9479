// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { firstLook } from '../../src/page/first-look.ts';
import { gate } from '../../src/page/gate.ts';
import { pageClock } from '../../src/page/page-clock.ts';
import { isSiteReport } from '../../src/page/sites/sites.ts';
import type { Clock } from '../../src/page/slices.ts';
import { startVisit } from '../../src/page/visit.ts';
import { whenShown } from '../../src/page/when-shown.ts';
import { ADDRESS, arminfoPage, INTERVIEW, SETTINGS } from './arminfo-pages.ts';
import { newsPage } from './news-page.ts';

const boxed = SETTINGS['p in a verdana box'] as (paragraphs: readonly string[]) => string;

const endings: AbortController[] = [];
afterEach(() => {
  for (const ending of endings.splice(0)) ending.abort();
  vi.useRealTimers();
});

function visitAt(address: string, clock: Clock = pageClock(window), isOurs = isSiteReport) {
  const at = { address };
  const tellRead = vi.fn();
  const tellLeft = vi.fn();
  const ending = new AbortController();
  const visit = startVisit({
    document,
    address: () => at.address,
    clock,
    isOurs,
    detect: firstLook,
    tellRead,
    tellLeft,
    signal: ending.signal,
  });
  endings.push(ending);
  return { visit, at, tellRead, tellLeft, ending };
}

const show = (html: string): void => {
  document.documentElement.innerHTML = html;
};

beforeEach(() => show(arminfoPage({ body: boxed(INTERVIEW) })));

describe('a visit to a report of ours', () => {
  test('tells the worker what was read, and why it seems a report', async () => {
    const { visit, tellRead } = visitAt(ADDRESS);
    await visit.arrive();
    expect(tellRead).toHaveBeenCalledOnce();
    expect(tellRead.mock.calls[0]?.[0]).toMatchObject({
      url: ADDRESS,
      article: { text: INTERVIEW.join('\n\n') },
      detection: {
        kind: 'interview',
        signals: expect.arrayContaining([
          { name: 'interview-named', count: 1 },
          { name: 'agency-lead-in', count: 1 },
        ]),
      },
    });
  });

  test('adds nothing to the page and changes nothing', async () => {
    const before = document.documentElement.outerHTML;
    const { visit } = visitAt(ADDRESS);
    await visit.arrive();
    await visit.jump({ start: 0, end: 8, quote: 'ArmInfo.' });
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('withdraws it and reads again when the address changes without a reload', async () => {
    const { visit, at, tellRead, tellLeft } = visitAt(ADDRESS);
    await visit.arrive();
    at.address = ADDRESS.replace('83320', '83321');
    visit.moved();
    expect(tellLeft.mock.calls).toEqual([[ADDRESS]]);
    await vi.waitFor(() => expect(tellRead.mock.calls.at(-1)?.[0]).toMatchObject({ url: at.address }), 3000);
  });

  test('tells of a text that comes late, once the page has come to rest', async () => {
    show('<body><p>Loading …</p></body>');
    const { visit, tellRead } = visitAt(ADDRESS);
    await visit.arrive();
    show(arminfoPage({ body: boxed(INTERVIEW) }));
    await vi.waitFor(() => expect(tellRead.mock.calls.at(-1)?.[0].article?.text).toBe(INTERVIEW.join('\n\n')), 3000);
  });

  test('does not tell twice of the same text when only something beside it changes', async () => {
    const { visit, tellRead } = visitAt(ADDRESS);
    await visit.arrive();
    document.body.append(document.createElement('hr'));
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(tellRead).toHaveBeenCalledOnce();
  });

  test('tells it again when the reader comes back to a page that the browser kept', async () => {
    const { visit, tellRead } = visitAt(ADDRESS);
    await visit.arrive();
    await visit.arrive();
    expect(tellRead.mock.calls.map(([reading]) => reading.article?.text)).toEqual(
      [INTERVIEW, INTERVIEW].map((paragraphs) => paragraphs.join('\n\n')),
    );
  });

  test('is known to have read the page until its address changes, and not where it read nothing', async () => {
    const { visit, at } = visitAt(ADDRESS);
    expect(visit.hasRead({ url: null })).toBe(false);
    const arriving = visit.arrive();
    // While it is being read, too.
    expect(visit.hasRead({ url: null })).toBe(true);
    await arriving;
    expect(visit.hasRead({ url: null })).toBe(true);
    expect(visit.hasRead({ url: `${ADDRESS}#top` })).toBe(true);
    // A page that the browser kept comes back with its script, which has read it, and no other.
    expect(visit.hasRead({ url: ADDRESS.replace('83320', '83321') })).toBe(false);
    at.address = ADDRESS.replace('83320', '83321');
    visit.moved();
    expect(visit.hasRead({ url: null })).toBe(false);
    show('<body><p>There is no such page.</p></body>');
    const gone = visitAt(ADDRESS);
    await gone.visit.arrive();
    expect(gone.visit.hasRead({ url: null })).toBe(false);
  });

  test('reads and copies nothing of a page that the gate keeps out', async () => {
    show('<body><p>Nothing here.</p></body>');
    const copying = vi.spyOn(document.implementation, 'createHTMLDocument');
    const { visit, tellRead } = visitAt('https://news.example/', pageClock(window), () => true);
    await visit.arrive();
    expect(copying).not.toHaveBeenCalled();
    expect(tellRead).not.toHaveBeenCalled();
    await visit.read();
    expect(copying).toHaveBeenCalled();
  });

  test('tells nothing any more when it was ended', async () => {
    show('<body><p>Loading …</p></body>');
    const { visit, tellRead, ending } = visitAt(ADDRESS);
    await visit.arrive();
    tellRead.mockClear();
    ending.abort();
    show(arminfoPage({ body: boxed(INTERVIEW) }));
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(tellRead).not.toHaveBeenCalled();
  });

  test('withdraws it and reads nothing more when the new address is none of ours', async () => {
    const { visit, at, tellRead, tellLeft } = visitAt(ADDRESS);
    await visit.arrive();
    at.address = 'https://arminfo.info/index.php?lang=3';
    visit.moved();
    expect(tellLeft).toHaveBeenCalledOnce();
    expect(tellRead).toHaveBeenCalledOnce();
  });

  test('goes along on a site of one page, where text and address are exchanged one after the other', async () => {
    const { visit, at, tellRead, tellLeft } = visitAt('https://news.example/', pageClock(window), () => true);
    show('<body><main><p>Loading …</p></main></body>');
    await visit.arrive();
    at.address = 'https://news.example/talks';
    visit.moved();
    expect(tellLeft).toHaveBeenCalledOnce();
    show(newsPage());
    const told = () => tellRead.mock.calls.at(-1)?.[0];
    await vi.waitFor(() => expect(told()?.article?.text).toBe(INTERVIEW.join('\n\n')), 3000);
    expect(told()?.url).toBe(at.address);
  });

  test('goes on when only the part after # changes', async () => {
    const { visit, at, tellLeft } = visitAt(ADDRESS);
    at.address = `${ADDRESS}#comments`;
    visit.moved();
    expect(tellLeft).not.toHaveBeenCalled();
  });

  test('says that a passage is no longer on the page', async () => {
    const { visit } = visitAt(ADDRESS);
    await visit.arrive();
    expect(await visit.jump({ start: 0, end: 40, quote: 'words that were never printed anywhere!!' })).toEqual({
      ok: false,
      failure: 'page-gone',
    });
  });
});

describe('a visit to any other page', () => {
  test('reads nothing by itself', async () => {
    const { visit, tellRead } = visitAt('https://news.example/talks');
    await visit.arrive();
    expect(tellRead).not.toHaveBeenCalled();
  });

  test('reads when it is asked to, whatever the page is', async () => {
    show('<body><p>Short.</p></body>');
    expect(await visitAt('https://news.example/talks').visit.read()).toMatchObject({
      ok: true,
      value: { detection: { kind: 'other' } },
    });
  });

  test('finds a passage also when it was not asked to read before', async () => {
    const { visit } = visitAt('https://news.example/talks');
    expect(await visit.jump({ start: 0, end: 8, quote: 'ArmInfo.' })).toEqual({ ok: true, value: null });
  });
});

describe('a reading that is stopped', () => {
  /** A page that has its turn after every step of the reading, and only when it is let go on. */
  function slowVisit(address: string) {
    let time = 0;
    const turns: (() => void)[] = [];
    const clock = { now: () => (time += 100), pause: () => new Promise<void>((resolve) => void turns.push(resolve)) };
    const goOn = async (): Promise<void> => {
      for (let turn = turns.shift(); turn; turn = turns.shift()) {
        turn();
        await new Promise((resolve) => setTimeout(resolve));
      }
    };
    return { ...visitAt(address, clock), goOn, waiting: () => turns.length };
  }

  test('goes no further than the next pause and answers no article; a new one does', async () => {
    const { visit, goOn, waiting } = slowVisit('https://news.example/talks');
    const first = visit.read();
    expect(waiting()).toBe(1);
    expect(visit.stop()).toEqual({ ok: true, value: null });
    await goOn();
    expect(await first).toEqual({ ok: false, failure: 'page-gone' });
    expect(waiting()).toBe(0);
    const again = visit.read();
    await goOn();
    expect(await again).toMatchObject({ ok: true, value: { article: { text: INTERVIEW.join('\n\n') } } });
  });

  test('tells the worker nothing, also when the page changes afterwards', async () => {
    const { visit, tellRead, goOn, waiting } = slowVisit(ADDRESS);
    const arriving = visit.arrive();
    expect(waiting()).toBe(1);
    visit.stop();
    await goOn();
    await arriving;
    document.body.append(document.createElement('hr'));
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(waiting()).toBe(0);
    expect(tellRead).not.toHaveBeenCalled();
  });
});

describe('the gate', () => {
  test.each([
    ['a report’s address', ADDRESS, '<body><table></table></body>', true],
    ['a page of paragraphs', 'https://news.example/', '<body><p>a<p>b<p>c</body>', true],
    ['a page of lines', 'https://news.example/', '<body>a<br>b<br>c<br>d<br></body>', true],
    ['a page of one line', 'https://news.example/', '<body><p>a</body>', false],
    ['the agency’s front page with nothing on it', 'https://arminfo.info/', '<body></body>', false],
  ])('%s', (_what, address, html, open) => {
    show(html);
    expect(gate(document, address).open).toBe(open);
  });

  test('looks into open shadow roots and frames of the same site where a page holds nothing by itself', () => {
    const within = (text: string): boolean => {
      show('<body><main><div></div></main><footer>About</footer></body>');
      (document.querySelector('div') as Element).attachShadow({ mode: 'open' }).innerHTML = text;
      return gate(document, 'https://news.example/').open;
    };
    expect(within('<p>a<p>b<p>c')).toBe(true);
    expect(within('<p>a')).toBe(false);
    show('<body><iframe></iframe></body>');
    const framed = (document.querySelector('iframe') as HTMLIFrameElement).contentDocument as Document;
    expect(gate(document, 'https://news.example/').open).toBe(false);
    framed.body.innerHTML = '<p>a<p>b<p>c';
    expect(gate(document, 'https://news.example/').open).toBe(true);
  });
});

describe('the addresses of reports', () => {
  test.each([
    'https://arminfo.info/full_news.php?id=83320&lang=3',
    'http://www.arminfo.info/full_news.php?lang=1&id=83320',
    'https://mail.arminfo.info/full_news.php?id=1',
    'https://arminfo.am/full_news.php?id=1&lang=2#top',
    'https://finport.am/full_news.php?id=1&lang=3',
    'https://ns1.arminfo.info/full_news.php?lang=2&id=83320',
    'http://ns2.arminfo.info/full_news.php?from=rss&id=83320&lang=1',
    'https://www.finport.am/full_news.php?id=1',
  ])('%s is one', (address) => {
    expect(isSiteReport(address)).toBe(true);
  });

  test.each([
    'https://arminfo.info/',
    'https://arminfo.info/news.php?id=1',
    'https://arminfo.info/full_news.php',
    'https://arminfo.info.evil.example/full_news.php?id=1',
    'https://notarminfo.info/full_news.php?id=1',
    'nonsense',
    null,
  ])('%s is none', (address) => {
    expect(isSiteReport(address)).toBe(false);
  });
});

describe('a page', () => {
  test('is read at once when the reader sees it', () => {
    const shown = vi.fn();
    whenShown(document, new AbortController().signal, shown);
    expect(shown).toHaveBeenCalledOnce();
  });

  test('that was prepared in the background waits until it comes to the front', () => {
    const shown = vi.fn();
    Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
    whenShown(document, new AbortController().signal, shown);
    expect(shown).not.toHaveBeenCalled();
    document.dispatchEvent(new Event('prerenderingchange'));
    expect(shown).toHaveBeenCalledOnce();
    Reflect.deleteProperty(document, 'prerendering');
  });
});
