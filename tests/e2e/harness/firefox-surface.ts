import type { Json, KeyName, Surface } from './reader.ts';
import { sourceOf } from './source-of.ts';

/** Calls one of Marionette's helpers in one document (`inDocument`). */
export type Ask = (
  method: 'executeScript' | 'dispatchEvent' | 'takeScreenshot',
  given: readonly unknown[],
) => Promise<unknown>;

/** A document in Firefox. */
export function firefoxSurface(ask: Ask): Surface {
  const evaluate = (body: string) => ask('executeScript', [body, [], { sandboxName: null, timeout: 30_000 }]);
  return {
    run: async (call, ...given) => (await evaluate(`return ${sourceOf(call, given as readonly Json[])};`)) as never,
    load: async (source) => {
      await evaluate(`${source}; return null;`);
    },
    pressAt: (x, y) => pointer(ask, x, y, 0),
    key: async (name) => {
      const eventData = { ...keyData(name), altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };
      await ask('dispatchEvent', ['synthesizeKeyDown', { eventData }]);
      await ask('dispatchEvent', ['synthesizeKeyUp', { eventData }]);
    },
    picture: async (look) => {
      if (look) throw new Error('In Firefox a picture shows the document as it is.');
      return Buffer.from(String(await ask('takeScreenshot', [null, BASE64, false])), 'base64');
    },
  };
}

/** A press of a mouse button: 0 the main one, 2 the one for the context menu. */
export async function pointer(ask: Ask, x: number, y: number, button: 0 | 2): Promise<void> {
  const event = (type: string, buttons: number) =>
    ask('dispatchEvent', ['synthesizeMouseAtPoint', { x, y, eventData: { type, button, buttons, clickCount: 1 } }]);
  await event('mousemove', 0);
  await event('mousedown', button === 0 ? 1 : 2);
  // On Linux and macOS the menu opens on the way down.
  if (button === 2) await event('contextmenu', 2);
  await event('mouseup', 0);
}

/** The shape that Firefox's own `keyData.getData` gives. */
function keyData(name: KeyName | (string & {})) {
  const printable = [...name].length === 1;
  const code = !printable ? name : /[a-z]/i.test(name) ? `Key${name.toUpperCase()}` : name === '/' ? 'Slash' : '';
  return { key: name, code, location: 0, printable };
}

/** `capture.Format.Base64` in Firefox's source. */
const BASE64 = 0;
