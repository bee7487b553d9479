import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const APT = '/usr/bin/apt-get';

/** Whether packages can be installed here without asking anybody: Debian or a relative of it, and root. */
export function canInstallPackages(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync(APT);
}

/** Installs Debian packages; throws with the end of the installer's words when it does not work. */
export function installDebianPackages(packages: readonly string[]): void {
  console.log(`Installing ${packages.join(' ')} (apt-get) …`);
  if (!listsUpdated) run(['update', '-qq']);
  listsUpdated = true;
  run(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

let listsUpdated = false;

function run(args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stdout, stderr } = spawnSync(APT, args, { env, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (status === 0) return;
  const said = `${stdout}\n${stderr}`.trim().split('\n').slice(-12).join('\n');
  throw new Error(`apt-get ${args[0]} failed:\n${said}`);
}
