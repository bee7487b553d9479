// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../../src/domain/export/formats.ts';
import { failed } from '../../../src/platform/ports/outcome.ts';
import type { TabState } from '../../../src/platform/ports/stores.ts';
import { fakePorts } from './fake-ports.ts';
import { analysis } from './fixtures.ts';
import { app, close, open, press } from './popup-driver.tsx';
import { settled } from './settled.ts';

const report: TabState = { state: 'report', url: null, analysis, took: 1 };
const told = () => app.querySelector('[role=status]')?.textContent;

afterEach(close);

describe('saving a report from the popup', () => {
  it.each(EXPORT_FORMATS)('saves it as $name and says under which name', async ({ name }) => {
    const ports = fakePorts({ states: { 7: report } });
    await open(ports);
    await press(name);
    await settled(() => undefined);
    expect(ports.saved).toHaveLength(1);
    expect(told()).toContain(ports.saved[0]?.name);
  });

  it('says so when nothing could be saved', async () => {
    await open(fakePorts({ states: { 7: report }, save: failed('unexpected') }));
    await press('JSON');
    await settled(() => undefined);
    expect(told()).toBe('The browser did not let it be saved.');
  });
});

describe('a reading that was stopped in the popup', () => {
  const reading: TabState = { state: 'reading', url: null, step: 'text', since: 0 };

  it('says so at once, before the worker answers, with the focus on the words that say it', async () => {
    const ports = fakePorts({ states: { 7: { ...reading, since: Date.now() - 1000 } } });
    let asked = 0;
    await open({ ...ports, stopTab: () => new Promise(() => asked++) });
    await press('Stop');
    expect(asked).toBe(1);
    expect(app.querySelector('h1')?.textContent).toBe('Stopped');
    expect(document.activeElement).toBe(app.querySelector('h1'));
  });

  it('takes no focus where it was stopped some other time', async () => {
    await open(fakePorts({ states: { 7: { state: 'stopped', url: null } } }));
    expect(document.activeElement).toBe(document.body);
  });
});
