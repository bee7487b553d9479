import { ADDRESS } from '../tests/e2e/fixtures/pages.ts';
import { startSession } from '../tests/e2e/harness/session.ts';
import { ensureBrowser } from './browsers/ensure-browser.ts';
import { type BrowserKind, findBrowser } from './browsers/find-browser.ts';
import { runCommand } from './run-command.ts';
import { hasDisplay } from './start/has-display.ts';
import { showHeadless } from './start/show-headless.ts';

/**
 * Builds the extension and opens it in a browser on the sample report, which stands in for the agency's page: the site
 * runs on this machine, under the agency's address.
 */
async function start(): Promise<void> {
  const kind: BrowserKind =
    findBrowser('chromium') === null && findBrowser('firefox') !== null ? 'firefox' : 'chromium';
  ensureBrowser(kind);
  const build = await runCommand(kind === 'chromium' ? ['wxt', 'build'] : ['wxt', 'build', '-b', 'firefox'], 120);
  if (build.exitCode !== 0) throw new Error('The extension could not be built.');
  const session = await startSession({ kind, headful: hasDisplay() });
  const leave = () => session.end().finally(() => process.exit());
  process.once('SIGINT', leave);
  process.once('SIGTERM', leave);
  try {
    if (!hasDisplay()) return await showHeadless(session.reader);
    await session.reader.open(ADDRESS.interview);
    console.log(WHAT_TO_DO);
    await session.reader.closed;
  } finally {
    await session.end();
  }
}

const WHAT_TO_DO = `
The report is open: ${ADDRESS.interview}
It is served on this computer, with a certificate made a moment ago; that is why the browser calls it not secure.
The number on the button of "On the Record" says how many statements were found; the button may be behind the
extensions button. Press it for the summary, then "Open quotes" for the list; or select a passage in the page and choose
"Look up on the record" from its context menu. Another report, on another site: ${ADDRESS.otherReport}
This ends when you close the browser's window.`;

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
