import type { Words } from '../../src/ui/i18n/words.ts';
import type { Reader, Surface } from '../../tests/e2e/harness/reader.ts';
import { until } from '../../tests/e2e/harness/until.ts';
import { press, pressFound, textWith } from '../../tests/e2e/pages/by-role.ts';

/** Two quotes picked, with what can be done with them. */
export async function picked(panel: Surface, words: Words): Promise<Surface> {
  await press(panel, 'button', words.t('picks.start'));
  await textWith(panel, words.t('picks.all'));
  await pressFound(panel, '[data-quote]:nth-child(1) .pick input');
  await pressFound(panel, '[data-quote]:nth-child(2) .pick input');
  await textWith(panel, words.count('picks.count', 2));
  return panel;
}

/** The forms of the export, open over the list. */
export async function exportOpen(panel: Surface, words: Words): Promise<Surface> {
  await pressFound(panel, '.tally .export summary');
  await textWith(panel, words.t('sheet.picture'));
  return panel;
}

/** A line of the list with the pointer on it: what it offers is there. */
export async function focusedLine(panel: Surface): Promise<Surface> {
  await panel.run(() => document.querySelector<HTMLElement>('[data-quote] .line-actions button')?.focus());
  return panel;
}

/** The tabs of the window, analysed. */
export async function tabsAnalysed(panel: Surface, words: Words): Promise<Surface> {
  await press(panel, 'button', words.t('tabs.entry'));
  await pressFound(panel, '.open-tabs .first');
  await until('the tabs', () => panel.run(() => document.querySelector('.open-tabs .first') !== null));
  return panel;
}

/** The page for printing of the report that the panel shows. */
export async function sheetOf(panel: Surface, reader: Reader, words: Words): Promise<Surface> {
  const tab = await panel.run(
    async () => (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id ?? -1,
  );
  const sheet = await reader.openOwnPage(`sheet.html#tab=${tab}`);
  await textWith(sheet, words.t('sheet.go'));
  return sheet;
}

/** The card as a picture, as it is saved, shown in a page of ours. */
export async function pictureOf(panel: Surface, words: Words): Promise<Surface> {
  await panel.run(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      if (blob.type === 'image/png') {
        const reader = new FileReader();
        reader.onload = () => {
          const picture = document.createElement('img');
          picture.src = String(reader.result);
          picture.style.inlineSize = '100%';
          document.body.replaceChildren(picture);
        };
        reader.readAsDataURL(blob);
      }
      return make(blob);
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  });
  await exportOpen(panel, words);
  await press(panel, 'button', words.t('sheet.picture'));
  await until('the picture', () => panel.run(() => document.querySelector('img')?.complete === true));
  return panel;
}

declare const chrome: {
  readonly tabs: { query(of: object): Promise<readonly { readonly id?: number }[]> };
};
