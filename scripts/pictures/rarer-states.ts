import type { Words } from '../../src/ui/i18n/words.ts';
import { ADDRESS } from '../../tests/e2e/fixtures/pages.ts';
import type { Reader, Surface } from '../../tests/e2e/harness/reader.ts';
import { until } from '../../tests/e2e/harness/until.ts';
import { press, textWith } from '../../tests/e2e/pages/by-role.ts';

/** A page that is still being read: it is so busy with itself that the reading has no end. */
export async function reading(reader: Reader, words: Words): Promise<Surface> {
  const page = await reader.open(ADDRESS.otherReport);
  await page.run(() => {
    const more = document.body.appendChild(document.createElement('div'));
    for (let n = 0; n < 20_000; n++) more.append(document.createElement('p'));
    setInterval(() => {
      const end = performance.now() + 300;
      while (performance.now() < end);
    });
  });
  const popup = await reader.pressToolbarButton();
  await textWith(popup, words.t('reading.title'));
  return popup;
}

/** The box below the card, with the answer of a stand-in for the browser's model: a name and a number of it are invented. */
export async function rephrased(reader: Reader, words: Words): Promise<Surface> {
  await reader.open(ADDRESS.interview);
  await until('the analysis', () => reader.badge());
  const popup = await reader.pressToolbarButton();
  await textWith(popup, words.t('card.openQuotes'));
  await popup.run(() => {
    const answer =
      'The CSTO Secretary General said that the organization fully retains its obligations to Yerevan. If Armenia decides to leave, it will be its sovereign right, he told Reuters on 12 May.';
    const session = { summarize: async () => answer, destroy: () => undefined };
    Object.assign(globalThis, { Summarizer: { availability: async () => 'available', create: async () => session } });
  });
  await switchModel(popup, true);
  await press(popup, 'button', words.t('rephrase.ask'));
  await textWith(popup, words.t('rephrase.warning'));
  // What stands above it may still come and move it: in view is what stays there.
  await until('the box in view', () =>
    popup.run(async () => {
      const box = document.querySelector('.rephrasing');
      box?.scrollIntoView({ block: 'end' });
      await new Promise((done) => setTimeout(done, 300));
      const end = document.querySelector('.scroll')?.getBoundingClientRect().bottom ?? 0;
      return box !== null && box.getBoundingClientRect().bottom <= end + 1;
    }),
  );
  return popup;
}

interface Area {
  get(key: string): Promise<Record<string, object | undefined>>;
  set(items: object): Promise<void>;
}
declare const chrome: { readonly storage: { readonly local: Area } };

/** As the switch in the options does. */
export const switchModel = (popup: Surface, rephrase: boolean): Promise<void> =>
  popup.run(async (on) => {
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { version: 1, ...settings, rephrase: on } });
  }, rephrase);
