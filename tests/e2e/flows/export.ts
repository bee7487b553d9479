import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESS } from '../fixtures/pages.ts';
import type { Surface } from '../harness/reader.ts';
import { until } from '../harness/until.ts';
import { press, textWith } from '../pages/by-role.ts';
import { openQuotes } from '../pages/quote-list.ts';
import { noteSavedFiles, savedFile } from '../pages/saved-files.ts';
import type { InSession } from './every-flow.ts';

const SPEAKER = 'Imangali Tasmagambetov';

/** What a reader of each form would look for in it. */
const FORMS: readonly (readonly [format: string, ending: string, holds: (text: string) => boolean])[] = [
  ['Markdown', '.md', (text) => text.startsWith('# ') && text.includes('> — ') && text.includes('#:~:text=')],
  ['CSV', '.csv', (text) => text.startsWith('id,kind,speaker') && text.includes('#:~:text=')],
  ['JSON', '.json', (text) => 'said' in (JSON.parse(text) as object)],
  ['Web Annotation', '.annotations.jsonld', (text) => text.includes('TextQuoteSelector')],
  ['CSL-JSON', '.csl.json', (text) => (JSON.parse(text) as object[]).length === 1],
  ['RIS', '.ris', (text) => /^TY {2}- NEWS\r\n[\s\S]*\r\nER {2}- \r\n$/.test(text) && text.includes('#:~:text=')],
];

export function exports(session: InSession): void {
  describe.each(['popup', 'panel'] as const)('a report is saved from the %s', (where) => {
    let surface: Surface;

    beforeAll(async () => {
      const { reader } = session();
      await reader.open(ADDRESS.interview);
      await until('a number on the button', () => reader.badge());
      surface = where === 'popup' ? await reader.pressToolbarButton() : await openQuotes(reader);
      await textWith(surface, SPEAKER);
      await noteSavedFiles(surface);
      await surface.run(() => document.querySelector<HTMLElement>('.export summary')?.click());
    });
    afterAll(async () => {
      await session().reader.closePopup();
      await session().reader.closePanel();
    });

    it.each(FORMS.map((form, index) => [...form, index + 1] as const))(
      'as %s, named after the agency and the day',
      async (format, ending, holds, count) => {
        await press(surface, 'button', format);
        const { name, text } = await savedFile(surface, count);
        expect(name).toBe(`ArmInfo-2024-04-24${ending}`);
        expect(holds(text)).toBe(true);
        expect(text).toContain(SPEAKER);
        await textWith(surface, `Saved as ${name}.`);
      },
    );
  });

  describe('the summary', () => {
    afterAll(() => session().reader.closePopup());

    it('is copied from the popup, each line with whose words it is', async () => {
      const { reader } = session();
      await reader.open(ADDRESS.interview);
      await until('a number on the button', () => reader.badge());
      const popup = await reader.pressToolbarButton();
      await press(popup, 'button', 'Copy summary');
      await textWith(popup, 'Summary copied.');
      const copied = await reader.clipboard();
      expect(copied.split('\n')[1]).toMatch(new RegExp(`^${SPEAKER}`));
      expect(copied).toMatch(/to Izvestia → through ArmInfo → 24 April 2024/);
      expect(copied).toMatch(/\([^()]+, (?:direct|part quoted|paraphrase), [^)]+\)/);
      expect(copied.trimEnd().endsWith(ADDRESS.interview)).toBe(true);
    });

    it('a line of it is cited with the second press', async () => {
      const { reader } = session();
      await reader.open(ADDRESS.otherReport);
      const popup = await reader.pressToolbarButton();
      await press(popup, 'button', 'Citation');
      await textWith(popup, 'Citation copied.');
      const cited = await reader.clipboard();
      expect(cited).toContain('Davit Hovnanian');
      expect(cited).toContain('The CSTO no longer fulfils its obligations to Armenia');
      expect(cited).toContain(ADDRESS.otherReport);
    });

    it('a line of it is copied with the second press, and a paraphrase says that it is one', async () => {
      const { reader } = session();
      await reader.open(ADDRESS.otherReport);
      const popup = await reader.pressToolbarButton();
      await press(popup, 'button', 'Copy');
      await textWith(popup, 'Quote copied.');
      expect(await reader.clipboard()).toBe(
        'The CSTO no longer fulfils its obligations to Armenia (Davit Hovnanian, paraphrase)',
      );
    });
  });
}
