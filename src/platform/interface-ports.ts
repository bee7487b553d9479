import type { InterfacePorts } from '../ui/ports.ts';
import { copy } from './clipboard.ts';
import { flat, send } from './messaging.ts';
import { pageLink } from './page-link.ts';
import { openPanel } from './panel.ts';
import { failed } from './ports.ts';
import { sessionStore } from './session-store.ts';
import { activeTab, onActiveTabChanged } from './tabs.ts';

/** What popup and panel are given of the browser. Reading and comparing happen in the worker; the store brings what it found. */
export function interfacePorts(): InterfacePorts {
  const link = pageLink();
  return {
    activeTab,
    onActiveTabChanged,
    session: sessionStore(),
    analyseTab: async (tab) => flat(await send('analyse-tab', { tab })),
    lookUp: async (text) => {
      const answer = await send('look-up', { text });
      return answer.ok ? answer.value : { id: 0, text, lang: 'und', from: 'typed', outcome: failed(answer.failure) };
    },
    jump: (tab, place) => link.jump(tab, place),
    openPanel: (_tab, window) => openPanel(window),
    copy,
    model: async () => flat(await send('record', null)),
  };
}
