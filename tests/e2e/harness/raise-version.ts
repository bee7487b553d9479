import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Makes a newer version of an extension in its directory: all is as it was but the number. */
export function raiseVersion(directory: string): void {
  const file = join(directory, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  const [major = 0, ...rest] = manifest.version.split('.').map(Number);
  writeFileSync(file, JSON.stringify({ ...manifest, version: [major + 1, ...rest].join('.') }));
}
