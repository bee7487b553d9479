import type { Rewording } from '../../src/ui/i18n/given-text/rewording.ts';
import type { Words } from '../../src/ui/i18n/words.ts';
import { ADDRESS, testPages } from '../../tests/e2e/fixtures/pages.ts';
import type { Reader, Surface } from '../../tests/e2e/harness/reader.ts';
import { until } from '../../tests/e2e/harness/until.ts';
import { namesByRole, press, textWith } from '../../tests/e2e/pages/by-role.ts';
import { REWORDED } from '../../tests/unit/ui/words-for.ts';

/** What the panel says of a text where it says something else of a page. */
export const ofText = (words: Words): Rewording => REWORDED[words.language];

/** The popup over the browser's viewer of PDF. */
export async function pdf(reader: Reader, words: Words): Promise<Surface> {
  await reader.open(ADDRESS.pdf);
  const popup = await reader.pressToolbarButton();
  await textWith(popup, words.t('failure.page-is-pdf.title'));
  return popup;
}

/** The empty field for a text; one that was given before is deleted. */
export async function textField(reader: Reader, words: Words): Promise<Surface> {
  await press(await pdf(reader, words), 'button', words.t('text.entry'));
  const panel = await reader.panel();
  // The view comes before it knows whether there is a text.
  await until('the field', async () => {
    if (
      await panel.run(
        () => document.querySelector('.given-bar') !== null && document.querySelector('textarea') !== null,
      )
    )
      return true;
    if ((await namesByRole(panel, 'button')).includes(words.t('text.delete')))
      await press(panel, 'button', words.t('text.delete'));
    return false;
  });
  return panel;
}

/** The report of another site, given as the source of its page. */
export async function textAnalysed(reader: Reader, words: Words): Promise<Surface> {
  const panel = await textField(reader, words);
  await panel.run((source) => {
    const field = document.querySelector('textarea');
    if (field) field.value = source;
  }, testPages().get(ADDRESS.otherReport) ?? '');
  await press(panel, 'button', words.t('text.analyse'));
  await textWith(panel, 'Davit Hovnanian');
  return panel;
}
