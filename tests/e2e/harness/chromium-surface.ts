import type { KeyInput, Page } from 'puppeteer-core';
import type { Surface } from './reader.ts';
import { sourceOf } from './source-of.ts';

/** A document in Chromium, as puppeteer reaches it. */
export function chromiumSurface(page: Page): Surface {
  return {
    run: async (ask, ...given) => (await page.evaluate(sourceOf(ask, given))) as never,
    load: async (source) => {
      await page.evaluate(`{ ${source} }; undefined`);
    },
    pressAt: async (x, y) => {
      await page.mouse.click(x, y).catch((error: unknown) => {
        // What is pressed may close the document before the browser has answered.
        if (!page.isClosed()) throw error;
      });
    },
    key: (name) => page.keyboard.press(name as KeyInput),
    picture: async (look) => {
      if (look) {
        // Nothing is to look as if the pointer were on it.
        await page.mouse.move(0, 0);
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look.theme }]);
        await page.setViewport(look.size ?? null);
      }
      return Buffer.from(await page.screenshot());
    },
  };
}
