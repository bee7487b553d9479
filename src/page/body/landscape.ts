import type { Sliced } from '../slices.ts';
import { wordsOnly } from '../text/same-words.ts';
import { RelationsToBox, stepsOf } from './box-relation.ts';
import type { LookedLine } from './looked-line.ts';
import type { PageHints } from './page-hints.ts';
import { percent } from './percent.ts';
import type { Surroundings, SurroundingsReader } from './surroundings.ts';
import { densest, EMPTY, innermostWith, type Mass, massesOf } from './text-mass.ts';

/** A core holds so much of a page's prose. */
const CORE = 0.8;
/** By so many words a text is found in another one. */
const HEAD_OF_WORDS = 60;
/** Lines on either side whose links are counted. */
const BESIDE = 5;
const STEPS_A_SLICE = 1_000;
const NOTHING = { prose: [], dense: [], linked: [], chars: [] };

interface TextBoxes {
  readonly masses: ReadonlyMap<Surroundings, Mass>;
  readonly whole: Mass;
  /** Where lines stand to the box in which most paragraphs stand side by side, and to the one that holds most of the prose. */
  readonly dense: RelationsToBox;
  readonly core: RelationsToBox;
}

/** The page as a whole, as its lines see it: where its text lies, what is set alike, what comes before and after. */
export class Landscape {
  readonly #lines: readonly LookedLine[];
  readonly #masses: ReadonlyMap<Surroundings, Mass>;
  readonly #whole: Mass;
  readonly #dense: RelationsToBox;
  readonly #core: RelationsToBox;
  readonly #looks = new Map<string, { lines: number; prose: number }>();
  readonly #same = new Map<string, number>();
  readonly #siblings = new Map<Surroundings | null, Map<string, number>>();
  readonly #branchProse = new Map<Surroundings, number>();
  #upTo: Readonly<Record<'prose' | 'dense' | 'linked' | 'chars', readonly number[]>> = NOTHING;
  #prose: { readonly before: readonly number[]; readonly after: readonly number[] } = { before: [], after: [] };
  readonly #title: string;
  readonly #titleAt: number;
  readonly #declared: string | null;
  readonly #description: string;

  static *of(
    lines: readonly LookedLine[],
    reader: SurroundingsReader,
    root: Node,
    hints: PageHints,
  ): Sliced<Landscape> {
    const masses = yield* massesOf(reader.all, lines);
    yield;
    const dense = new RelationsToBox(densest(masses));
    yield;
    const inBox = (one: Surroundings): number => (masses.get(one) as Mass).prose;
    const core = new RelationsToBox(innermostWith(CORE, inBox, masses.keys(), reader.of(root)));
    yield;
    const land = new Landscape(lines, hints, { masses, whole: masses.get(reader.of(root)) as Mass, dense, core });
    yield;
    yield* land.#look(reader.all);
    return land;
  }

  private constructor(lines: readonly LookedLine[], hints: PageHints, { masses, whole, dense, core }: TextBoxes) {
    this.#lines = lines;
    this.#masses = masses;
    this.#whole = whole;
    this.#dense = dense;
    this.#core = core;
    this.#title = wordsOnly(hints.title ?? '');
    this.#declared = hints.declaredBody === null ? null : wordsOnly(hints.declaredBody);
    this.#description = wordsOnly(hints.description ?? '');
    this.#titleAt = lines.findIndex(
      (line) => line.block.name === 'h1' && (this.#title === '' || line.words === this.#title),
    );
  }

  *#look(boxes: Iterable<Surroundings>): Sliced<void> {
    const lines = this.#lines;
    for (const [at, line] of lines.entries()) {
      if (at % STEPS_A_SLICE === 0) yield;
      this.#count(line);
    }
    let boxesSeen = 0;
    for (const { parent, look } of boxes) {
      if (++boxesSeen % STEPS_A_SLICE === 0) yield;
      const alike = this.#siblings.get(parent) ?? new Map<string, number>();
      this.#siblings.set(parent, alike.set(look, (alike.get(look) ?? 0) + 1));
    }
    yield;
    const isProse = lines.map((line) => line.isProse);
    const before = lastTrue(isProse);
    yield;
    this.#prose = { before, after: nextTrue(isProse) };
    this.#upTo = {
      prose: yield* sums(lines, (line) => (line.isProse ? line.length : 0)),
      dense: yield* sums(lines, (line) => (line.isProse && this.#dense.holds(line.block) ? line.length : 0)),
      linked: yield* sums(lines, (line) => line.linked),
      chars: yield* sums(lines, (line) => line.length),
    };
  }

