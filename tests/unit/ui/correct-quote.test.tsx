// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import type { Analysis } from '../../../src/domain/analysis.ts';
import { afterChange, type CorrectionChange } from '../../../src/domain/corrections/changes.ts';
import { correct } from '../../../src/domain/corrections/correct.ts';
import type { Correction } from '../../../src/domain/corrections/correction.ts';
import type { CorrectionOutcome } from '../../../src/platform/ports/corrections.ts';
import { done } from '../../../src/platform/ports/outcome.ts';
import { analysed, PARAGRAPHS } from '../corrections/report.ts';
import { type FakePorts, fakePorts } from './fake-ports.ts';
import { analysis as compared, record } from './fixtures.ts';
import { all, app, click, close, one, open, press, status } from './panel-driver.tsx';
import { settled } from './settled.ts';

/** A panel beside a report whose corrections are made as the worker makes them. */
async function panelOf(found: Analysis, outcome: (makeRoom: boolean) => CorrectionOutcome<null> = () => done(null)) {
  let corrections: Correction[] = [];
  const rooms: boolean[] = [];
  const written = (analysis: Analysis) => ({ state: 'report', url: null, analysis, took: 1 }) as const;
  const ports: FakePorts = fakePorts({
    states: { 7: written(found) },
    correct: (change: CorrectionChange, makeRoom) => {
      rooms.push(makeRoom);
      const answer = outcome(makeRoom);
      if (answer.ok) {
        corrections = afterChange(corrections, change);
        ports.write(7, written(correct(found, corrections, [record])));
      }
      return answer;
    },
  });
  await open(ports);
  return { ports, rooms, corrections: () => corrections };
}

