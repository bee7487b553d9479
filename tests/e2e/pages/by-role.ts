import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Surface } from '../harness/reader.ts';
import { pause, until } from '../harness/until.ts';

/** What a screen reader would be told of an element. */
export interface Perceived {
  readonly name: string;
  readonly pressed: boolean;
  readonly expanded: boolean;
  readonly selected: boolean;
  readonly disabled: boolean;
}

/**
 * The visible elements of a role, in document order, as assistive technology perceives them. Roles and names are worked
 * out by axe, so that tests find things as readers do and not by class names.
 */
export async function allByRole(surface: Surface, role: string): Promise<readonly Perceived[]> {
  await loadAxe(surface);
  return surface.run(perceive, role);
}

export async function namesByRole(surface: Surface, role: string): Promise<readonly string[]> {
  return (await allByRole(surface, role)).map(({ name }) => name);
}

/** Waits for an element of this role whose name is this text or fits, brings it into view and presses its middle; the first below `within`. */
export async function press(surface: Surface, role: string, name: RegExp | string, within = 'body'): Promise<void> {
  const [source, flags] = typeof name === 'string' ? [`^${escaped(name)}$`, ''] : [name.source, name.flags];
  const [x, y] = await atRest(`a ${role} named ${name}`, async () => {
    await loadAxe(surface);
    return surface.run(placeOf, role, source, flags, within);
  });
  await surface.pressAt(x, y);
}

type Point = readonly [x: number, y: number];

/** Where something stands once it stands still: what is read when it is wanted moves what is below it, and a reader waits for that. */
const atRest = (what: string, where: () => Promise<Point | null>): Promise<Point> =>
  until(what, async () => {
    const first = await where();
    if (first === null) return null;
    await pause(STILL_FOR);
    const then = await where();
    return then !== null && then[0] === first[0] && then[1] === first[1] ? then : null;
  });

const STILL_FOR = 60;

/** Waits for what a selector finds, brings it into view and presses its middle: for what has no role, as a summary. */
export async function pressFound(surface: Surface, selector: string): Promise<void> {
  const [x, y] = await atRest(`what is ${selector}`, () =>
    surface.run((sought) => {
      const found = document.querySelector(sought);
      if (!found?.checkVisibility()) return null;
      found.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = found.getBoundingClientRect();
      return [box.left + box.width / 2, box.top + box.height / 2] as const;
    }, selector),
  );
  await surface.pressAt(x, y);
}

/** The card that is open in the list of quotes. */
export const OPEN_CARD = '.quote[data-open]';

/** Everything the document shows as text. */
export function textOf(surface: Surface): Promise<string> {
  return surface.run(() => document.body.innerText);
}

/** Waits until the document shows this text; answers with all of it. */
export async function textWith(surface: Surface, expected: RegExp | string): Promise<string> {
  let shown = '';
  const found = async () => {
    shown = await textOf(surface);
    return typeof expected === 'string' ? shown.includes(expected) : expected.test(shown);
  };
  await until(`the text ${expected}`, found).catch((error: unknown) => {
    throw new Error(`The text ${expected} did not appear. What was shown:\n${shown}`, { cause: error });
  });
  return shown;
}

export async function loadAxe(surface: Surface): Promise<void> {
  if (!(await surface.run(() => 'axe' in globalThis))) await surface.load(AXE);
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The part of axe's commons that its own types leave out or don't name. */
declare const axe: {
  setup(root: Element): void;
  teardown(): void;
  readonly commons: {
    readonly aria: { getRole(element: Element): string | null };
    readonly text: { accessibleText(element: Element): string };
  };
};

function perceive(role: string): Perceived[] {
  axe.setup(document.documentElement);
  try {
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.checkVisibility() && axe.commons.aria.getRole(element) === role)
      .map((element) => ({
        name: axe.commons.text.accessibleText(element),
        pressed: element.getAttribute('aria-pressed') === 'true' || element.getAttribute('aria-checked') === 'true',
        expanded: element.getAttribute('aria-expanded') === 'true',
        selected: element.getAttribute('aria-selected') === 'true',
        disabled: element.matches(':disabled, [aria-disabled="true"]'),
      }));
  } finally {
    axe.teardown();
  }
}

function placeOf(role: string, source: string, flags: string, within: string): readonly [number, number] | null {
  const wanted = new RegExp(source, flags);
  axe.setup(document.documentElement);
  try {
    const found = [...document.querySelectorAll(`${within} *`)].find(
      (element) =>
        element.checkVisibility() &&
        axe.commons.aria.getRole(element) === role &&
        wanted.test(axe.commons.text.accessibleText(element)),
    );
    if (!found) return null;
    found.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = found.getBoundingClientRect();
    return [box.left + box.width / 2, box.top + box.height / 2];
  } finally {
    axe.teardown();
  }
}
