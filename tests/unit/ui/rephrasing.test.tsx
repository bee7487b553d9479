// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { browserModel } from '../../../src/platform/browser-model.ts';
import type { Rephraser } from '../../../src/platform/ports/rephraser.ts';
import type { TabState } from '../../../src/platform/ports/stores.ts';
import { Popup } from '../../../src/ui/popup/Popup.tsx';
import { fakePorts } from './fake-ports.ts';
import { analysis } from './fixtures.ts';
import { settled } from './settled.ts';

const report = { state: 'report', url: null, analysis, took: 1 } as const satisfies TabState;
const LIMITS = { asked: 20, answered: 40 };
let app: HTMLElement;

async function open(rephraser: Rephraser, rephrase = true, state: TabState = report) {
  app = document.body.appendChild(document.createElement('div'));
  const ports = fakePorts({ states: { 7: state }, rephraser, settings: { rephrase } });
  await settled(() => render(<Popup ports={ports} close={() => undefined} />, app));
  await settled(() => new Promise((resolve) => setTimeout(resolve, 60)));
}

const box = (): HTMLElement | null => app.querySelector('.rephrasing');
const button = (): HTMLButtonElement | null => box()?.querySelector('button') ?? null;
/** All of the popup but the box: the card, its foot, its head. */
const card = (): string => {
  const copy = app.cloneNode(true) as HTMLElement;
  copy.querySelector('.rephrasing')?.remove();
  return copy.innerHTML;
};

const writing = (text: string): Rephraser => ({ ready: async () => true, rephrase: async () => ({ ok: true, text }) });
const summarizer = (given: object): Rephraser =>
  browserModel({ Summarizer: { availability: async () => 'available', create: async () => given } }, LIMITS);
const never = (): Promise<never> => new Promise(() => undefined);

const FAKES: Readonly<Record<string, Rephraser>> = {
  absent: browserModel({}, LIMITS),
  unavailable: browserModel({ Summarizer: { availability: async () => 'unavailable', create: never } }, LIMITS),
  throwing: summarizer({ summarize: async () => Promise.reject(new Error('no')) }),
  hanging: summarizer({ summarize: never }),
  'writing HTML': writing('<img src=x onerror="globalThis.hit = 1"><a href="javascript:alert(1)">Putin</a>'),
  'inventing a quotation': writing('He said “we shall march at dawn”.'),
};

afterEach(() => {
  render(null, app);
  app.remove();
});

describe('the browser’s own model', () => {
  it('is not asked, and nothing of it is shown, until the reader switches it on', async () => {
    let asked = 0;
    const counting: Rephraser = {
      ready: async () => ++asked > 0,
      rephrase: async () => ({ ok: false, why: 'failed' }),
    };
    await open(counting, false);
    expect(box()).toBeNull();
    expect(asked).toBe(0);
  });

  it.each(Object.keys(FAKES))('leaves the card as it is without it when it is %s', async (what) => {
    await open(FAKES[what] as Rephraser, false);
    const without = card();
    render(null, app);
    app.remove();
    await open(FAKES[what] as Rephraser);
    expect(card()).toBe(without);
    await settled(() => button()?.click());
    await settled(() => new Promise((resolve) => setTimeout(resolve, 60)));
    expect(card()).toBe(without);
  });

  it('says so where there is none, and offers nothing to press', async () => {
    await open(FAKES.absent as Rephraser);
    expect(box()?.textContent).toContain('This browser has no model ready');
    expect(button()).toBeNull();
  });

  it('says that it failed, or took too long', async () => {
    await open(FAKES.throwing as Rephraser);
    await settled(() => button()?.click());
    expect(box()?.textContent).toContain('The model could not do it.');
    render(null, app);
    app.remove();
    await open(FAKES.hanging as Rephraser);
    await settled(() => button()?.click());
    await settled(() => new Promise((resolve) => setTimeout(resolve, 60)));
    expect(box()?.textContent).toContain('The model took too long.');
    expect(button()?.textContent).toBe('Once more');
  });

  it('can be stopped while it writes', async () => {
    await open(
      browserModel(
        { Summarizer: { availability: async () => 'available', create: async () => ({ summarize: never }) } },
        { asked: 1_000, answered: 60_000 },
      ),
    );
    await settled(() => button()?.click());
    expect(button()?.textContent).toBe('Stop');
    await settled(() => button()?.click());
    expect(box()?.textContent).toContain('Stopped.');
  });

  it('writes text, whatever it writes', async () => {
    await open(FAKES['writing HTML'] as Rephraser);
    await settled(() => button()?.click());
    expect(box()?.querySelector('img, a')).toBeNull();
    expect(box()?.textContent).toContain('<img src=x');
    expect((globalThis as { hit?: number }).hit).toBeUndefined();
  });

  it('has struck, with the reason, what the card does not say', async () => {
    await open(writing('Putin told Izvestia on 77 occasions: “we shall march at dawn”.'));
    await settled(() => button()?.click());
    expect([...app.querySelectorAll('.rephrasing s')].map((each) => each.textContent)).toEqual(
      expect.arrayContaining(['Putin', '77', '“we shall march at dawn”']),
    );
    expect([...app.querySelectorAll('.reasons li')].map((each) => each.textContent)).toEqual([
      'quotation: “we shall march at dawn”',
      expect.stringMatching(/^name or word: Putin/),
      'number: 77',
    ]);
  });

  it('is read in the language of the report: what begins its sentences there is no name', async () => {
    const inRussian: TabState = {
      ...report,
      analysis: { ...analysis, article: { ...analysis.article, lang: 'ru' } },
    };
    await open(writing('Кроме того, Сидоров. Также семь. Although.'), true, inRussian);
    await settled(() => button()?.click());
    expect([...app.querySelectorAll('.rephrasing s')].map((each) => each.textContent)).toEqual([
      'Сидоров',
      'семь',
      'Although',
    ]);
  });

  it('is said to be a model, and possibly wrong', async () => {
    await open(writing('Open.'));
    expect(button()?.textContent).toBe('Rephrase with the browser’s own model');
    expect(box()?.textContent).toContain('possibly wrong');
  });
});
