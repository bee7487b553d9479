import { LANGUAGES, type Language } from '../../../src/ui/i18n/language.ts';
import type { Surface } from '../harness/reader.ts';
import { until } from '../harness/until.ts';
import { accessibilityFaults } from './accessibility-faults.ts';

/** What is wrong for accessibility in a document of ours, in each language and both themes, without loading it anew. */
export async function faultsInEveryLook(surface: Surface): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const language of [...LANGUAGES].reverse()) {
    await speak(surface, language);
    for (const theme of ['dark', 'light'] as const) {
      await surface.run(async (chosen) => {
        document.documentElement.dataset.theme = chosen;
        // Colours that are half-way have no contrast to speak of.
        await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
      }, theme);
      const found = await accessibilityFaults(surface);
      faults.push(...found.map((fault) => `${language}, ${theme}: ${fault}`));
    }
  }
  return faults;
}

/** Another language for all that is open: pages of ours follow the settings. Ends with what is drawn in it. */
export async function speak(surface: Surface, language: Language): Promise<void> {
  await surface.run((chosen) => {
    const area = (globalThis as unknown as { browser?: Api; chrome: Api }).browser ?? chrome;
    void area.storage.local.set({ settings: { version: 1, language: chosen } });
  }, language);
  await until(`words in ${language}`, () =>
    surface.run((chosen) => document.documentElement.lang === chosen, language),
  );
}

interface Api {
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
}
declare const chrome: Api;
