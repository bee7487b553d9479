import type { Paragraph } from './paragraph.ts';
import type { Run } from './text-map.ts';

const BLANK_LINE = '\n\n';

/**
 * Puts text nodes together into paragraphs. White space of every length becomes one space, none stays at a paragraph's
 * ends; characters that print nothing and could hide or reorder words are left out. Every character keeps its place.
 */
export class TextBuilder {
  #chunks: string[] = [];
  #length = 0;
  #runs: Run[] = [];
  #paragraphs: Paragraph[] = [];
  #start = -1;
  #linked = 0;
  #block: Node | null = null;
  #eaten = 0;
  /** White space that was seen but not yet written: only what stands between two words is. */
  #pending: { readonly node: Text; readonly offset: number } | 'line' | null = null;

  get length(): number {
    return this.#length;
  }

  /** Of paragraphs that have ended. */
  get paragraphCount(): number {
    return this.#paragraphs.length;
  }

  /** Whether a paragraph has begun and not ended. */
  get isOpen(): boolean {
    return this.#start >= 0;
  }

  /** Adds what the node says in [from, to); true when there was anything to read in it. */
  add(node: Text, block: Node, inLink: boolean, from: number, to: number): boolean {
    const data = to < node.data.length ? node.data.slice(0, to) : node.data;
    const before = this.#length;
    let at = from;
    while (at < data.length) {
      const code = data.charCodeAt(at);
      if (isWhite(code)) {
        if (this.#pending === null && this.#start >= 0) this.#pending = { node, offset: at };
        at++;
      } else if (isInvisible(code)) {
        at++;
      } else {
        const end = endOfWords(data, at);
        this.#write(node, at, end, block);
        if (inLink) this.#linked += end - at;
        at = end;
      }
    }
    return this.#length > before;
  }

  /** Words that stand in no text node. */
  addWords(words: string, block: Node): void {
    this.#begin(block);
    this.#push(words);
    this.#eaten++;
  }

  /** A line's end inside a paragraph. */
  space(): void {
    if (this.#start >= 0 && this.#pending === null) this.#pending = 'line';
  }

  endParagraph(): void {
    if (this.#start >= 0) {
      this.#paragraphs.push({
        start: this.#start,
        end: this.#length,
        block: this.#block as Node,
        linked: this.#linked,
      });
    }
    this.#start = -1;
    this.#linked = 0;
    this.#pending = null;
  }

  finish(): { text: string; paragraphs: Paragraph[]; runs: Run[]; eaten: number } {
    this.endParagraph();
    return { text: this.#chunks.join(''), paragraphs: this.#paragraphs, runs: this.#runs, eaten: this.#eaten };
  }

  #write(node: Text, from: number, to: number, block: Node): void {
    this.#begin(block);
    this.#mark(node, from, to - from);
    this.#push(node.data.slice(from, to));
  }

  /** Opens a paragraph, or writes the white space before the next word of one. */
  #begin(block: Node): void {
    if (this.#start < 0) {
      if (this.#paragraphs.length > 0) this.#push(BLANK_LINE);
      this.#start = this.#length;
      this.#block = block;
    } else if (this.#pending !== null) {
      if (this.#pending !== 'line') this.#mark(this.#pending.node, this.#pending.offset, 1);
      this.#push(' ');
    }
    this.#pending = null;
  }

  #push(chunk: string): void {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
  }

  /** Notes where the next `length` characters stand; goes on with the last run when they follow it in the page, too. */
  #mark(node: Text, from: number, length: number): void {
    const last = this.#runs.at(-1);
    if (
      last !== undefined &&
      last.node === node &&
      last.end === this.#length &&
      last.from + (last.end - last.start) === from
    ) {
      this.#runs[this.#runs.length - 1] = { start: last.start, end: last.end + length, node, from: last.from };
    } else {
      this.#runs.push({ start: this.#length, end: this.#length + length, node, from });
    }
  }
}

function endOfWords(data: string, start: number): number {
  let at = start + 1;
  while (at < data.length) {
    const code = data.charCodeAt(at);
    // A single space between two words is copied as it is.
    if (
      isInvisible(code) ||
      (isWhite(code) && (code !== 0x20 || at + 1 === data.length || !isPrinted(data.charCodeAt(at + 1))))
    )
      break;
    at++;
  }
  return at;
}

const isPrinted = (code: number): boolean => !isWhite(code) && !isInvisible(code);

const isWhite = (code: number): boolean =>
  code === 0x20 ||
  (code >= 0x09 && code <= 0x0d) ||
  code === 0xa0 ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000;

/** Soft hyphens, zero-width spaces, byte-order marks, and the controls that turn the direction of writing. */
const isInvisible = (code: number): boolean =>
  code === 0xad ||
  code === 0x200b ||
  code === 0x200e ||
  code === 0x200f ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x2069) ||
  code === 0xfeff ||
  code === 0;
