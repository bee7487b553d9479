import type { Speaker } from '../statements/statement.ts';
import type { Correction } from './correction.ts';

/** Everybody who speaks in a text, with those whom the reader names. */
export class People {
  readonly #speakers: Speaker[];
  readonly #text: string;

  constructor(speakers: readonly Speaker[], text: string) {
    this.#speakers = [...speakers];
    this.#text = text;
  }

  get all(): readonly Speaker[] {
    return this.#speakers;
  }

  isNamed(name: string): boolean {
    return this.#speakers.some((speaker) => speaker.name === name);
  }

  /** `Speaker.id` of who is called so; one whom the program did not find is added. */
  called(name: string): string {
    const known = this.#speakers.find((speaker) => speaker.name === name);
    if (known !== undefined) return known.id;
    const start = this.#text.indexOf(name);
    const named = start < 0 ? { start: 0, end: 0 } : { start, end: start + name.length };
    const added = { id: this.#freeId(), name, role: null, organisation: null, named };
    this.#speakers.push(added);
    return added.id;
  }

  /** Makes one person of those who are said to be one; `one` tells whose id somebody's has become. */
  merge(pairs: readonly Extract<Correction, { kind: 'same-person' }>[]): (id: string) => string {
    const calledNow = namesAfter(pairs);
    const became = new Map<string, string>();
    for (const speaker of [...this.#speakers]) {
      const name = calledNow(speaker.name);
      if (name !== speaker.name) became.set(speaker.id, this.called(name));
    }
    for (const [id, kept] of became) this.#join(id, kept);
    return (id) => became.get(id) ?? id;
  }

  /** What only the other's name came with is kept. */
  #join(id: string, kept: string): void {
    const gone = this.#speakers.findIndex((speaker) => speaker.id === id);
    const [other] = this.#speakers.splice(gone, 1);
    const at = this.#speakers.findIndex((speaker) => speaker.id === kept);
    const speaker = this.#speakers[at];
    if (speaker === undefined || other === undefined) return;
    const { role, organisation } = speaker;
    this.#speakers[at] = { ...speaker, role: role ?? other.role, organisation: organisation ?? other.organisation };
  }

  #freeId(): string {
    const ids = new Set(this.#speakers.map(({ id }) => id));
    for (let n = 1; ; n++) if (!ids.has(`reader${n}`)) return `reader${n}`;
  }
}

/** Where A is B and B is C, all are C. Of names that lead in a circle the first in the alphabet is kept. */
function namesAfter(pairs: readonly Extract<Correction, { kind: 'same-person' }>[]): (name: string) => string {
  const next = new Map(pairs.map(({ also, name }) => [also, name]));
  return (name) => {
    const passed = new Set<string>();
    let at = name;
    for (let to = next.get(at); to !== undefined && !passed.has(at); to = next.get(at)) {
      passed.add(at);
      at = to;
    }
    return passed.has(at) ? firstOfCircle(at, next) : at;
  };
}

function firstOfCircle(from: string, next: ReadonlyMap<string, string>): string {
  let [first, at] = [from, next.get(from) ?? from];
  while (at !== from) {
    if (at < first) first = at;
    at = next.get(at) ?? from;
  }
  return first;
}
