import { countOnButton } from './count-on-button.ts';
import { markPage } from './mark-page.ts';
import type { Worker } from './worker.ts';

/** Brings the buttons and the marks of all known tabs in line with the settings. */
export async function settingsChanged(worker: Worker): Promise<void> {
  for (const tab of await worker.session.knownTabs()) {
    const state = await worker.session.readTab(tab);
    if (state?.state === 'dropped') await countOnButton(worker, tab, state.statements);
    if (state?.state !== 'report') continue;
    await countOnButton(worker, tab, state.analysis.said.statements.length);
    await markPage(worker, tab, state.analysis);
  }
}

/** The key for the marks: what follows from it comes with the change of the settings. */
export async function toggleMarks(worker: Worker): Promise<void> {
  const { highlights } = await worker.settings.read();
  await worker.settings.write({ highlights: !highlights });
}
