/**
 * The forms of many sentences in a row: of sentence `s` the numbers from `starts[s]` up to `starts[s + 1]` of `ids`, each once, in the
 * order in which they were met, beside how much of a word each is; a form met again keeps the greater share.
 */
export class FormRows {
  readonly starts: number[] = [];
  ids: Int32Array = new Int32Array(LEAST_ROOM);
  shares: Float64Array = new Float64Array(LEAST_ROOM);
  #count = 0;
  /** Where a form was put last. What stands there is told by `ids`. */
  #places: Int32Array = new Int32Array(LEAST_ROOM);
  #first = 0;

  /** How many sentences there are. */
  get sentences(): number {
    return this.starts.length;
  }

  /** Begins a sentence. */
  begin(): void {
    this.#first = this.#count;
    this.starts.push(this.#count);
  }

  put(id: number, share: number): void {
    if (id >= this.#places.length) this.#places = grown(this.#places, new Int32Array(roomFor(id)));
    const place = this.#places[id] as number;
    if (place < this.#first || place >= this.#count || this.ids[place] !== id) {
      if (this.#count === this.ids.length) this.#grow();
      this.#places[id] = this.#count;
      this.ids[this.#count] = id;
      this.shares[this.#count] = share;
      this.#count++;
    } else if ((this.shares[place] as number) < share) {
      this.shares[place] = share;
    }
  }

  /** Where a sentence ends. */
  endOf(sentence: number): number {
    return this.starts[sentence + 1] ?? this.#count;
  }

  #grow(): void {
    const room = roomFor(this.#count);
    this.ids = grown(this.ids, new Int32Array(room));
    this.shares = grown(this.shares, new Float64Array(room));
  }
}

const LEAST_ROOM = 1 << 10;

const roomFor = (last: number): number => 2 ** Math.ceil(Math.log2(last + 1) + 1);

function grown<Row extends Int32Array | Float64Array>(row: Row, into: Row): Row {
  into.set(row);
  return into;
}
