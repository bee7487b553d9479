import type { Reader, Surface } from '../harness/reader.ts';
import { until } from '../harness/until.ts';
import { textWith } from './by-role.ts';

/** What is known of a tab, as it is stored: what it is, of which page, and when it was written. */
export interface Kept {
  readonly at: number;
  readonly state: string;
  readonly url: string | null;
}

/** A page of ours in a tab behind the others, through which a test sees and does what a reader does with tabs and windows. */
export async function throughOwnPage(reader: Reader) {
  const own: Surface = await reader.openOwnPage('options.html');
  await textWith(own, 'Language of the interface');
  const kept = (tab: number): Promise<Kept | null> =>
    own.run(async (number) => {
      const found = await chrome.storage.session.get([`tab:${number}`]);
      const json = found[`tab:${number}`];
      if (typeof json !== 'string') return null;
      const { at, value } = JSON.parse(json) as { at: number; value: { state: string; url: string | null } };
      return { at, state: value.state, url: value.url };
    }, tab);
  const badgeOf = (tab: number): Promise<string> => own.run((tabId) => chrome.action.getBadgeText({ tabId }), tab);
  return {
    own,
    kept,
    badgeOf,
    /** Opens tabs behind the one in front. Our own stays the last of all, where it is looked for. */
    openTabs: (url: string, many: number): Promise<readonly number[]> =>
      own.run(
        async (address, count) => {
          const tabs = Array.from({ length: count }, () =>
            chrome.tabs.create({ url: address, active: false, index: 1 }),
          );
          return (await Promise.all(tabs)).map(({ id }) => id);
        },
        url,
        many,
      ),
    openWindow: (url: string): Promise<{ readonly window: number; readonly tab: number }> =>
      own.run(async (address) => {
        const { id, tabs } = await chrome.windows.create({ url: address });
        return { window: id, tab: tabs?.[0]?.id ?? -1 };
      }, url),
    closeTabs: (tabs: readonly number[]): Promise<null> =>
      own.run(async (numbers) => {
        await chrome.tabs.remove([...numbers]);
        return null;
      }, tabs),
    closeWindow: (window: number): Promise<null> =>
      own.run(async (number) => {
        await chrome.windows.remove(number);
        return null;
      }, window),
    /** Answers with the number that the tab has from then on. */
    discard: (tab: number): Promise<number> =>
      own.run(async (number) => (await chrome.tabs.discard(number))?.id ?? number, tab),
    bringToFront: (tab: number): Promise<null> =>
      own.run(async (number) => {
        await chrome.tabs.update(number, { active: true });
        return null;
      }, tab),
    isDiscarded: (tab: number): Promise<boolean> =>
      own.run(async (number) => (await chrome.tabs.get(number)).discarded === true, tab),
    /** Until a tab's report has its number on the button; answers with both. */
    report: (tab: number) =>
      until(
        `the report in tab ${tab}`,
        async () => {
          const [known, badge] = await Promise.all([kept(tab), badgeOf(tab)]);
          return known?.state === 'report' && badge !== '' ? { ...known, badge } : null;
        },
        30_000,
      ),
    /** Until nothing is known of a tab, nor stands on its button. */
    nothing: (tab: number) =>
      until(`tab ${tab} to be forgotten`, async () => {
        const badge = await badgeOf(tab).catch(() => '');
        return badge === '' && (await kept(tab)) === null;
      }),
    /** Number of the tab that the tests look at. */
    first: (): Promise<number> =>
      own.run(async () => (await chrome.tabs.query({ index: 0, currentWindow: true }))[0]?.id ?? -1),
  };
}

/** Closes a page of ours from within, after it has answered. */
export const closeOwn = (own: Surface): Promise<null> =>
  own.run(() => {
    setTimeout(async () => chrome.tabs.remove([(await chrome.tabs.getCurrent()).id]));
    return null;
  });

export type OwnPage = Awaited<ReturnType<typeof throughOwnPage>>;

interface Tab {
  readonly id: number;
  readonly discarded?: boolean;
}

declare const chrome: {
  readonly action: { getBadgeText(of: { tabId: number }): Promise<string> };
  readonly storage: { readonly session: { get(keys: string[]): Promise<Record<string, unknown>> } };
  readonly tabs: {
    create(options: object): Promise<Tab>;
    query(of: object): Promise<Tab[]>;
    get(tab: number): Promise<Tab>;
    getCurrent(): Promise<Tab>;
    update(tab: number, change: object): Promise<Tab>;
    remove(tabs: number[]): Promise<void>;
    discard(tab: number): Promise<Tab | undefined>;
  };
  readonly windows: {
    create(options: object): Promise<{ readonly id: number; readonly tabs?: readonly Tab[] }>;
    remove(window: number): Promise<void>;
  };
};
