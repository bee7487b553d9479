import { render } from 'preact';
import type { Language } from '../../../src/ui/i18n/language.ts';
import { SidePanel } from '../../../src/ui/sidepanel/SidePanel.tsx';
import type { FakePorts } from './fake-ports.ts';
import { settled } from './settled.ts';

const texts = (ports: FakePorts) => async () => ports.texts;

/** The panel that is open, and a reader's hands on it. */
export let app: HTMLElement;

export async function open(ports: FakePorts, language: Language = 'en'): Promise<void> {
  app = document.body.appendChild(document.createElement('div'));
  await ports.settings.write({ language });
  await settled(() => render(<SidePanel ports={ports} texts={texts(ports)} />, app));
}

export function close(): void {
  render(null, app);
  app.remove();
}

export const one = (selector: string): HTMLElement => {
  const element = app.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`nothing is ${selector}`);
  return element;
};

export const all = (selector: string): HTMLElement[] => [...app.querySelectorAll<HTMLElement>(selector)];

export const click = (selector: string): Promise<void> => settled(() => one(selector).click());

/** A key on whatever has the focus. */
export const press = (key: string): Promise<void> =>
  settled(() => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  });

export const choose = (index: number, value: string): Promise<void> =>
  settled(() => {
    const select = app.querySelectorAll('select')[index];
    if (!select) throw new Error('no such choice');
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });

export const type = (text: string): Promise<void> =>
  settled(() => {
    const field = app.querySelector('textarea');
    if (!field) throw new Error('no box to type in');
    field.focus();
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

export const status = (): string | null => one('.message').textContent;
