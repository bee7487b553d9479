import type { Words } from '../../src/ui/i18n/words.ts';
import { ADDRESS, NOTHING_ON_RECORD, ON_RECORD } from '../../tests/e2e/fixtures/pages.ts';
import type { Reader, Surface } from '../../tests/e2e/harness/reader.ts';
import { until } from '../../tests/e2e/harness/until.ts';
import { press, textOf, textWith } from '../../tests/e2e/pages/by-role.ts';
import { openQuotes, quotesFrom } from '../../tests/e2e/pages/quote-list.ts';

/** A state of popup or panel, and the way to it that a reader would take, whatever the interface's language. */
export interface State {
  readonly name: string;
  reach(reader: Reader, words: Words): Promise<Surface>;
}

export const POPUP_STATES: readonly State[] = [
  { name: 'card', reach: (reader, words) => cardOfInterview(reader, words) },
  { name: 'card-end', reach: async (reader, words) => scrolledToEnd(await cardOfInterview(reader, words)) },
  { name: 'not-read-yet', reach: (reader, words) => notReadYet(reader, words, ADDRESS.otherReport) },
  { name: 'card-compared', reach: (reader, words) => cardOfOther(reader, words) },
  { name: 'no-report', reach: (reader, words) => noReport(reader, words) },
  {
    name: 'no-statements',
    reach: async (reader, words) => {
      const popup = await noReport(reader, words);
      await press(popup, 'button', words.t('noReport.analyse'));
      return showing(popup, words.t('noStatements.text'));
    },
  },
  {
    name: 'closed-page',
    reach: async (reader, words) => {
      await reader.open('chrome://version/');
      return closedPage(await reader.pressToolbarButton(), words);
    },
  },
];

export const PANEL_STATES: readonly State[] = [
  { name: 'quotes', reach: (reader, words) => quotesOfInterview(reader, words) },
  { name: 'quotes-compared', reach: (reader, words) => quotesOfOther(reader, words) },
  {
    name: 'quotes-departing',
    reach: async (reader, words) =>
      pressed(await quotesOfOther(reader, words), new RegExp(words.t('relation.departs'))),
  },
  {
    name: 'quote-open',
    reach: async (reader, words) => pressed(await quotesOfOther(reader, words), /sovereign decision of Armenia/),
  },
  {
    name: 'look-up',
    reach: async (reader, words) => {
      const panel = await quotesOfInterview(reader, words);
      await press(panel, 'tab', words.t('tab.lookUp'));
      return panel;
    },
  },
  {
    name: 'look-up-found',
    reach: async (reader, words) => {
      const panel = await lookedUp(reader, words, ADDRESS.otherReport, ON_RECORD);
      return showing(panel, words.t('evidence.onRecord'));
    },
  },
  {
    name: 'look-up-nothing',
    reach: async (reader, words) => {
      const panel = await lookedUp(reader, words, ADDRESS.plainNews, NOTHING_ON_RECORD);
      return showing(panel, words.t('lookUp.nothing.title'));
    },
  },
  {
    name: 'not-read-yet',
    reach: async (reader, words) => {
      const panel = await quotesOfInterview(reader, words);
      await reader.open(ADDRESS.frontPage);
      return showing(panel, words.t('unread.title'));
    },
  },
  {
    name: 'closed-page',
    reach: async (reader, words) => {
      const panel = await quotesOfInterview(reader, words);
      await reader.open('chrome://version/');
      return closedPage(panel, words);
    },
  },
];

async function cardOfInterview(reader: Reader, words: Words): Promise<Surface> {
  await reader.open(ADDRESS.interview);
  await until('the analysis', () => reader.badge());
  return showing(await reader.pressToolbarButton(), words.t('card.openQuotes'));
}

async function notReadYet(reader: Reader, words: Words, address: string): Promise<Surface> {
  await reader.open(address);
  return showing(await reader.pressToolbarButton(), words.t('unread.analyse'));
}

async function cardOfOther(reader: Reader, words: Words): Promise<Surface> {
  const popup = await notReadYet(reader, words, ADDRESS.otherReport);
  await press(popup, 'button', words.t('unread.analyse'));
  return showing(popup, words.t('card.openQuotes'));
}

async function noReport(reader: Reader, words: Words): Promise<Surface> {
  const popup = await notReadYet(reader, words, ADDRESS.plainNews);
  await press(popup, 'button', words.t('unread.analyse'));
  return showing(popup, words.t('noReport.title'));
}

async function quotesOfInterview(reader: Reader, words: Words): Promise<Surface> {
  await reader.open(ADDRESS.interview);
  await until('the analysis', () => reader.badge());
  return openQuotes(reader, words);
}

async function quotesOfOther(reader: Reader, words: Words): Promise<Surface> {
  return quotesFrom(await cardOfOther(reader, words), reader, words);
}

async function lookedUp(reader: Reader, words: Words, address: string, passage: string): Promise<Surface> {
  const panel = await quotesOfInterview(reader, words);
  await reader.open(address);
  await reader.lookUpFromMenu(passage);
  return panel;
}

/** Browsers keep the address of such a page from extensions, so it may take the attempt to find out. */
async function closedPage(surface: Surface, { t }: Words): Promise<Surface> {
  const title = t('failure.page-closed.title');
  await until('the closed page', async () => {
    const text = await textOf(surface);
    return text.includes(title) || text.includes(t('unread.analyse'));
  });
  if (!(await textOf(surface)).includes(title)) await press(surface, 'button', t('unread.analyse'));
  return showing(surface, title);
}

async function pressed(surface: Surface, name: RegExp): Promise<Surface> {
  await press(surface, 'button', name);
  return surface;
}

async function showing(surface: Surface, text: string): Promise<Surface> {
  await textWith(surface, text);
  return surface;
}

async function scrolledToEnd(surface: Surface): Promise<Surface> {
  await surface.run(() => {
    for (const element of document.querySelectorAll('*')) element.scrollTop = element.scrollHeight;
  });
  return surface;
}
