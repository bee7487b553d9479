import type { Words } from '../../src/ui/i18n/words.ts';
import { ADDRESS, NOTHING_ON_RECORD, ON_RECORD } from '../../tests/e2e/fixtures/pages.ts';
import type { Reader, Surface } from '../../tests/e2e/harness/reader.ts';
import { until } from '../../tests/e2e/harness/until.ts';
import { press, textWith } from '../../tests/e2e/pages/by-role.ts';
import { openQuotes, quotesFrom } from '../../tests/e2e/pages/quote-list.ts';
import { correctOpen, speakerChanged, undone } from './correct-states.ts';
import { ofText, pdf, textAnalysed, textField } from './given-text-states.ts';
import { reading, rephrased, switchModel } from './rarer-states.ts';
import { exportOpen, focusedLine, picked, pictureOf, sheetOf, tabsAnalysed } from './taking-states.ts';

/** A state of popup or panel, and the way to it that a reader would take, whatever the interface's language. */
export interface State {
  readonly name: string;
  reach(reader: Reader, words: Words): Promise<Surface>;
  /** Takes back what would show in the pictures after it. */
  undo?(surface: Surface): Promise<void>;
}

export const POPUP_STATES: readonly State[] = [
  { name: 'card', reach: (reader, words) => cardOfInterview(reader, words) },
  { name: 'card-end', reach: async (reader, words) => scrolledToEnd(await cardOfInterview(reader, words)) },
  { name: 'card-compared', reach: (reader, words) => cardOfOther(reader, words) },
  { name: 'card-several', reach: (reader, words) => cardOf(reader, words, SEVERAL[words.language]) },
  { name: 'no-report', reach: (reader, words) => noReport(reader, words) },
  {
    name: 'no-statements',
    reach: async (reader, words) => {
      const popup = await noReport(reader, words);
      await press(popup, 'button', words.t('noReport.analyse'));
      return showing(popup, words.t('noStatements.text'));
    },
  },
  { name: 'reading', reach: (reader, words) => reading(reader, words) },
  {
    name: 'stopped',
    reach: async (reader, words) => {
      const popup = await reading(reader, words);
      await press(popup, 'button', words.t('reading.stop'));
      return showing(popup, words.t('stopped.title'));
    },
  },
  {
    name: 'rephrased',
    reach: (reader, words) => rephrased(reader, words),
    undo: (popup) => switchModel(popup, false),
  },
  {
    name: 'closed-page',
    reach: async (reader, words) => {
      await reader.open('chrome://version/');
      return showing(await reader.pressToolbarButton(), words.t('failure.page-closed.title'));
    },
  },
  { name: 'pdf', reach: (reader, words) => pdf(reader, words) },
];

export const PANEL_STATES: readonly State[] = [
  { name: 'quotes', reach: (reader, words) => quotesOfInterview(reader, words) },
  { name: 'quotes-compared', reach: (reader, words) => quotesOfOther(reader, words) },
  {
    name: 'quotes-several',
    reach: (reader, words) => quotesOfSeveral(reader, words),
  },
  {
    name: 'taking-line',
    reach: async (reader, words) => focusedLine(await quotesOfSeveral(reader, words)),
  },
  {
    name: 'taking-picked',
    reach: async (reader, words) => picked(await quotesOfSeveral(reader, words), words),
  },
  {
    name: 'taking-export',
    reach: async (reader, words) => exportOpen(await quotesOfSeveral(reader, words), words),
  },
  {
    name: 'taking-picture',
    reach: async (reader, words) => pictureOf(await quotesOfSeveral(reader, words), words),
  },
  {
    name: 'taking-tabs',
    reach: async (reader, words) => tabsAnalysed(await quotesOfOther(reader, words), words),
  },
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
    name: 'correct-open',
    reach: async (reader, words) => correctOpen(await quotesOfOther(reader, words), words),
  },
  {
    name: 'correct-changed',
    reach: async (reader, words) => speakerChanged(await quotesOfOther(reader, words), words),
    undo: undone,
  },
  {
    name: 'quotes-by-topic',
    reach: async (reader, words) => {
      const panel = await quotesOfOther(reader, words);
      await panel.run(() => {
        const select = [...document.querySelectorAll('select')].at(-1);
        if (!select) throw new Error('There is no choice of the order.');
        select.value = 'topic';
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
      return panel;
    },
  },
  { name: 'coverage', reach: async (reader, words) => coverage(await quotesOfOther(reader, words), words) },
  {
    name: 'coverage-open',
    reach: async (reader, words) => {
      const panel = await coverage(await quotesOfOther(reader, words), words);
      await panel.run(() => {
        for (const row of [...document.querySelectorAll('details')].slice(0, 3)) row.open = true;
      });
      return panel;
    },
  },
  { name: 'coverage-own', reach: async (reader, words) => coverage(await quotesOfInterview(reader, words), words) },
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
      // The panel is told nothing of such a page; what the popup finds out is written down for both.
      const panel = await quotesOfInterview(reader, words);
      await reader.open('chrome://version/');
      return showing(panel, words.t('unread.press'));
    },
  },
  { name: 'text-field', reach: (reader, words) => textField(reader, words) },
  { name: 'text-summary', reach: (reader, words) => textAnalysed(reader, words) },
  {
    name: 'text-place',
    reach: async (reader, words) => {
      const panel = await textAnalysed(reader, words);
      await press(panel, 'tab', words.t('tab.quotes'));
      await press(panel, 'button', /sovereign decision of Armenia/);
      await press(panel, 'button', ofText(words)['quote.jump']);
      return panel;
    },
  },
];

