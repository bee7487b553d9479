import type { LookedLine } from './looked-line.ts';
import type { Surroundings } from './surroundings.ts';

/** What HTML has for saying whose words a quotation holds. */
const SIGNING: ReadonlySet<string> = new Set(['cite', 'footer', 'figcaption']);
const QUOTING = 'blockquote';
/** Longer lines are more than a name and an office. UTF-16. */
const LONGEST = 160;
/** How many elements around a word are looked at. */
const STEPS = 6;

/**
 * Whether a line is set as the signature of a quotation whose words the line before it holds: in its `<footer>` or `<cite>`, or
 * as its figure's caption.
 */
export function signsQuotation(line: LookedLine, before: LookedLine | undefined): boolean {
  if (before === undefined || line.length > LONGEST) return false;
  const signing = outwards(line.around, ({ name }) => SIGNING.has(name));
  const box = outwards(signing?.parent ?? null, ({ name }) => name === QUOTING || name === 'figure');
  const quotation = outwards(before.around, ({ name }) => name === QUOTING);
  return box !== null && outwards(quotation, (one) => one === box) !== null;
}

function outwards(from: Surroundings | null, test: (one: Surroundings) => boolean): Surroundings | null {
  let one = from;
  for (let step = 0; one !== null && step < STEPS; step++, one = one.parent) if (test(one)) return one;
  return null;
}
