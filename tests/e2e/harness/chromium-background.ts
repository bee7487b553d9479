import type { Browser, Page, Target, WebWorker } from 'puppeteer-core';
import { until } from './until.ts';

/** The extension's service worker, which comes and goes. */
export interface ChromiumBackground {
  /** Something in which the extension's interfaces can be called, without waking the worker for it. */
  anyContext(): Promise<{ evaluate(expression: string): Promise<unknown> }>;
  /** The worker, woken by a message if it was stopped. */
  awake(): Promise<WebWorker>;
  /** Stops the worker if it runs. */
  stop(): Promise<void>;
}

export function backgroundOf(chromium: Browser, origin: string): ChromiumBackground {
  let beside: Page | null = null;
  const running = () => chromium.targets().find((target) => isWorker(target) && target.url().startsWith(origin));
  /** A document of the extension without any script of ours, in a tab that never comes to the front. */
  const pageBeside = async (): Promise<Page> => {
    if (beside && !beside.isClosed()) return beside;
    const address = `${origin}/manifest.json`;
    const connection = await chromium.target().createCDPSession();
    await connection.send('Target.createTarget', { url: address, background: true });
    const target = await chromium.waitForTarget((other) => other.url() === address);
    beside = await target.asPage();
    return beside;
  };
  return {
    anyContext: async () => (await running()?.worker()) ?? pageBeside(),
    awake: async () => {
      if (!running()) await (await pageBeside()).evaluate('void chrome.runtime.sendMessage({}).catch(() => undefined)');
      return until('the worker and its listeners', async () => {
        const worker = await running()?.worker();
        // A worker is there before its script has run.
        return (await worker?.evaluate('chrome.contextMenus.onClicked.hasListeners()')) ? worker : null;
      });
    },
    stop: async () => {
      const target = running();
      if (!target) return;
      await (await target.worker())?.close();
      // The next event may start another one at once.
      await until('the worker to stop', () => !chromium.targets().includes(target));
    },
  };
}

export function isWorker(target: Target): boolean {
  return target.type() === 'service_worker' && target.url().startsWith('chrome-extension://');
}
