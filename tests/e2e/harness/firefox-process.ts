import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Marionette } from './marionette.ts';
import { until } from './until.ts';

export type Preferences = Readonly<Record<string, string | number | boolean>>;

export interface FirefoxProcess {
  readonly marionette: Marionette;
  /** Settles when Firefox has ended, for whatever reason. */
  readonly exited: Promise<void>;
  /** Ends it, if it still runs, and removes its profile. */
  end(): Promise<void>;
}

/** Starts Firefox with a profile of its own, and connects to it. */
export async function startFirefox(
  program: string,
  { headless, display }: { readonly headless: boolean; readonly display?: string | undefined },
  chosen: Preferences,
): Promise<FirefoxProcess> {
  const profile = mkdtempSync(join(tmpdir(), 'on-the-record-firefox-'));
  writeFileSync(join(profile, 'user.js'), preferences({ ...QUIET, ...chosen }));
  const flags = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile, 'about:blank'];
  // A process group of its own, so that its children go with it.
  const child = spawn(program, headless ? ['--headless', ...flags] : flags, {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, ...(display === undefined ? {} : { DISPLAY: display }) },
  });
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const kill = () => killGroup(child.pid);
  process.once('exit', kill);
  const end = async () => {
    kill();
    await exited;
    process.off('exit', kill);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    return { marionette: await connect(profile), exited, end };
  } catch (error) {
    await end();
    throw error;
  }
}

/** Firefox takes a free port and writes its number beside the profile. */
async function connect(profile: string): Promise<Marionette> {
  const file = join(profile, 'MarionetteActivePort');
  const port = await until('Firefox to start', () => existsSync(file) && Number(readFileSync(file, 'utf8')), 60_000);
  return Marionette.connect(port, 20_000);
}

function killGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // It has gone by itself.
  }
}

function preferences(values: Preferences): string {
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

const QUIET = {
  'marionette.port': 0,
  'intl.locale.requested': 'en-US',
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.sessionstore.resume_from_crash': false,
};
