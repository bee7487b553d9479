import { render } from 'preact';
import { vi } from 'vitest';
import type { Language } from '../../../src/ui/i18n/language.ts';
import { Popup } from '../../../src/ui/popup/Popup.tsx';
import type { FakePorts } from './fake-ports.ts';
import { settled } from './settled.ts';

/** The popup as a test sees it. */
export let app: HTMLElement;

export async function open(ports: FakePorts, language: Language = 'en'): Promise<{ readonly closed: () => number }> {
  const close = vi.fn();
  app = document.body.appendChild(document.createElement('div'));
  await ports.settings.write({ language });
  await settled(() => render(<Popup ports={ports} close={close} />, app));
  return { closed: () => close.mock.calls.length };
}

/** What is offered below the masthead. */
export const buttons = (): string[] =>
  [...app.querySelectorAll('main button, .foot button')].map((button) => button.textContent ?? '');
export const press = (text: string): Promise<void> =>
  settled(() => {
    const button = [...app.querySelectorAll('button')].find((each) => each.textContent?.includes(text));
    if (!button) throw new Error(`no button “${text}” among ${buttons().join(' | ')}`);
    button.click();
  });

/** To be called after each test. */
export function close(): void {
  render(null, app);
  app.remove();
  vi.useRealTimers();
}
