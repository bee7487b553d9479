import { spawnSync } from 'node:child_process';
import { canInstallPackages, installDebianPackages } from './install-debian-packages.ts';

/** A screen nobody sees, something that presses keys on it, and a window manager, without which no window has the focus. */
const PROGRAMS = { Xvfb: 'xvfb', xdotool: 'xdotool', openbox: 'openbox' } as const;

/** Installs what a virtual screen needs where that is possible without asking; otherwise an error says what is missing. */
export function ensureVirtualScreen(): void {
  const missing = missingPackages();
  if (missing.length === 0) return;
  if (canInstallPackages()) installDebianPackages(missing);
  const still = missingPackages();
  if (still.length > 0)
    throw new Error(`A virtual screen needs ${still.join(', ')} (the names are Debian’s). Install them first.`);
}

const missingPackages = (): string[] =>
  Object.entries(PROGRAMS)
    .filter(([program]) => spawnSync('which', [program]).status !== 0)
    .map(([, name]) => name);