  #count(line: LookedLine): void {
    const look = lookOf(line);
    const seen = this.#looks.get(look) ?? { lines: 0, prose: 0 };
    this.#looks.set(look, { lines: seen.lines + 1, prose: seen.prose + (line.isProse ? line.length : 0) });
    this.#same.set(line.words, (this.#same.get(line.words) ?? 0) + 1);
    const { branch } = this.#dense.of(line.block);
    if (line.isProse) this.#branchProse.set(branch, (this.#branchProse.get(branch) ?? 0) + 1);
  }

  /** How often it is repeated, and whether it stands in the title, the description or the declared body. */
  saidElsewhere({ words }: LookedLine): number[] {
    const declared = words !== '' && this.#declared?.includes(words.slice(0, HEAD_OF_WORDS));
    return [
      Math.min(5, this.#same.get(words) ?? 0),
      words !== '' && words === this.#title ? 1 : 0,
      this.#title !== '' && words.length > 3 && this.#title.includes(words) ? 1 : 0,
      this.#description !== '' && words.length > 20 && this.#description.startsWith(words.slice(0, HEAD_OF_WORDS))
        ? 1
        : 0,
      this.#declared === null ? -1 : declared ? 1 : 0,
    ];
  }

  /** How much text and how many links are in the boxes around it, and where these stand to those that hold the page's prose. */
  boxes(line: LookedLine): number[] {
    const { parent } = line.block;
    const [near, far, farther] = [this.#mass(parent), this.#mass(parent?.parent), this.#mass(parent?.parent?.parent)];
    const look = this.#looks.get(lookOf(line)) as { lines: number; prose: number };
    const dense = this.#dense.of(line.block);
    const core = this.#core.of(line.block);
    const denseBranch = this.#mass(dense.branch);
    return [
      percent(look.lines, this.#lines.length),
      this.#share(look),
      this.#share(near),
      percent(near.linked, near.chars),
      Math.min(99, near.lines),
      this.#share(far),
      percent(far.linked, far.chars),
      Math.min(99, far.lines),
      this.#share(farther),
      percent(farther.linked, farther.chars),
      ...stepsOf(dense),
      dense.up === 0 ? 1 : 0,
      ...stepsOf(core),
      this.#share(this.#mass(core.branch)),
      percent(this.#mass(core.branch).linked, this.#mass(core.branch).chars),
      this.#share(denseBranch),
      percent(denseBranch.linked, denseBranch.chars),
      Math.min(99, denseBranch.lines),
      Math.min(40, line.block.depth),
    ];
  }

  position(at: number): number[] {
    const n = this.#lines.length;
    const { prose, dense } = this.#upTo;
    return [
      percent(at, n),
      percent(n - at, n),
      percent(prose[at] as number, prose[n] as number),
      percent((prose[n] as number) - (prose[at + 1] as number), prose[n] as number),
      this.#titleAt < 0 ? 99 : Math.max(-50, Math.min(50, at - this.#titleAt)),
      Math.min(30, (this.#prose.after[at] as number) - at),
      Math.min(30, at - (this.#prose.before[at] as number)),
      percent(dense[at] as number, dense[n] as number),
      percent((dense[n] as number) - (dense[at + 1] as number), dense[n] as number),
    ];
  }

  /** How many boxes like its own stand beside it: items of lists and other articles' teasers have many. */
  repetition({ block }: LookedLine): number[] {
    const { branch } = this.#dense.of(block);
    return [
      this.#alike(block),
      this.#alike(block.parent),
      this.#alike(block.parent?.parent),
      this.#alike(branch),
      Math.min(50, this.#branchProse.get(branch) ?? 0),
    ];
  }

  linksAround(at: number): number {
    const from = Math.max(0, at - BESIDE);
    const to = Math.min(this.#lines.length, at + BESIDE + 1);
    const { linked, chars } = this.#upTo;
    return percent((linked[to] as number) - (linked[from] as number), (chars[to] as number) - (chars[from] as number));
  }

  #mass(one: Surroundings | null | undefined): Mass {
    return one === null || one === undefined ? EMPTY : (this.#masses.get(one) ?? EMPTY);
  }

  #share({ prose }: { readonly prose: number }): number {
    return percent(prose, this.#whole.prose);
  }

  #alike(one: Surroundings | null | undefined): number {
    if (one === null || one === undefined || one.parent === null) return 0;
    return Math.min(30, this.#siblings.get(one.parent)?.get(one.look) ?? 0);
  }
}

/** Equal for lines whose boxes, and the boxes around these, have the same element and class names. */
export const lookOf = ({ block }: LookedLine): string => `${block.parent?.look} ${block.look}`;

/** Sums of the first 0, 1, 2, … values. */
function* sums(lines: readonly LookedLine[], value: (line: LookedLine) => number): Sliced<number[]> {
  yield;
  const upTo = [0];
  for (const [at, line] of lines.entries()) upTo.push((upTo[at] as number) + value(line));
  return upTo;
}

function lastTrue(values: readonly boolean[]): number[] {
  let last = -99;
  return values.map((value, at) => {
    const before = last;
    if (value) last = at;
    return before;
  });
}

function nextTrue(values: readonly boolean[]): number[] {
  const n = values.length;
  return lastTrue(values.toReversed())
    .map((at) => (at < 0 ? n + 99 : n - 1 - at))
    .reverse();
}
