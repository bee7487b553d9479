import { describe, expect, it } from 'vitest';
import { done, failed } from '../../../src/platform/ports/outcome.ts';
import type { TabState } from '../../../src/platform/ports/stores.ts';
import { followTab } from '../../../src/ui/tab-follower.ts';
import { FRONT, fakePorts } from './fake-ports.ts';
import { analysis } from './fixtures.ts';

const report: TabState = { state: 'report', url: null, analysis, took: 1 };
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('following the active tab', () => {
  it('knows nothing at first, then what the worker wrote down', async () => {
    const follower = followTab(fakePorts({ states: { 7: report } }));
    expect(follower.state.value).toBeUndefined();
    await soon();
    expect(follower.state.value).toBe(report);
  });

  it('turns to another tab with the reader', async () => {
    const ports = fakePorts({ states: { 7: report } });
    const follower = followTab(ports);
    await soon();
    ports.turnTo({ tab: 8, window: 1, url: null });
    await soon();
    expect(follower.tab.value?.tab).toBe(8);
    expect(follower.state.value).toBeNull();
  });

  it('takes up what the worker writes for the tab in front, and nothing else', async () => {
    const ports = fakePorts();
    const follower = followTab(ports);
    await soon();
    ports.write(9, report);
    await soon();
    expect(follower.state.value).toBeNull();
    ports.write(FRONT.tab, report);
    await soon();
    expect(follower.state.value).toBe(report);
  });

  it('drops the answer for a tab that is no longer in front', async () => {
    const ports = fakePorts({ analysed: done(report) });
    const follower = followTab(ports);
    await soon();
    const analysing = follower.analyse();
    ports.turnTo({ tab: 8, window: 1, url: null });
    await soon();
    await analysing;
    expect(follower.state.value).toBeNull();
  });

  it('shows nothing of another page than the one in front, whoever has not heard yet that the tab went on', async () => {
    const of = (url: string): TabState => ({ state: 'stopped', url });
    const ports = fakePorts({ states: { 7: of('https://arminfo.info/before') } });
    const follower = followTab(ports);
    await soon();
    expect(follower.state.value).toBeNull();
    ports.write(FRONT.tab, of(`${FRONT.url}#top`));
    await soon();
    expect(follower.state.value).toMatchObject({ state: 'stopped' });
    ports.turnTo({ ...FRONT, url: null });
    ports.write(FRONT.tab, of('https://arminfo.info/before'));
    await soon();
    expect(follower.state.value).toMatchObject({ state: 'stopped' });
  });

  it('shows why a page could not be analysed', async () => {
    const follower = followTab(fakePorts({ analysed: failed('page-unreadable') }));
    await soon();
    await follower.analyse();
    expect(follower.state.value).toMatchObject({ state: 'failed', failure: 'page-unreadable' });
  });

  it('is told of a stopped reading by the store, also when the worker can not be reached', async () => {
    const ports = fakePorts({ states: { 7: { state: 'reading', url: null, step: 'text', since: 0 } } });
    const follower = followTab(ports);
    await soon();
    follower.stopReading();
    await soon();
    expect(follower.state.value).toEqual({ state: 'stopped', url: null });
    const unreachable = followTab({ ...ports, stopTab: () => Promise.reject(new Error('gone')) });
    await soon();
    expect(() => unreachable.stopReading()).not.toThrow();
  });

  it('says so when the browser answers nothing at all', async () => {
    const ports = fakePorts();
    const follower = followTab({ ...ports, activeTab: () => Promise.reject(new Error('gone')) });
    await soon();
    expect(follower.state.value).toMatchObject({ state: 'failed', failure: 'unexpected' });
  });

  it('leaves no listener behind', async () => {
    const ports = fakePorts();
    const follower = followTab(ports);
    await soon();
    expect(ports.watchers()).toBe(2);
    follower.stop();
    expect(ports.watchers()).toBe(0);
  });
});