/** Pages of our own in a tab. */
export const PAGE_STATES: readonly State[] = [
  { name: 'options', reach: (reader, words) => ownPage(reader, 'options.html', words.t('options.lead')) },
  {
    name: 'sheet',
    reach: async (reader, words) => sheetOf(await quotesOfSeveral(reader, words), reader, words),
  },
  { name: 'welcome', reach: (reader, words) => ownPage(reader, 'welcome.html', words.t('welcome.lead')) },
  {
    name: 'welcome-sample',
    reach: async (reader, words) => {
      const page = await ownPage(reader, 'welcome.html', words.t('welcome.lead'));
      await press(page, 'button', words.t('welcome.try'));
      return showing(page, words.t('welcome.sample'));
    },
  },
];

/** Those in which Firefox could look another way: its controls, fonts and scroll bars. */
export const FIREFOX_STATES: readonly (State & { readonly surface: 'popup' | 'panel' | 'page' })[] = [
  ...POPUP_STATES.filter(({ name }) => ['card', 'card-end', 'card-compared', 'no-report'].includes(name)).map(
    (state) => ({
      ...state,
      surface: 'popup' as const,
    }),
  ),
  ...PANEL_STATES.filter(({ name }) =>
    ['quotes-compared', 'quote-open', 'coverage', 'look-up-found'].includes(name),
  ).map((state) => ({ ...state, surface: 'panel' as const })),
  ...PAGE_STATES.filter(({ name }) => name !== 'welcome-sample' && name !== 'sheet').map((state) => ({
    ...state,
    surface: 'page' as const,
  })),
];

async function ownPage(reader: Reader, path: string, text: string): Promise<Surface> {
  return showing(await reader.openOwnPage(path), text);
}

async function cardOfInterview(reader: Reader, words: Words): Promise<Surface> {
  await reader.open(ADDRESS.interview);
  await until('the analysis', () => reader.badge());
  return showing(await reader.pressToolbarButton(), words.t('card.openQuotes'));
}

/** A report whose words are in the language of the interface. */
const SEVERAL = { en: ADDRESS.severalEnglish, ru: ADDRESS.severalRussian, hy: ADDRESS.severalArmenian };

async function cardOf(reader: Reader, words: Words, address: string): Promise<Surface> {
  await reader.open(address);
  return showing(await reader.pressToolbarButton(), words.t('card.openQuotes'));
}

const quotesOfSeveral = async (reader: Reader, words: Words): Promise<Surface> =>
  quotesFrom(await cardOf(reader, words, SEVERAL[words.language]), reader, words);

const cardOfOther = (reader: Reader, words: Words): Promise<Surface> => cardOf(reader, words, ADDRESS.otherReport);

async function noReport(reader: Reader, words: Words): Promise<Surface> {
  await reader.open(ADDRESS.plainNews);
  return showing(await reader.pressToolbarButton(), words.t('noReport.title'));
}

async function quotesOfInterview(reader: Reader, words: Words): Promise<Surface> {
  await reader.open(ADDRESS.interview);
  await until('the analysis', () => reader.badge());
  return openQuotes(reader, words);
}

async function quotesOfOther(reader: Reader, words: Words): Promise<Surface> {
  return quotesFrom(await cardOfOther(reader, words), reader, words);
}

async function coverage(panel: Surface, words: Words): Promise<Surface> {
  await press(panel, 'tab', words.t('tab.coverage'));
  await until('the topics', () => panel.run(() => document.querySelectorAll('.coverage-row').length > 0));
  return panel;
}

async function lookedUp(reader: Reader, words: Words, address: string, passage: string): Promise<Surface> {
  const panel = await quotesOfInterview(reader, words);
  await reader.open(address);
  await reader.lookUpFromMenu(passage);
  return panel;
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
