// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import type { OpenTab } from '../../../src/platform/ports/interface.ts';
import { done, failed } from '../../../src/platform/ports/outcome.ts';
import type { TabState } from '../../../src/platform/ports/stores.ts';
import { analyseTabs, outcomeIn, type TabOutcome } from '../../../src/ui/open-tabs/analyse-tabs.ts';
import { FRONT, fakePorts } from './fake-ports.ts';
import { analysis, record } from './fixtures.ts';
import { all, app, close, one, open } from './panel-driver.tsx';
import { settled } from './settled.ts';
import { wordsFor } from './words-for.ts';

const tab = (number: number, more: Partial<OpenTab> = {}): OpenTab => ({
  tab: number,
  title: `Tab ${number}`,
  url: `https://news.example/${number}`,
  isAsleep: false,
  ...more,
});
const report = (number: number): TabState => ({ state: 'report', url: tab(number).url, analysis, took: 1 });
const noReport: TabState = {
  state: 'no-report',
  url: null,
  detection: { kind: 'other', score: 0, signals: [] },
  cut: false,
};

function runOver(tabs: readonly OpenTab[], ports: ReturnType<typeof fakePorts>, stopped = new AbortController()) {
  const told: (readonly [number, TabOutcome['is']])[] = [];
  const outcomeOf = outcomeIn([record], wordsFor('en'));
  const run = analyseTabs(tabs, {
    ports,
    outcomeOf,
    stopped: stopped.signal,
    tell: (number, outcome) => void told.push([number, outcome.is]),
  });
  return { run, told };
}

describe('several tabs', () => {
  it('are analysed one after the other, and what was read already is taken as it is', async () => {
    const ports = fakePorts({ states: { 1: report(1) }, analysed: done(noReport) });
    const { run, told } = runOver([tab(1), tab(2), tab(3)], ports);
    await run;
    expect(told).toEqual([
      [1, 'report'],
      [2, 'reading'],
      [2, 'noReport'],
      [3, 'reading'],
      [3, 'noReport'],
    ]);
    expect(ports.asked).toEqual(['analyse 2', 'analyse 3']);
  });

  it('are read anew where another page is known of the tab, left where the browser has not loaded them, and told of where they fail', async () => {
    const ports = fakePorts({ states: { 1: report(9) }, analysed: failed('page-unreadable') });
    const { run, told } = runOver([tab(1), tab(2, { isAsleep: true })], ports);
    await run;
    expect(told).toEqual([
      [1, 'reading'],
      [1, 'failed'],
      [2, 'asleep'],
    ]);
  });

  it('end with a stop: the one that is read is stopped, the others are not begun', async () => {
    const ports = fakePorts();
    const stopped = new AbortController();
    const asked: string[] = [];
    let end = (): void => undefined;
    const slow = {
      ...ports,
      analyseTab: (number: number) => {
        asked.push(`analyse ${number}`);
        return new Promise<ReturnType<typeof done<null>>>((resolve) => {
          end = () => resolve(done(null));
        });
      },
      stopTab: async (number: number) => {
        asked.push(`stop ${number}`);
        end();
      },
    };
    const { run, told } = runOver([tab(1), tab(2)], slow, stopped);
    await settled(() => undefined);
    stopped.abort();
    await run;
    expect(asked).toEqual(['analyse 1', 'stop 1']);
    expect(told).toEqual([
      [1, 'reading'],
      [1, 'stopped'],
      [2, 'stopped'],
    ]);
  });

  it('count their quotes and what departs', () => {
    expect(outcomeIn([record], wordsFor('en'))(report(1))).toEqual({ is: 'report', quotes: 6, departures: 1 });
  });
});

describe('the view for the open tabs', () => {
  afterEach(close);

  const until = async (is: () => boolean): Promise<void> => {
    for (let turn = 0; turn < 100 && !is(); turn++)
      await settled(() => new Promise((resolve) => setTimeout(resolve, 10)));
    expect(is()).toBe(true);
  };
  const named = (name: string): HTMLElement => {
    const found = all('button').find((button) => button.textContent === name);
    if (!found) throw new Error(`no button “${name}”`);
    return found;
  };

  it('lists what can be read, says how many are left out, and sums up what came of each', async () => {
    const ports = fakePorts({
      states: { 7: { state: 'report', url: FRONT.url, analysis, took: 1 }, 2: report(2) },
      openTabs: { readable: [tab(2), tab(3)], leftOut: 4 },
      analysed: done({ ...noReport, url: tab(3).url }),
    });
    await open(ports);
    await settled(() => named('Analyse open tabs…').click());
    await until(() => app.querySelector('.open-tabs li') !== null);
    expect(one('.open-tabs').textContent).toContain('4 tabs are left out');
    await settled(() => named('Analyse 2 tabs').click());
    await until(() => all('.open-tabs .what').every((what) => /quotes|no report/.test(what.textContent ?? '')));
    expect(all('.open-tabs .what').map((what) => what.textContent)).toEqual(['6 quotes, 1 departs', 'no report']);
    expect(one('.open-tabs [role=status]').textContent).toBe('2 of 2 tabs done');
    expect(ports.asked).toEqual(['analyse 3']);
  });

  it('leads to a tab with one press, and the panel to its quotes', async () => {
    const ports = fakePorts({
      states: { 7: { state: 'report', url: FRONT.url, analysis, took: 1 } },
      openTabs: { readable: [tab(2)], leftOut: 0 },
    });
    await open(ports);
    await settled(() => named('Analyse open tabs…').click());
    await until(() => app.querySelector('.open-tabs li') !== null);
    await settled(() => named('Tab 2').click());
    expect(ports.asked).toContain('show 2');
    expect(app.querySelector('.open-tabs')).toBeNull();
  });

  it('says so where none can be read', async () => {
    await open(fakePorts({ states: { 7: { state: 'report', url: FRONT.url, analysis, took: 1 } } }));
    await settled(() => named('Analyse open tabs…').click());
    await until(() => app.querySelector('.open-tabs') !== null);
    expect(one('.open-tabs').textContent).toContain('No tab of this window can be read now.');
  });
});
