import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ADDRESS } from '../../tests/e2e/fixtures/pages.ts';
import type { Reader, Surface } from '../../tests/e2e/harness/reader.ts';
import { until } from '../../tests/e2e/harness/until.ts';
import { textWith } from '../../tests/e2e/pages/by-role.ts';
import { openQuotes } from '../../tests/e2e/pages/quote-list.ts';
import { printedCard } from './printed-card.ts';

const DIRECTORY = '.output/start';

/** Without a display: does what a reader would do, prints the card and leaves pictures of what they would see. */
export async function showHeadless(reader: Reader): Promise<void> {
  await reader.open(ADDRESS.interview);
  const badge = await until('the analysis', () => reader.badge(), 20_000);
  const popup = await reader.pressToolbarButton();
  await textWith(popup, 'Open quotes');
  console.log(`\n${ADDRESS.interview}\n${badge} statements\n\n${await printedCard(popup)}\n`);
  mkdirSync(DIRECTORY, { recursive: true });
  const pictures = [await picture(popup, 'popup.png')];
  await reader.closePopup();
  pictures.push(await picture(await openQuotes(reader), 'panel.png'));
  console.log(
    `There is no display here, so ${reader.browser} ran without a window. What it showed:\n${pictures.join('\n')}`,
  );
}

async function picture(surface: Surface, name: string): Promise<string> {
  const file = join(DIRECTORY, name);
  writeFileSync(file, await surface.picture());
  return file;
}
