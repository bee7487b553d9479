import type { Words } from '../../src/ui/i18n/words.ts';
import type { Surface } from '../../tests/e2e/harness/reader.ts';
import { until } from '../../tests/e2e/harness/until.ts';
import { OPEN_CARD, press, pressFound } from '../../tests/e2e/pages/by-role.ts';

/** A quote with the ways to put it right, scrolled to. */
export async function correctOpen(panel: Surface, words: Words): Promise<Surface> {
  await press(panel, 'button', /sovereign decision of Armenia/);
  await pressFound(panel, `${OPEN_CARD} .correct summary`);
  await until(`the ways in ${words.language}`, () =>
    panel.run((card) => {
      const ways = document.querySelector(`${card} .ways`);
      ways?.scrollIntoView({ block: 'center' });
      return ways !== null;
    }, OPEN_CARD),
  );
  return panel;
}

/** The same with another speaker than was found. */
export async function speakerChanged(panel: Surface, words: Words): Promise<Surface> {
  await correctOpen(panel, words);
  await panel.run((card) => {
    const form = document.querySelector<HTMLFormElement>(`${card} .ways form`);
    const select = form?.querySelector('select');
    if (!form || !select) throw new Error('There is no choice of a speaker.');
    select.value = 'nobody';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, OPEN_CARD);
  await pressFound(panel, `${OPEN_CARD} .ways form .button`);
  await until('the change', () =>
    panel.run((card) => {
      document.querySelector<HTMLDetailsElement>(`${card} .correct`)?.removeAttribute('open');
      const changes = document.querySelector(`${card} .own-changes`);
      changes?.scrollIntoView({ block: 'center' });
      return changes !== null;
    }, OPEN_CARD),
  );
  return panel;
}

export async function undone(panel: Surface): Promise<void> {
  await pressFound(panel, `${OPEN_CARD} .own-changes button`);
  await until('the change to go', () => panel.run(() => document.querySelector('.own-changes') === null));
}
