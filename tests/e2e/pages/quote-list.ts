import { wordsFor } from '../../unit/ui/words-for.ts';
import type { Reader, Surface } from '../harness/reader.ts';
import { until } from '../harness/until.ts';
import { press, textOf } from './by-role.ts';

/** Opens the panel the way a reader does: toolbar button, then "Open quotes". */
export async function openQuotes(reader: Reader, words = wordsFor('en')): Promise<Surface> {
  return quotesFrom(await reader.pressToolbarButton(), reader, words);
}

/** Goes on from a popup that is open and shows a card. */
export async function quotesFrom(popup: Surface, reader: Reader, { t } = wordsFor('en')): Promise<Surface> {
  await press(popup, 'button', t('card.openQuotes'));
  const panel = await reader.panel();
  // After a look-up the panel opens on that.
  await press(panel, 'tab', t('tab.quotes'));
  await until('the list of quotes', async () => (await listed(panel)) > 0);
  await until('the popup to close', async () => !(await reader.popupIsOpen()));
  return panel;
}

/** What the line above the list says: how many quotes are shown, and of how many. */
export async function tally(panel: Surface): Promise<{ readonly shown: number; readonly all: number }> {
  const text = await textOf(panel);
  const some = text.match(/(\d+) of (\d+) quotes?/);
  if (some) return { shown: Number(some[1]), all: Number(some[2]) };
  const all = Number(text.match(/(\d+) quotes?/)?.[1]);
  return { shown: all, all };
}

/** Waits until the line above the list has changed from what it was. */
export function changedTally(
  panel: Surface,
  from: { readonly shown: number },
): Promise<{ readonly shown: number; readonly all: number }> {
  return until('another number of quotes', async () => {
    const now = await tally(panel);
    return now.shown !== from.shown && now;
  });
}

/** How many quotes stand in the list. */
export function listed(panel: Surface): Promise<number> {
  return panel.run(() => document.querySelectorAll('li[data-quote]').length);
}
