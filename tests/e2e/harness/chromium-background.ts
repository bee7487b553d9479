import type { Browser, Page, Target } from 'puppeteer-core';
import { until } from './until.ts';

/** Something in which the extension's interfaces can be called. */
export interface OwnContext {
  /** The value of an expression, waited for. Fails where the expression does. */
  evaluate(expression: string): Promise<unknown>;
}

/** The extension's service worker, which comes and goes. */
export interface ChromiumBackground {
  /** Something that is there, without waking the worker for it. */
  anyContext(): Promise<OwnContext>;
  /** The worker, woken by a message if it was stopped. */
  awake(): Promise<OwnContext>;
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
    anyContext: async () => {
      const target = running();
      return target ? workerAt(target) : pageBeside();
    },
    awake: async () => {
      if (!running()) await (await pageBeside()).evaluate('void chrome.runtime.sendMessage({}).catch(() => undefined)');
      return until('the worker and its listeners', async () => {
        const target = running();
        if (!target) return null;
        const worker = workerAt(target);
        // A worker is there before its script has run.
        return (await worker.evaluate('chrome.contextMenus.onClicked.hasListeners()')) ? worker : null;
      });
    },
    stop: async () => {
      const target = running();
      if (!target) return;
      // Asked again and again: one that is just being started does not hear it. The next event may start another one at once.
      await until('the worker to stop', async () => {
        await close(chromium, target);
        return !chromium.targets().includes(target);
      });
    },
  };
}

export function isWorker(target: Target): boolean {
  return target.type() === 'service_worker' && target.url().startsWith('chrome-extension://');
}

/**
 * Looks in only while an expression is evaluated. A worker that somebody stays attached to keeps its name when an event starts it
 * again as it is stopped, and Puppeteer, whose own worker stays attached, then holds the new one for the old.
 */
function workerAt(target: Target): OwnContext {
  return {
    evaluate: async (expression) => {
      const session = await target.createCDPSession();
      try {
        const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
          expression,
          awaitPromise: true,
          returnByValue: true,
        });
        if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        return result.value;
      } finally {
        await session.detach().catch(() => undefined);
      }
    },
  };
}

async function close(chromium: Browser, target: Target): Promise<void> {
  const connection = await chromium.target().createCDPSession();
  try {
    const { targetInfos } = await connection.send('Target.getTargets');
    const workers = targetInfos.filter(({ type, url }) => type === 'service_worker' && url === target.url());
    for (const { targetId } of workers) await connection.send('Target.closeTarget', { targetId });
  } finally {
    await connection.detach();
  }
}
