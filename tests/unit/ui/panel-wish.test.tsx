// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { done } from '../../../src/platform/ports/outcome.ts';
import type { LookUp, PanelWish, TabState } from '../../../src/platform/ports/stores.ts';
import { FRONT, fakePorts } from './fake-ports.ts';
import { analysis } from './fixtures.ts';
import { all, close, one, open } from './panel-driver.tsx';
import { settled } from './settled.ts';

const report: TabState = { state: 'report', url: null, analysis, took: 1 };
const states = { 7: report };
const madeAt = (at: number): LookUp => ({ id: 3, text: 'a', lang: 'en', from: 'selection', at, outcome: done([]) });
const wished = (wish: PanelWish, at = Date.now(), window = FRONT.window) => ({ wish, window, at });
const shown = (): (string | undefined)[] => all('[data-quote]').map((card) => card.dataset.quote);
const chosen = (): string | undefined => all('[role=tab]').find((tab) => tab.ariaSelected === 'true')?.id;

afterEach(close);

describe('what the panel opens on', () => {
  it('are the quotes, when the last look-up is older than the opening', async () => {
    await open(fakePorts({ states, lookUp: madeAt(Date.now() - 60_000) }));
    expect(chosen()).toBe('tab-quotes');
  });

  it('is the look-up that was just made', async () => {
    await open(fakePorts({ states, lookUp: madeAt(Date.now() - 2000) }));
    expect(chosen()).toBe('tab-look-up');
  });

  it('are the quotes, when they were asked for after a look-up', async () => {
    const now = Date.now();
    await open(fakePorts({ states, lookUp: madeAt(now - 3000), wish: wished({ view: 'quotes' }, now - 100) }));
    expect(chosen()).toBe('tab-quotes');
  });

  it('is the look-up, when the popup has asked for it', async () => {
    await open(fakePorts({ states, wish: wished({ view: 'look-up' }) }));
    expect(chosen()).toBe('tab-look-up');
  });

  it('are the quotes of the relation that was pressed in the popup', async () => {
    await open(fakePorts({ states, wish: wished({ view: 'quotes', relation: 'departs' }) }));
    expect(shown()).toEqual(['s5']);
    expect(one('.relkey button.departs').ariaPressed).toBe('true');
  });

  it('is not what was asked for in another window, or long ago', async () => {
    await open(fakePorts({ states, wish: wished({ view: 'look-up' }, Date.now(), FRONT.window + 1) }));
    expect(chosen()).toBe('tab-quotes');
    await close();
    await open(fakePorts({ states, wish: wished({ view: 'look-up' }, Date.now() - 60_000) }));
    expect(chosen()).toBe('tab-quotes');
  });
});

it('a panel that is open turns to what the popup asks for', async () => {
  const ports = fakePorts({ states });
  await open(ports);
  await settled(() => ports.writeWish(wished({ view: 'quotes', relation: 'extends' })));
  expect(shown()).toHaveLength(1);
  await settled(() => ports.writeWish(wished({ view: 'look-up' }, Date.now() + 1)));
  expect(chosen()).toBe('tab-look-up');
});

it('a panel that is open turns to a new look-up also after the clock was put back, and to an old one never', async () => {
  const hourAgo = Date.now() - 3_600_000;
  const ports = fakePorts({ states, lookUp: madeAt(hourAgo) });
  await open(ports);
  await settled(() => ports.writeLookUp(madeAt(hourAgo)));
  expect(chosen()).toBe('tab-quotes');
  await settled(() => ports.writeLookUp(madeAt(hourAgo - 1)));
  expect(chosen()).toBe('tab-look-up');
});
