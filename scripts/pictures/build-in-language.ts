import { join } from 'node:path';
import { build } from 'wxt';
import type { Language } from '../../src/ui/i18n/language.ts';

/** Builds the extension for Chromium with another language to start in; answers with its directory. */
export async function buildInLanguage(language: Language): Promise<string> {
  const outDir = join('.output', 'pictures', language);
  let replaced = false;
  await build({
    outDir,
    logger: { ...console, debug: ignore, log: ignore, info: ignore, success: ignore, fatal: console.error, level: 0 },
    vite: () => ({
      plugins: [
        {
          name: 'start-in-another-language',
          enforce: 'pre',
          transform(code: string, id: string) {
            if (!id.endsWith('/src/ui/i18n/language.ts')) return null;
            const changed = code.replace(/(DEFAULT_LANGUAGE[^=]*= )'en'/, `$1'${language}'`);
            replaced ||= changed.includes(`= '${language}'`);
            return { code: changed, map: null };
          },
        },
      ],
    }),
  });
  if (!replaced) throw new Error('The language that the interface starts in is no longer set in language.ts.');
  return join(outDir, 'chrome-mv3');
}

const ignore = () => undefined;
