/** Forms with their shares, in the order in which they were met; a form met again keeps its place and its greater share. */
export class FormList {
  ids: number[] = [];
  shares: number[] = [];
  /** Where in the list a form stands. What an earlier list has left there is told by `ids`. */
  #places: Int32Array = new Int32Array(LEAST_ROOM);

  /** Begins a new list; the last one stays with whoever has it. */
  begin(): void {
    this.ids = [];
    this.shares = [];
  }

  put(id: number, share: number): void {
    if (id >= this.#places.length) this.#grow(id);
    const place = this.#places[id] as number;
    if (this.ids[place] !== id) {
      this.#places[id] = this.ids.length;
      this.ids.push(id);
      this.shares.push(share);
    } else if ((this.shares[place] as number) < share) {
      this.shares[place] = share;
    }
  }

  #grow(id: number): void {
    const places = new Int32Array(Math.max(id + 1, this.#places.length * 2));
    places.set(this.#places);
    this.#places = places;
  }
}

const LEAST_ROOM = 1 << 10;
