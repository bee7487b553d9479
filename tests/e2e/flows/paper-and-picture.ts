import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESS } from '../fixtures/pages.ts';
import type { Surface } from '../harness/reader.ts';
import { until } from '../harness/until.ts';
import { press, pressFound, textWith } from '../pages/by-role.ts';
import { faultsInEveryLook } from '../pages/every-look.ts';
import { quotesFrom } from '../pages/quote-list.ts';
import type { InSession } from './every-flow.ts';

const SAID = 'The CSTO no longer fulfils its obligations to Armenia';

export function paperAndPicture(session: InSession): void {
  describe('a report on paper and as a picture', () => {
    let panel: Surface;

    beforeAll(async () => {
      const { reader } = session();
      await reader.open(ADDRESS.otherReport);
      const popup = await reader.pressToolbarButton();
      await textWith(popup, 'Hovnanian');
      panel = await quotesFrom(popup, reader);
    });
    afterAll(() => session().reader.closePanel());

    it('is drawn as a PNG in the page of the extension, and saved', async () => {
      await notePictures(panel);
      await pressFound(panel, '.tally .export summary');
      await press(panel, 'button', 'Picture');
      await textWith(panel, /Saved as .+\.png\./);
      const { name, width, height, inks } = await until('the picture', () => panel.run(pictureSaved));
      expect(name).toMatch(/2024-05-16\.png$/);
      expect([width, height > 400]).toEqual([1280, true]);
      // Its ground, and more than one ink on it.
      expect(inks).toBeGreaterThan(3);
    });

    it('is laid out for printing in a page of its own, which has nothing wrong for accessibility', async () => {
      const { reader } = session();
      const tab = await panel.run(async () => {
        const { tabs } = (globalThis as unknown as { browser?: Api; chrome: Api }).browser ?? chrome;
        return (await tabs.query({ active: true, currentWindow: true }))[0]?.id ?? -1;
      });
      const sheet = await reader.openOwnPage(`sheet.html#tab=${tab}`);
      const text = await textWith(sheet, SAID);
      expect(text).toContain('Davit Hovnanian');
      expect(text).toContain('16 May 2024');
      expect(text).toContain(ADDRESS.otherReport);
      expect(text).toContain('paraphrase');
      expect(text).toContain('departs: ');
      expect(await faultsInEveryLook(sheet)).toEqual([]);
    });
  });
}

/** Notes what is given to the browser to be saved, as it is. */
function notePictures(surface: Surface): Promise<null> {
  return surface.run(() => {
    const scope = window as unknown as { pictures?: { name: string; blob: Blob }[] };
    scope.pictures = [];
    const made = new Map<string, Blob>();
    const makeAddress = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const address = makeAddress(blob);
      made.set(address, blob);
      return address;
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      const blob = made.get(this.href);
      if (blob) scope.pictures?.push({ name: this.download, blob });
    };
    return null;
  });
}

/** Reads the picture back: its size, and how many inks it has. */
async function pictureSaved(): Promise<{ name: string; width: number; height: number; inks: number } | null> {
  const saved = (window as unknown as { pictures?: { name: string; blob: Blob }[] }).pictures?.[0];
  if (saved === undefined) return null;
  const picture = await createImageBitmap(saved.blob);
  const { width, height } = picture;
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d');
  if (pen === null) return null;
  pen.drawImage(picture, 0, 0);
  const dots = new Uint32Array(pen.getImageData(0, 0, width, height).data.buffer);
  return { name: saved.name, width, height, inks: new Set(dots).size };
}

interface Api {
  readonly tabs: { query(of: object): Promise<readonly { readonly id?: number }[]> };
}
declare const chrome: Api;
