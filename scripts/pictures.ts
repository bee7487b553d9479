import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../src/ui/i18n/language.ts';
import type { Reader, Surface } from '../tests/e2e/harness/reader.ts';
import { startSession } from '../tests/e2e/harness/session.ts';
import { pause } from '../tests/e2e/harness/until.ts';
import { press, textWith } from '../tests/e2e/pages/by-role.ts';
import { wordsFor } from '../tests/unit/ui/words-for.ts';
import { ensureBrowser } from './browsers/ensure-browser.ts';
import { buildForPictures } from './pictures/build-for-pictures.ts';
import { FIREFOX_STATES, PAGE_STATES, PANEL_STATES, POPUP_STATES } from './pictures/states.ts';

const DIRECTORY = join('.output', 'pictures');
/** A few of them, which README and docs show. */
const SHOWN = join('docs', 'pictures');

/** `npm run pictures -- popup-reading` draws only what begins so, and leaves the rest as it is. */
const ONLY = process.argv[2] ?? '';
const isWanted = (name: string): boolean => name.startsWith(ONLY);

/**
 * Draws every state of popup, panel and our own pages into `.output/pictures`, in all languages and both themes and, for the
 * panel, in a usual and a narrow width. They are the built extension's real popup and panel in Chromium, with real pages and a real
 * analysis. Names: surface-state-language-theme, and the width where there are two.
 */
async function drawPictures(): Promise<void> {
  ensureBrowser('chromium');
  mkdirSync(DIRECTORY, { recursive: true });
  for (const name of readdirSync(DIRECTORY).filter(
    (file) => isWanted(file) && /^(?:firefox|popup|panel|page)-.*\.png$/.test(file),
  )) {
    rmSync(join(DIRECTORY, name));
  }
  await drawInFirefox();
  const extension = await buildForPictures();
  for (const language of LANGUAGES) {
    const session = await startSession({ kind: 'chromium', extension });
    try {
      await speak(language, session.reader);
      await drawIn(language, session.reader);
    } finally {
      await session.end();
    }
  }
}

/** A look at the same in Firefox: its own fonts and controls. English, in both themes. */
async function drawInFirefox(): Promise<void> {
  ensureBrowser('firefox');
  const session = await startSession({ kind: 'firefox' });
  try {
    const words = wordsFor('en');
    for (const { surface, name, reach } of FIREFOX_STATES) {
      if (!isWanted(`firefox-${surface}-${name}`)) continue;
      const shown = await reach(session.reader, words);
      for (const theme of ['light', 'dark'] as const) {
        await shown.run((chosen) => {
          document.documentElement.dataset.theme = chosen;
        }, theme);
        await pause(300);
        keep(`firefox-${surface}-${name}-en-${theme}.png`, await shown.picture());
      }
      await session.reader.closePopup();
      await session.reader.closePanel();
    }
  } finally {
    await session.end();
  }
}

async function drawIn(language: Language, reader: Reader): Promise<void> {
  const words = wordsFor(language);
  for (const { name, reach, undo } of POPUP_STATES.filter((state) => isWanted(`popup-${state.name}`))) {
    const popup = await reach(reader, words);
    await drawLooks(popup, `popup-${name}-${language}`, [null]);
    await undo?.(popup);
    await reader.closePopup();
  }
  for (const { name, reach } of PANEL_STATES.filter((state) => isWanted(`panel-${state.name}`))) {
    await drawLooks(await reach(reader, words), `panel-${name}-${language}`, [400, 320]);
    await reader.closePanel();
  }
  for (const { name, reach } of PAGE_STATES.filter((state) => isWanted(`page-${state.name}`))) {
    await drawLooks(await reach(reader, words), `page-${name}-${language}`, [960, 320], 2400);
  }
}

/** Chooses the language as a reader does, in the options. */
async function speak(language: Language, reader: Reader): Promise<void> {
  const options = await reader.openOwnPage('options.html');
  await press(options, 'radio', LANGUAGE_NAMES[language]);
  await textWith(options, wordsFor(language).t('options.lead'));
}

async function drawLooks(
  surface: Surface,
  name: string,
  widths: readonly (number | null)[],
  height = 900,
): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    for (const width of widths) {
      const look = width === null ? { theme } : { theme, size: { width, height } };
      await surface.picture(look);
      // The first picture in a new look may catch a transition half-way.
      await pause(200);
      keep(`${name}-${theme}${width === null ? '' : `-${width}`}.png`, await surface.picture(look));
    }
  }
}

/** Writes a picture, and brings the one up to date that is shown under the same name. */
function keep(name: string, picture: Uint8Array): void {
  for (const directory of existsSync(join(SHOWN, name)) ? [DIRECTORY, SHOWN] : [DIRECTORY]) {
    const file = join(directory, name);
    writeFileSync(file, picture);
    console.log(file);
  }
}

drawPictures().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
