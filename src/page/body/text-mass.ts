import type { Sliced } from '../slices.ts';
import type { Surroundings } from './surroundings.ts';

/** How much of a page's text an element holds. All in UTF-16. */
export interface Mass {
  chars: number;
  linked: number;
  /** In lines that are long and not links: what bodies are made of. */
  prose: number;
  lines: number;
  /** Prose whose own box this is, and half of what its children's boxes hold: where a body's paragraphs stand side by side. */
  paragraphs: number;
}

export interface WeighedLine {
  /** The innermost element around the line's first word. */
  readonly around: Surroundings;
  /** The paragraph or other block that it stands in. */
  readonly block: Surroundings;
  readonly length: number;
  readonly linked: number;
  readonly isProse: boolean;
}

/** Blocks that hold paragraphs; all others are one. */
const HOLDERS: ReadonlySet<string> = new Set(['article', 'body', 'div', 'main', 'section']);

export const EMPTY: Mass = { chars: 0, linked: 0, prose: 0, lines: 0, paragraphs: 0 };

const STEPS_A_SLICE = 2_000;

/** The mass of every element of `all`, in which each comes after those around it; each line is counted in all boxes around it. */
export function* massesOf(all: Iterable<Surroundings>, lines: readonly WeighedLine[]): Sliced<Map<Surroundings, Mass>> {
  const masses = new Map<Surroundings, Mass>();
  for (const one of all) {
    if (masses.size % STEPS_A_SLICE === 0) yield;
    masses.set(one, { ...EMPTY });
  }
  for (const [at, { around, block, length, linked, isProse }] of lines.entries()) {
    if (at % STEPS_A_SLICE === 0) yield;
    const mass = masses.get(around) as Mass;
    mass.chars += length;
    mass.linked += linked;
    mass.lines++;
    if (!isProse) continue;
    mass.prose += length;
    let box = HOLDERS.has(block.name) ? block : block.parent;
    for (let share = 1; box !== null && share > 0.2; box = box.parent, share /= 2) {
      (masses.get(box) as Mass).paragraphs += length * share;
    }
  }
  const outwardsIn = [...masses];
  for (let at = outwardsIn.length - 1; at >= 0; at--) {
    if (at % STEPS_A_SLICE === 0) yield;
    const [inner, mass] = outwardsIn[at] as [Surroundings, Mass];
    const outer = inner.parent === null ? undefined : masses.get(inner.parent);
    if (outer === undefined) continue;
    outer.chars += mass.chars;
    outer.linked += mass.linked;
    outer.prose += mass.prose;
    outer.lines += mass.lines;
  }
  return masses;
}

/** The element in which most paragraphs stand side by side; the page itself when it has no prose. */
export function densest(masses: ReadonlyMap<Surroundings, Mass>): Surroundings {
  let best: Surroundings | null = null;
  for (const [one, { paragraphs }] of masses) {
    if (best === null || paragraphs > (masses.get(best) as Mass).paragraphs) best = one;
  }
  return best as Surroundings;
}

/** The innermost of some elements that still holds this share of what the outermost, `root`, holds. */
export function innermostWith(
  share: number,
  held: (one: Surroundings) => number,
  all: Iterable<Surroundings>,
  root: Surroundings,
): Surroundings {
  const least = share * held(root);
  let best = root;
  for (const one of all) if (one.depth > best.depth && held(one) >= least) best = one;
  return best;
}
