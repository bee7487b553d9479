import type { Surface } from '../harness/reader.ts';
import { until } from '../harness/until.ts';
import { textOf } from './by-role.ts';

/**
 * Waits until a popup shows these words of a report, and asks for it where there is something to ask for: the press on the button
 * may have let the page's script in again, or the browser may have put it there, and then it was read by itself.
 */
export async function analysedIn(popup: Surface, words: string): Promise<void> {
  await until(`the card with ${words}`, async () => {
    if ((await textOf(popup)).includes(words)) return true;
    await popup.run(() => {
      for (const button of document.querySelectorAll('button'))
        if (button.textContent?.startsWith('Analyse')) button.click();
    });
    return false;
  });
}
