import { type Sources, sources } from './ask-ahead.ts';
import { copy } from './clipboard.ts';
import { save, savePicture } from './download.ts';
import { openOptions } from './own-pages.ts';
import { pageLink } from './page-link.ts';
import { openPanel } from './panel.ts';
import type { InterfacePorts } from './ports/interface.ts';
import { done, failed } from './ports/outcome.ts';
import { flat, send } from './send.ts';
import { onActiveTabChanged } from './tabs.ts';

/** What popup and panel are given of the browser. Reading and comparing happen in the worker; the store brings what it found. */
export function interfacePorts(from: Sources = sources()): InterfacePorts {
  const link = pageLink();
  const { session } = from;
  return {
    activeTab: from.activeTab,
    openTabs: async () => (await import('./open-tabs.ts')).openTabs(),
    showTab: async (tab) => (await import('./open-tabs.ts')).showTab(tab),
    onActiveTabChanged,
    session,
    settings: from.settings,
    analyseTab: async (tab) => flat(await send('analyse-tab', { tab })),
    analyseAnyway: async (tab) => flat(await send('analyse-anyway', { tab })),
    goOn: (tab) => send('go-on', { tab }),
    stopTab: async (tab) => void (await send('stop-tab', { tab })),
    correct: async (tab, change, makeRoom) => {
      const answer = await send('correct', { tab, change, makeRoom });
      return answer.ok ? answer.value : answer;
    },
    lookUp: async (text, window) => {
      const answer = await send('look-up', { text, window });
      if (answer.ok) return answer.value;
      return { id: 0, text, lang: 'und', from: 'typed', at: Date.now(), outcome: failed(answer.failure) };
    },
    jump: (tab, place) => link.jump(tab, place),
    fragments: (tab, passages) => link.fragments(tab, passages),
    openPanel: (window, wish) => {
      openPanel(window); // First, or the browser no longer counts it as the reader's click.
      void session.writeWish({ wish, window, at: Date.now() });
    },
    copy,
    save,
    savePicture,
    openSheet: async (request) => (await import('./sheet-ports.ts')).openSheet(request),
    openOptions: () => void openOptions(),
    model: async () => {
      // Read, and not asked for: the worker is mostly asleep, and takes long to wake.
      const kept = await session.readRecord();
      return kept ? done(kept) : flat(await send('record', null));
    },
  };
}
