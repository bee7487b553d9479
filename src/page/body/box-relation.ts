import { FAR, type Surroundings } from './surroundings.ts';

/** Where an element stands to a box. */
export interface BoxRelation {
  /** Steps up to the first element that also holds the box; 0 when the element is inside of the box or is it. */
  readonly up: number;
  /** Steps from there down to the box; inside of the box, from the box down to the element. */
  readonly down: number;
  /** The outermost part of that common element which holds the element. */
  readonly branch: Surroundings;
}

/** The steps up and down, cut at what makes a difference. */
export const stepsOf = ({ up, down }: BoxRelation): readonly number[] => [Math.min(FAR, up), Math.min(FAR, down)];

/** Answers for one box; what was found for an element is remembered for those inside of it, so that deep pages cost no more. */
export class RelationsToBox {
  readonly #above = new Map<Surroundings, number>();
  readonly #box: Surroundings;
  readonly #known = new Map<Surroundings, BoxRelation>();

  constructor(box: Surroundings) {
    this.#box = box;
    let steps = 0;
    for (let at: Surroundings | null = box; at !== null; at = at.parent) this.#above.set(at, steps++);
  }

  of(element: Surroundings): BoxRelation {
    const unknown: Surroundings[] = [];
    let at = element;
    while (!this.#known.has(at) && !this.#above.has(at)) {
      unknown.push(at);
      at = at.parent as Surroundings;
    }
    let relation = this.#known.get(at) ?? this.#onTheWay(at);
    let outer = at;
    for (const inner of unknown.reverse()) {
      relation = this.#inside(outer, relation, inner);
      this.#known.set(inner, relation);
      outer = inner;
    }
    return relation;
  }

  holds(element: Surroundings): boolean {
    return this.of(element).up === 0 && element.depth >= this.#box.depth;
  }

  /** The box itself, or one around it. */
  #onTheWay(at: Surroundings): BoxRelation {
    return { up: 0, down: this.#above.get(at) as number, branch: at };
  }

  #inside(outer: Surroundings, relation: BoxRelation, inner: Surroundings): BoxRelation {
    if (outer === this.#box) return { up: 0, down: 1, branch: inner };
    if (this.#above.has(outer)) return { up: 1, down: relation.down, branch: inner };
    return relation.up === 0 ? { ...relation, down: relation.down + 1 } : { ...relation, up: relation.up + 1 };
  }
}