const openCard = async (id: string): Promise<void> => {
  await click(`[data-quote=${id}] .open`);
  await settled(() => {
    one(`[data-quote=${id}] .correct`).setAttribute('open', '');
  });
};
const by = (id: string): string | null => one(`[data-quote=${id}] .by`).textContent;
const form = (at: number): HTMLFormElement => {
  const found = app.querySelectorAll<HTMLFormElement>('[data-open] form.way')[at];
  if (!found) throw new Error('no such form');
  return found;
};
const choose = (at: number, label: string): Promise<void> =>
  settled(() => {
    const select = form(at).querySelector('select');
    const option = [...(select?.options ?? [])].find((one) => one.textContent === label);
    if (!select || !option) throw new Error(`nothing is ${label}`);
    select.value = option.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
const submit = (at: number): Promise<void> =>
  settled(() => {
    const button = form(at).querySelector<HTMLButtonElement>('button');
    button?.focus();
    form(at).requestSubmit(button);
  });
const slide = (at: number, to: number): Promise<void> =>
  settled(() => {
    const slider = form(2).querySelectorAll<HTMLInputElement>('input[type=range]')[at];
    if (!slider) throw new Error('no such slider');
    slider.value = String(to);
    slider.dispatchEvent(new Event('input', { bubbles: true }));
  });

afterEach(close);

describe('another speaker', () => {
  it('is chosen from the people of the report, stands with a mark, and is undone with one press', async () => {
    await panelOf(analysed());
    await openCard('s5');
    await choose(0, 'Leda Marsh');
    await submit(0);
    expect(by('s5')).toBe('Leda Marsh');
    expect(status()).toBe('Changed.');
    expect(one('[data-open] .own-changes').textContent).toContain(
      'Said by: Leda Marsh. The program found: Peter Vance.',
    );
    expect(document.activeElement?.textContent).toBe('Change speaker');
    await press('Escape');
    expect(one('[data-quote=s5] .yours').textContent).toBe('your change');
    await click('[data-quote=s5] > .undo');
    expect(by('s5')).toBe('Peter Vance');
    expect(status()).toBe('Undone.');
    expect(app.querySelector('.yours')).toBeNull();
    expect(document.activeElement).toBe(one('[data-quote=s5] .open'));
  });

  it('can be typed, and nothing is done while nothing is', async () => {
    const { corrections } = await panelOf(analysed());
    await openCard('s5');
    await choose(0, 'somebody else…');
    await submit(0);
    expect(corrections()).toEqual([]);
    await settled(() => {
      const field = form(0).querySelector('input');
      if (!field) throw new Error('no field');
      field.value = ' Ivo Lind ';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await submit(0);
    expect(by('s5')).toBe('Ivo Lind');
  });

  it('can be nobody whom the report names', async () => {
    await panelOf(analysed());
    await openCard('s5');
    await choose(0, 'not named in the report');
    await submit(0);
    expect(by('s5')).toBe('not named in the report');
  });
});

it('two names are made one for the whole list', async () => {
  await panelOf(analysed());
  await openCard('s3');
  await choose(1, 'Anna Torr');
  await submit(1);
  expect([by('s3'), by('s4'), by('s6')]).toEqual(['Anna Torr', 'Anna Torr', 'Anna Torr']);
  expect(one('[data-open] .own-changes').textContent).toContain('Leda Marsh and Anna Torr are one person.');
  await click('[data-open] .own-changes .undo');
  expect([by('s3'), by('s4'), by('s6')]).toEqual(['Leda Marsh', 'Anna Torr', 'Leda Marsh']);
});

describe('a line that nobody said', () => {
  it('is hidden, gives the focus to the next, and is listed below to be brought back', async () => {
    await panelOf(analysed());
    await openCard('s3');
    await settled(() => one('[data-open] .way:last-of-type button').focus());
    await click('[data-open] .ways > div.way button');
    expect(all('[data-quote]').map((card) => card.dataset.quote)).toEqual(['s1', 's2', 's4', 's5', 's6']);
    expect(document.activeElement).toBe(one('[data-quote=s4] .open'));
    expect(one('.tally').textContent).toContain('5 quotes, in the order of the page');
    expect(one('.below summary').textContent).toBe('Hidden by you: 1');
    await click('.below .undo');
    expect(all('[data-quote]')).toHaveLength(6);
  });

  it('can be the only one', async () => {
    await panelOf(analysed([PARAGRAPHS[0] ?? '']));
    await openCard('s1');
    await click('[data-open] .ways > div.way button');
    expect(app.textContent).toContain('No statements found');
    await click('.below .undo');
    expect(all('[data-quote]')).toHaveLength(1);
  });
});

describe('other words', () => {
  it('are chosen word by word, and both ends say their word', async () => {
    await panelOf(analysed());
    await openCard('s4');
    const sliders = [...form(2).querySelectorAll<HTMLInputElement>('input[type=range]')];
    expect(sliders.map((slider) => slider.getAttribute('aria-valuetext'))).toEqual(['Nobody', 'shopkeeper']);
    await slide(1, 2);
    expect(sliders[1]?.getAttribute('aria-valuetext')).toBe('us');
    expect(form(2).querySelector('mark')?.textContent).toBe('"Nobody asked us');
    await submit(2);
    expect(one('[data-quote=s4] .open').textContent).toBe('"Nobody asked us,"');
    expect(one('[data-quote=s4] .kind').textContent).toBe('direct');
    expect(one('[data-open] .own-changes').textContent).toContain('"Nobody asked us," shopkeeper');
  });

  it('end where they begin at the least', async () => {
    await panelOf(analysed());
    await openCard('s4');
    await slide(0, 5);
    expect(form(2).querySelector('mark')?.textContent).toBe('Torr');
  });

  it('move by the arrows while the list does not', async () => {
    await panelOf(analysed());
    await openCard('s4');
    await settled(() => form(2).querySelector<HTMLInputElement>('input[type=range]')?.focus());
    await press('ArrowDown');
    await press('End');
    expect(document.activeElement?.getAttribute('type')).toBe('range');
  });
});

it('another relation stands without our doubt, and says what the program found', async () => {
  await panelOf(compared);
  await openCard('s5');
  expect(one('[data-quote=s5] .top').textContent).toContain('not sure');
  const last = app.querySelectorAll('[data-open] form.way').length - 1;
  await choose(last, 'extends');
  await submit(last);
  expect(one('[data-quote=s5] .top .relation').textContent).toBe('extends');
  expect(one('[data-open] .own-changes').textContent).toContain('To the record: extends. The program found: departs.');
  expect(one('.relkey button.departs').textContent).toContain('0');
});

it('where there is no room that is said, and the same press again makes room', async () => {
  const { rooms } = await panelOf(analysed(), (makeRoom) =>
    makeRoom ? done(null) : { ok: false, failure: 'corrections-full' },
  );
  await openCard('s5');
  await choose(0, 'Leda Marsh');
  await submit(0);
  expect(status()).toContain('those of the pages that you changed longest ago make way');
  expect(by('s5')).toBe('Peter Vance');
  await submit(0);
  expect(by('s5')).toBe('Leda Marsh');
  expect(rooms).toEqual([false, true]);
});

it('changes whose words are gone are counted, kept, and can be discarded', async () => {
  const found = analysed();
  const gone: Correction = { kind: 'not-said', at: { quote: 'Gone words', before: 'x', after: 'y' }, made: 1 };
  const { ports } = await panelOf(correct(found, [gone], []));
  expect(one('.below summary').textContent).toBe('1 of your changes no longer fits this page');
  await click('.below .undo');
  expect(ports.asked).toContain('correct 7');
  expect(app.querySelector('.below')).toBeNull();
});
