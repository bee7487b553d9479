import { join } from 'node:path';
import { build } from 'wxt';

/** Builds the extension for Chromium apart from the build that tests and readers use; answers with its directory. */
export async function buildForPictures(): Promise<string> {
  const outDir = join('.output', 'built-for-pictures');
  await build({
    outDir,
    logger: { ...console, debug: ignore, log: ignore, info: ignore, success: ignore, fatal: console.error, level: 0 },
  });
  return join(outDir, 'chrome-mv3');
}

const ignore = () => undefined;
