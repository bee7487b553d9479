import type { Surroundings } from './surroundings.ts';

/** Where an element stands to a box. */
export interface Meeting {
  /** Steps up to the first element that also holds the box; 0 when the element is inside of the box or is it. */
  readonly up: number;
  /** Steps from there down to the box; inside of the box, from the box down to the element. */
  readonly down: number;
  /** The outermost part of that common element which holds the element. */
  readonly branch: Surroundings;
}

/** Answers for one box; what was found for an element is remembered for those inside of it, so that deep pages cost no more. */
export class MeetingsWith {
  readonly #above = new Map<Surroundings, number>();
  readonly #box: Surroundings;
  readonly #known = new Map<Surroundings, Meeting>();

  constructor(box: Surroundings) {
    this.#box = box;
    let steps = 0;
    for (let at: Surroundings | null = box; at !== null; at = at.parent) this.#above.set(at, steps++);
  }

  of(element: Surroundings): Meeting {
    const unknown: Surroundings[] = [];
    let at = element;
    while (!this.#known.has(at) && !this.#above.has(at)) {
      unknown.push(at);
      at = at.parent as Surroundings;
    }
    let meeting = this.#known.get(at) ?? this.#onTheWay(at);
    let outer = at;
    for (const inner of unknown.reverse()) {
      meeting = this.#inside(outer, meeting, inner);
      this.#known.set(inner, meeting);
      outer = inner;
    }
    return meeting;
  }

  holds(element: Surroundings): boolean {
    return this.of(element).up === 0 && element.depth >= this.#box.depth;
  }

  /** The box itself, or one around it. */
  #onTheWay(at: Surroundings): Meeting {
    return { up: 0, down: this.#above.get(at) as number, branch: at };
  }

  #inside(outer: Surroundings, meeting: Meeting, inner: Surroundings): Meeting {
    if (outer === this.#box) return { up: 0, down: 1, branch: inner };
    if (this.#above.has(outer)) return { up: 1, down: meeting.down, branch: inner };
    return meeting.up === 0 ? { ...meeting, down: meeting.down + 1 } : { ...meeting, up: meeting.up + 1 };
  }
}
