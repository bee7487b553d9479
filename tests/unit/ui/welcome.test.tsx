// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import type { Analysis } from '../../../src/domain/analysis.ts';
import { fakeSettingsStore } from '../../../src/platform/fakes/settings-store.ts';
import { done, failed, type Outcome } from '../../../src/platform/ports/outcome.ts';
import { Welcome } from '../../../src/ui/welcome/Welcome.tsx';
import { analysis, record } from './fixtures.ts';
import { settled } from './settled.ts';

let app: HTMLElement;

async function open(sample: Outcome<Analysis> = done(analysis)): Promise<void> {
  const ports = {
    settings: fakeSettingsStore(),
    analyseSample: async () => sample,
    model: async () => done(record),
  };
  app = document.body.appendChild(document.createElement('div'));
  await settled(() => render(<Welcome ports={ports} />, app));
}
const press = (text: string): Promise<void> =>
  settled(() => [...app.querySelectorAll('button')].find((each) => each.textContent?.includes(text))?.click());

afterEach(() => {
  render(null, app);
  app.remove();
});

it('shows three steps and can be read in another language', async () => {
  await open();
  expect(app.querySelectorAll('.three li')).toHaveLength(3);
  await settled(() => app.querySelector<HTMLElement>('input[value=hy]')?.click());
  expect(app.querySelector('.three b')?.textContent).toBe('Բացեք հրապարակում');
});

it('shows the card of the sample, with one heading of the first level', async () => {
  await open();
  await press('Try it on a sample');
  expect(app.querySelector('.sample h3')?.textContent).toBe(analysis.article.title);
  expect(app.querySelectorAll('h1')).toHaveLength(1);
  expect(app.textContent).toContain('A made-up report');
});

it('leads from a line of the card to its place in the text of the sample', async () => {
  await open();
  await press('Try it on a sample');
  await press('sovereign right of Armenia');
  expect(app.querySelector<HTMLDetailsElement>('.sample details')?.open).toBe(true);
  expect(app.querySelector('mark.found')?.textContent).toContain('it will be the sovereign right of Armenia');
});

it('says why the sample could not be analysed', async () => {
  await open(failed('worker-gone'));
  await press('Try it on a sample');
  expect(app.querySelector('[role=status]')?.textContent).toContain('background process');
});

it('explains the four relations and the three kinds as they look everywhere else', async () => {
  await open();
  expect([...app.querySelectorAll('.marks .relation')].map((sign) => sign.textContent)).toEqual([
    'restates',
    'extends',
    'departs',
    'unrelated',
  ]);
  expect(app.querySelectorAll('.marks .kind')).toHaveLength(3);
});
