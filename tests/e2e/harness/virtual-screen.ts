import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import type { Readable } from 'node:stream';
import { pause } from './until.ts';

/** A screen that nobody sees, with a window manager, a keyboard and a mouse: what is pressed on it are real presses. */
export interface VirtualScreen {
  /** What `DISPLAY` has to be for a program that is to appear there. */
  readonly display: string;
  /** A key with its modifiers, as xdotool names them: "alt+shift+q", "Return". */
  key(combination: string): Promise<void>;
  /** Moves the pointer there and presses a button: 1 the main one, 3 the one for the context menu. Pixels of the screen. */
  press(x: number, y: number, button: 1 | 3): Promise<void>;
  end(): void;
}

export async function startVirtualScreen(): Promise<VirtualScreen> {
  const started: ChildProcess[] = [];
  const end = (): void => {
    for (const child of started.splice(0).reverse()) child.kill();
  };
  process.once('exit', end);
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  started.push(server);
  const display = `:${await numberFrom(server)}`;
  const env = { ...process.env, DISPLAY: display };
  started.push(spawn('openbox', [], { stdio: 'ignore', env }));
  await pause(300);
  const act = async (...given: readonly string[]): Promise<void> => {
    const { status, stderr } = spawnSync('xdotool', [...given], { env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`xdotool ${given.join(' ')} failed: ${stderr}`);
    await pause(100);
  };
  return {
    display,
    key: (combination) => act('key', '--clearmodifiers', combination),
    press: async (x, y, button) => {
      await act('mousemove', String(Math.round(x)), String(Math.round(y)));
      await act('click', String(button));
    },
    end: () => {
      process.off('exit', end);
      end();
    },
  };
}

/** Xvfb takes a free display and writes its number. */
function numberFrom(server: ChildProcess): Promise<number> {
  const written = server.stdio[3] as Readable;
  return new Promise((resolve, reject) => {
    let number = '';
    server.once('error', reject);
    server.once('exit', () => reject(new Error('The virtual screen ended before it was there.')));
    written.on('data', (part: Buffer) => {
      number += part.toString();
      if (number.includes('\n')) resolve(Number(number));
    });
  });
}
