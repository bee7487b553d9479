import { ensureBrowser } from './browsers/ensure-browser.ts';

for (const kind of ['chromium', 'firefox'] as const) {
  try {
    console.log(`${kind}: ${ensureBrowser(kind)}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
