import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BrowserKind } from '../../../scripts/browsers/find-browser.ts';
import { ADDRESS } from '../fixtures/pages.ts';
import type { MadeRequest } from '../harness/reader.ts';
import { startSession } from '../harness/session.ts';
import { until } from '../harness/until.ts';
import type { InSession } from './every-flow.ts';

export function privacy(session: InSession, kind: BrowserKind): void {
  describe('when the browser is closed after all this', () => {
    let requests: readonly MadeRequest[];

    beforeAll(async () => {
      requests = await session().end();
    });

    it('the extension has asked the network for nothing', () => {
      const { reader } = session();
      expect(requests.length).toBeGreaterThan(0);
      expect(requests.filter(({ by }) => by.startsWith(reader.origin))).toEqual([]);
    });

    it('the sites have been asked for the pages that were opened and for nothing else', () => {
      const opened = new Set<string>(Object.values(ADDRESS));
      expect(session().site.asked.filter((address) => !opened.has(address))).toEqual([]);
    });

    it('nobody else has been asked for anything, but by the browser itself', () => {
      const { proxy, site } = session();
      const hosts = new Set(proxy.asked.map((target) => target.replace(/^https?:\/\//, '').split(/[:/]/, 1)[0] ?? ''));
      expect([...hosts].filter((host) => !site.hosts.includes(host) && !BROWSERS_OWN[kind].test(host))).toEqual([]);
    });

    it('a request by an extension would have been noticed', async () => {
      const extension = fileURLToPath(new URL('../fixtures/talkative', import.meta.url));
      const talkative = await startSession({ kind, extension });
      await until('its request', () => talkative.proxy.asked.includes('listener.example:443')).catch(() => undefined);
      const noticed = await talkative.end();
      expect(noticed).toContainEqual({ url: 'https://listener.example/', by: talkative.reader.origin });
    });
  });
}

/** Whom the browsers ask by themselves: for updates, settings, the time; Firefox also asks Google for its video plug-in. */
const BROWSERS_OWN = {
  chromium: /(?:^|\.)(?:google\.com|googleapis\.com|gvt1\.com|gstatic\.com)$/,
  firefox: /(?:^|\.)(?:mozilla\.org|mozilla\.com|mozilla\.net|firefox\.com|mozgcp\.net|googleapis\.com)$/,
};
