import { spawn } from 'node:child_process';

export interface Finished {
  /** Null when it was stopped, by us or by a signal. */
  readonly exitCode: number | null;
  readonly seconds: number;
  readonly timedOut: boolean;
}

/**
 * Runs one of the project's tools (a program of `node_modules/.bin`) and shows what it prints. After `limit` seconds
 * it is stopped with everything it started.
 */
export function runCommand(command: readonly [string, ...string[]], limit: number): Promise<Finished> {
  const [tool, ...args] = command;
  const began = Date.now();
  const ofItsOwnGroup = process.platform !== 'win32';
  return new Promise((resolve) => {
    const child = spawn(tool, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: ofItsOwnGroup,
      shell: process.platform === 'win32',
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    });
    let timedOut = false;
    const stop = () => stopGroup(child.pid, ofItsOwnGroup);
    const timer = setTimeout(() => {
      timedOut = true;
      stop();
    }, limit * 1000);
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
    const finish = (exitCode: number | null) => {
      clearTimeout(timer);
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
      resolve({ exitCode, timedOut, seconds: (Date.now() - began) / 1000 });
    };
    child.once('error', (error) => {
      console.error(`${tool} could not be started: ${error.message}`);
      finish(null);
    });
    child.once('close', finish);
  });
}

function stopGroup(pid: number | undefined, ofItsOwnGroup: boolean): void {
  if (pid === undefined) return;
  try {
    process.kill(ofItsOwnGroup ? -pid : pid, 'SIGKILL');
  } catch {
    // It ended in the meantime.
  }
}
