import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESS, NOTHING_ON_RECORD, ON_RECORD } from '../fixtures/pages.ts';
import type { PrivateWindow, Surface } from '../harness/reader.ts';
import { until } from '../harness/until.ts';
import { press, textOf, textWith } from '../pages/by-role.ts';
import { noteSavedFiles, savedFile } from '../pages/saved-files.ts';
import type { InSession } from './every-flow.ts';

/** Words of the report that is read in the private window, and of nothing that is read elsewhere. */
const READ_PRIVATELY = 'Davit Hovnanian';

export function privateWindows(session: InSession): void {
  describe('a private window', () => {
    let panel: Surface;
    let secret: PrivateWindow;
    let options: Surface;

    beforeAll(async () => {
      const { reader } = session();
      await reader.open(ADDRESS.plainNews);
      const popup = await reader.pressToolbarButton();
      await press(popup, 'button', 'Open look-up');
      panel = await reader.panel();
      await reader.lookUpFromMenu(NOTHING_ON_RECORD);
      await textWith(panel, 'Nothing on record about this');
      secret = await reader.openPrivateWindow();
    });
    afterAll(() => session().reader.closePanel());

    it('is read and looked up in as any other', async () => {
      await secret.open(ADDRESS.otherReport);
      const popup = await secret.pressToolbarButton();
      await textWith(popup, READ_PRIVATELY);
      await press(popup, 'button', 'Open quotes');
      const beside = await secret.panel();
      await secret.lookUpFromMenu(ON_RECORD);
      await textWith(beside, 'Said on record');
      expect(await beside.run(() => document.querySelector('textarea')?.value)).toContain(ON_RECORD);
    });

    it('shows nothing of it in a panel of another window', async () => {
      // The panel has been told of every change by the time it answers.
      await until('its own look-up', () => panel.run(() => document.querySelector('textarea')?.value));
      expect(await panel.run(() => document.querySelector('textarea')?.value)).toBe(NOTHING_ON_RECORD);
      expect(await textOf(panel)).not.toContain('Said on record');
    });

    it('has nothing counted or saved of it with what is stored', async () => {
      const { reader } = session();
      options = await reader.openOwnPage('options.html');
      await textWith(options, 'Language of the interface');
      expect(await options.run(everythingKept)).toContain(READ_PRIVATELY);
      await noteSavedFiles(options);
      await press(options, 'button', /^Export/);
      const { text } = await savedFile(options, 1);
      expect(text).toContain(NOTHING_ON_RECORD);
      expect(text).not.toContain(READ_PRIVATELY);
      expect(text).not.toContain(ON_RECORD);
    });

    it('takes everything along when it is closed', async () => {
      await secret.close();
      const kept = await until('what was private to be gone', async () => {
        const now = await options.run(everythingKept);
        return !now.includes('private:') && now;
      });
      expect(kept).toContain(NOTHING_ON_RECORD);
      expect(kept).not.toContain(READ_PRIVATELY);
      expect(kept).not.toContain(ON_RECORD);
    });
  });
}

/** Both stores as text. */
async function everythingKept(): Promise<string> {
  const { storage } = (globalThis as unknown as { browser?: Api }).browser ?? chrome;
  return JSON.stringify([await storage.local.get(null), await storage.session.get(null)]);
}

interface Api {
  readonly storage: Readonly<Record<'local' | 'session', { get(keys: null): Promise<object> }>>;
}
declare const chrome: Api;
