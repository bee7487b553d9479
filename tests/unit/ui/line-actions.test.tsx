// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { done } from '../../../src/platform/ports/outcome.ts';
import type { TabState } from '../../../src/platform/ports/stores.ts';
import { FRONT, fakePorts } from './fake-ports.ts';
import { analysis } from './fixtures.ts';
import * as panel from './panel-driver.tsx';
import * as popup from './popup-driver.tsx';
import { settled } from './settled.ts';

const report: TabState = { state: 'report', url: FRONT.url, analysis, took: 1 };
const namesIn = (line: Element): string[] => [...line.querySelectorAll('button')].map((each) => each.textContent ?? '');

describe('what a line offers without being opened', () => {
  describe('in the popup', () => {
    afterEach(popup.close);

    it('is to copy it, to cite it and to link to it: the line itself leads to its place', async () => {
      await popup.open(fakePorts({ states: { 7: report } }));
      const rows = [...popup.app.querySelectorAll('.line-actions')];
      expect(rows.length).toBeGreaterThan(analysis.summary.hedged.length);
      for (const row of rows) expect(namesIn(row)).toEqual(['Copy', 'Citation', 'Link']);
      expect(popup.app.querySelectorAll('.hedges .line-actions').length).toBeGreaterThan(0);
    });

    it('does it with the statement that the line is from', async () => {
      const ports = fakePorts({ states: { 7: report }, fragments: done([':~:text=Despite']) });
      await popup.open(ports);
      await settled(() => popup.app.querySelectorAll<HTMLElement>('.lead .line-actions button')[2]?.click());
      await settled(() => undefined);
      expect(ports.copied.at(-1)?.text).toContain('#:~:text=Despite');
      await settled(() => popup.app.querySelector<HTMLElement>('.hedges .line-actions button')?.click());
      expect(ports.copied.at(-1)?.text).toContain('the balance of forces in the South Caucasus');
    });
  });

  describe('in the list', () => {
    afterEach(panel.close);

    it('is to jump to it as well, and no stop of the Tab key but in the current card', async () => {
      const ports = fakePorts({ states: { 7: report } });
      await panel.open(ports);
      const rows = panel.all('.line-actions');
      expect(rows).toHaveLength(analysis.said.statements.length);
      for (const row of rows) expect(namesIn(row)).toEqual(['Jump', 'Copy', 'Citation', 'Link']);
      expect(rows.map((row) => row.querySelector('button')?.tabIndex)).toEqual([0, -1, -1, -1, -1, -1]);
      await settled(() => rows[1]?.querySelector('button')?.click());
      expect(ports.jumped.at(-1)?.quote).toContain('sovereign right of Armenia');
    });
  });
});
