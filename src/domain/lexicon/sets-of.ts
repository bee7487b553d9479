/** Sets of a few names each, of which thousands of words have the same: every set is made once. */
export class SetsOf<Name> {
  readonly #first = new Map<Name, ReadonlySet<Name>>();
  readonly #with = new Map<ReadonlySet<Name>, Map<Name, ReadonlySet<Name>>>();

  /** A set with one name more; null is the empty one. */
  with(set: ReadonlySet<Name> | null, name: Name): ReadonlySet<Name> {
    if (set?.has(name) === true) return set;
    const made = set === null ? this.#first : this.#madeFrom(set);
    const known = made.get(name);
    if (known !== undefined) return known;
    const bigger: ReadonlySet<Name> = new Set(set === null ? [name] : [...set, name]);
    made.set(name, bigger);
    return bigger;
  }

  #madeFrom(set: ReadonlySet<Name>): Map<Name, ReadonlySet<Name>> {
    const known = this.#with.get(set);
    if (known !== undefined) return known;
    const made = new Map<Name, ReadonlySet<Name>>();
    this.#with.set(set, made);
    return made;
  }
}
