import { defineBackground } from 'wxt/utils/define-background';
import { forgetTab, tabMoved } from '../src/background/forget-tab.ts';
import { handlers } from '../src/background/handlers.ts';
import { lookUp } from '../src/background/look-up.ts';
import { turns } from '../src/background/turns.ts';
import type { Worker } from '../src/background/worker.ts';
import { analyse } from '../src/domain/analyse.ts';
import { lookUp as compare } from '../src/domain/comparison/look-up.ts';
import { languageOf } from '../src/domain/languages/languages.ts';
import { badge } from '../src/platform/badge.ts';
import { bundledRecords } from '../src/platform/bundled-record.ts';
import { createMenu, onLookUpChosen } from '../src/platform/menus.ts';
import { listen } from '../src/platform/messaging.ts';
import { pageLink } from '../src/platform/page-link.ts';
import { openPanel } from '../src/platform/panel.ts';
import { sessionStore } from '../src/platform/session-store.ts';
import { onFreshStart, onPanelShortcut } from '../src/platform/starts.ts';
import { onTabClosed, onTabMoved } from '../src/platform/tabs.ts';

/** Every listener is registered before this returns: a worker is started for an event, and the event does not wait. */
export default defineBackground(() => {
  const ports = { session: sessionStore(), link: pageLink(), badge: badge() };
  const worker: Worker = { ...ports, now: Date.now, records: bundledRecords, analyse, lookUp: compare, languageOf };
  const inTurn = turns();

  listen<'worker'>(handlers(worker, inTurn));
  onLookUpChosen((selection, window) => {
    openPanel(window); // First, or the browser no longer counts it as the reader's click.
    void lookUp(worker, selection, 'selection');
  });
  onPanelShortcut(openPanel);
  onTabClosed((tab) => void inTurn(tab, () => forgetTab(worker, tab)));
  onTabMoved((tab, move) => void inTurn(tab, () => tabMoved(worker, tab, move)));
  onFreshStart(createMenu);
});
