import { afterEach, describe, expect, it } from 'vitest';
import { ADDRESS, ON_RECORD } from '../fixtures/pages.ts';
import { allByRole, press, textOf, textWith } from '../pages/by-role.ts';
import type { InSession } from './every-flow.ts';

export function pdf(session: InSession): void {
  describe('a PDF in the browser’s own viewer', () => {
    afterEach(async () => {
      const { reader } = session();
      if (await reader.popupIsOpen()) await reader.closePopup();
      await reader.closePanel();
    });

    it('is said to be one that can’t be read, with what can be done', async () => {
      const { reader } = session();
      await reader.open(ADDRESS.pdf);
      const popup = await reader.pressToolbarButton();
      await textWith(popup, 'A PDF can’t be read here');
      const text = await textOf(popup);
      expect(text).toContain('“Look up on the record” in the context menu');
      expect(text).not.toContain('No report found');
      expect((await allByRole(popup, 'button')).map(({ name }) => name)).not.toContain('Analyse anyway');
    });

    it('has its words looked up from the context menu', async () => {
      const { reader } = session();
      await reader.open(ADDRESS.pdf);
      const popup = await reader.pressToolbarButton();
      await press(popup, 'button', /^Open look-up/);
      const panel = await reader.panel();
      await reader.lookUpFromMenu(ON_RECORD);
      await textWith(panel, 'Said on record');
    });
  });
}
