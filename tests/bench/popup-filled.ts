import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserKind } from '../../scripts/browsers/find-browser.ts';
import { ADDRESS } from '../e2e/fixtures/pages.ts';
import type { Reader, Surface } from '../e2e/harness/reader.ts';
import { type Session, startSession } from '../e2e/harness/session.ts';
import { pause, until } from '../e2e/harness/until.ts';

/*
 * How long a reader waits for the card of a page that was analysed:  npx tsx tests/bench/popup-filled.ts [times]
 *
 *   press ──▶ document begins ──▶ our script has run ──▶ the card is painted
 *   └─ the browser makes a window ┘└────────────── ours and the browser's ──┘
 *
 * Beside the popup as it is built stands one of a few plain words and no script, opened in turn with it: what that one
 * takes is the browser's, and what the card takes beyond it is ours. Nothing looks at the popup while it opens.
 */
interface Opening {
  readonly begins: number;
  readonly scripts: number;
  readonly painted: number;
  readonly fromPress: number;
}

const TIMES = Number(process.argv[2] ?? 15);
/** The first ones fill the browser's own stores. */
const WARM_UP = 2;
const OPENED_WITHIN_MS = 700;

const PLAIN = `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Plain</title><body>
<p>Some plain words, which are long enough to be the largest thing that is painted in this window.</p>`;

for (const kind of ['chromium', 'firefox'] as const) {
  const built = join('.output', kind === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
  const plain = mkdtempSync(join(tmpdir(), 'on-the-record-plain-'));
  cpSync(built, plain, { recursive: true });
  writeFileSync(join(plain, 'popup.html'), PLAIN);
  const sides = [await besideReport(kind, built), await besideReport(kind, plain)];
  const openings: Opening[][] = sides.map(() => []);
  for (let time = 0; time < WARM_UP + TIMES; time++) {
    for (const [side, session] of sides.entries()) {
      const opening = await openOnce(session.reader);
      if (time >= WARM_UP) openings[side]?.push(opening);
    }
  }
  for (const session of sides) await session.end();
  rmSync(plain, { recursive: true, force: true });

  const [card, words] = openings.map(summary) as [Summary, Summary];
  const ours = Math.max(0, card.painted.median - words.painted.median);
  const figures = { times: TIMES, card, plain: words, oursMs: ours };
  mkdirSync('.output/test', { recursive: true });
  writeFileSync(`.output/test/popup-filled-${kind}.json`, JSON.stringify(figures));
  console.log(`${kind}, ${TIMES} openings in turn; milliseconds, median (least)`);
  for (const [name, of] of [
    ['card', card],
    ['plain words', words],
  ] as const) {
    const shown = Object.entries(of).map(([what, { median, least }]) => `${what} ${median} (${least})`);
    console.log(`  ${name}: ${shown.join(', ')}`);
  }
  console.log(`  ours: ${ours}`);
}

async function besideReport(kind: BrowserKind, extension: string): Promise<Session> {
  const session = await startSession({ kind, extension });
  await session.reader.open(ADDRESS.interview);
  await until('a number on the button', () => session.reader.badge());
  return session;
}

async function openOnce(reader: Reader): Promise<Opening> {
  const pressed = Date.now();
  const popup = await reader.pressToolbarButton();
  await pause(OPENED_WITHIN_MS);
  const { began, scripts, painted } = await timesOf(popup);
  await reader.closePopup();
  await pause(250);
  return { begins: began - pressed, scripts, painted, fromPress: began - pressed + painted };
}

/** The largest text is a passage of the card: its last painting is the one that counts. Counted from the document's beginning. */
function timesOf(popup: Surface): Promise<{ began: number; scripts: number; painted: number }> {
  return popup.run(
    () =>
      new Promise<{ began: number; scripts: number; painted: number }>((resolve, reject) => {
        const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        new PerformanceObserver((list) => {
          resolve({
            began: performance.timeOrigin,
            scripts: navigation?.domContentLoadedEventEnd ?? 0,
            painted: list.getEntries().at(-1)?.startTime ?? 0,
          });
        }).observe({ type: 'largest-contentful-paint', buffered: true });
        setTimeout(() => reject(new Error('Nothing was painted.')), 2_000);
      }),
  );
}

type Summary = Readonly<Record<keyof Opening, { readonly median: number; readonly least: number }>>;

function summary(openings: readonly Opening[]): Summary {
  const of = (what: keyof Opening) => {
    const sorted = openings.map((opening) => opening[what]).sort((a, b) => a - b);
    return { median: Math.round(sorted[sorted.length >> 1] ?? 0), least: Math.round(sorted[0] ?? 0) };
  };
  return { begins: of('begins'), scripts: of('scripts'), painted: of('painted'), fromPress: of('fromPress') };
}
