// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { done, failed } from '../../../src/platform/ports/outcome.ts';
import type { LookUp, TabState } from '../../../src/platform/ports/stores.ts';
import { fakePorts } from './fake-ports.ts';
import { analysis, at, comparison, match } from './fixtures.ts';
import { app, click, close, one, open, press, status, type } from './panel-driver.tsx';
import { settled } from './settled.ts';

const report: TabState = { state: 'report', url: null, analysis, took: 1 };
const passage = 'The CSTO no longer keeps its obligations to Armenia.';
const found: LookUp = {
  id: 5,
  text: passage,
  lang: 'en',
  from: 'selection',
  at: Date.now(),
  outcome: done([
    comparison({
      relation: 'departs',
      claims: [
        match(
          'c01',
          'departs',
          at('no longer keeps its obligations to Armenia', passage),
          { against: [['no longer keeps', 'fully keeps']] },
          passage,
        ),
      ],
    }),
  ]),
};

afterEach(close);

describe('the look-up', () => {
  it('comes to the front when one is made from the context menu', async () => {
    const ports = fakePorts({ states: { 7: report } });
    await open(ports);
    expect(one('#tab-quotes').getAttribute('aria-selected')).toBe('true');
    await settled(() => ports.writeLookUp(found));
    expect(one('#tab-look-up').getAttribute('aria-selected')).toBe('true');
    expect(one('textarea')).toHaveProperty('value', passage);
  });

  it('shows the pair with what is said on record, and when', async () => {
    await open(fakePorts({ lookUp: found }));
    const card = one('.quote.departs');
    expect([...card.querySelectorAll('.label')].map((label) => label.textContent)).toEqual([
      'Your wordsselected',
      'Said on recordArmInfo, 24 Apr 2024',
    ]);
    expect([...card.querySelectorAll('mark.against')].map((mark) => mark.textContent)).toEqual([
      'no longer keeps',
      'fully keeps',
    ]);
    expect([...card.querySelectorAll('.polarity')].map((tag) => tag.textContent)).toEqual(['denies', 'affirms']);
    expect(app.textContent).toContain('not that it was quoted from there');
  });

  it('always names the record and its date', async () => {
    await open(fakePorts({ states: { 7: report } }));
    await click('#tab-look-up');
    expect(one('.record-line').textContent).toBe(
      'Record: Tasmagambetov to Izvestia, as reported by ArmInfo, as of 24 April 2024',
    );
  });

  it('asks for what is typed and shows that nothing is on record', async () => {
    const ports = fakePorts({
      answer: {
        id: 9,
        text: 'Mediators propose a date.',
        lang: 'en',
        from: 'typed',
        at: Date.now(),
        outcome: done([comparison({ relation: 'unrelated' })]),
      },
    });
    await open(ports);
    await click('#tab-look-up');
    await type('Mediators propose a date.');
    await press('Enter');
    expect(ports.asked).toEqual(['look up Mediators propose a date.']);
    expect(app.textContent).toContain('Nothing on record about this');
    expect(app.textContent).toContain('That says nothing about whether it is so.');
  });

  it('keeps the focus in the box when the answer comes', async () => {
    await open(fakePorts({ answer: { ...found, id: 12 } }));
    await click('#tab-look-up');
    const field = one('textarea');
    await settled(() => field.focus());
    await press('Enter');
    expect(app.querySelector('.quote.departs')).not.toBeNull();
    expect(document.activeElement).toBe(field);
    expect(field).toHaveProperty('value', passage);
  });

  it('says that nothing is selected', async () => {
    await open(fakePorts({ lookUp: { ...found, text: '', outcome: failed('selection-empty') } }));
    expect(one('[aria-live] h2').textContent).toBe('Nothing is selected');
  });

  it('tells when the worker does not answer', async () => {
    const ports = fakePorts();
    await open({ ...ports, lookUp: () => Promise.reject(new Error('gone')) });
    await click('#tab-look-up');
    await settled(() => void one('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
    expect(status()).toContain('background process');
  });
});
