import { defineBackground } from 'wxt/utils/define-background';
import { domainWork } from '../src/background/domain-work.ts';
import { forgetTab, forgetWhatIsGone, tabMoved } from '../src/background/forget-tab.ts';
import { forgetWindow } from '../src/background/forget-text.ts';
import { handlers } from '../src/background/handlers.ts';
import { readerAsks } from '../src/background/reader-asks.ts';
import { settingsChanged } from '../src/background/settings-changed.ts';
import { turns } from '../src/background/turns.ts';
import type { Worker } from '../src/background/worker.ts';
import { onMenuChosen } from '../src/platform/menus.ts';
import { WORKER_SHAPES } from '../src/platform/message-shapes.ts';
import { listen } from '../src/platform/messaging.ts';
import { onFirstRun, openWelcome } from '../src/platform/own-pages.ts';
import { openPanel } from '../src/platform/panel.ts';
import { keepInPlace } from '../src/platform/start-afresh.ts';
import { onCommand } from '../src/platform/starts.ts';
import { onTabClosed, onTabMoved, onWindowClosed } from '../src/platform/tabs.ts';
import { workerPorts } from '../src/platform/worker-ports.ts';

/** Every listener is registered before this returns: a worker is started for an event, and the event does not wait. */
export default defineBackground(() => {
  const ports = workerPorts();
  const worker: Worker = { ...ports, ...domainWork };
  const inTurn = turns();
  const inTurnOfTexts = turns();
  const asks = readerAsks(worker, inTurn, openPanel);

  listen<'worker'>(handlers(worker, inTurn, inTurnOfTexts), WORKER_SHAPES);
  onMenuChosen(asks);
  onCommand(asks);
  ports.settings.watch(() => void settingsChanged(worker));
  onTabClosed((tab) => void forgetTab(worker, inTurn, tab));
  onWindowClosed((window) => void forgetWindow(worker, inTurnOfTexts, window));
  onTabMoved((tab, move) => void tabMoved(worker, inTurn, tab, move));
  void forgetWhatIsGone(worker);
  keepInPlace();
  onFirstRun(() => void openWelcome());
});
