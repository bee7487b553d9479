import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Rows that are drawn and left out together. */
export const BLOCK = 40;
/** What is assumed of a row until its block was drawn once. CSS pixels. */
const USUAL_HEIGHT = 112;
/** So much above and below what is seen is drawn as well. CSS pixels. */
const MARGIN = 1_500;

/** A stretch of a list: rows that are drawn, or room for rows that are not. */
export type Stretch =
  | { readonly drawn: true; readonly from: number; readonly to: number }
  | { readonly drawn: false; readonly from: number; readonly to: number; readonly height: number };

interface Window {
  readonly first: number;
  readonly last: number;
}

/**
 * Which rows of a long list are drawn: those near to what is seen, and the block in which the reader is with the keys.
 * The rest is room of the height that it had when it was last drawn. `list` holds an element for each row and each room.
 */
export function useListWindow(list: RefObject<HTMLElement | null>, rows: number, at: number): readonly Stretch[] {
  const blocks = Math.ceil(rows / BLOCK);
  const heights = useRef<number[]>([]);
  const [seen, setSeen] = useState<Window>({ first: 0, last: 0 });
  const heightOf = (block: number): number =>
    heights.current[block] ?? Math.min(BLOCK, rows - block * BLOCK) * USUAL_HEIGHT;

  useLayoutEffect(() => {
    heights.current = [];
  }, [rows]);

  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return;
    const look = (): void => {
      const top = -element.getBoundingClientRect().top;
      const next = windowAt(top - MARGIN, top + window.innerHeight + MARGIN, blocks, heightOf);
      setSeen((before) => (before.first === next.first && before.last === next.last ? before : next));
    };
    look();
    // What scrolls is the document in a narrow window and a part of it in a wide one.
    document.addEventListener('scroll', look, { capture: true, passive: true });
    window.addEventListener('resize', look);
    return () => {
      document.removeEventListener('scroll', look, { capture: true });
      window.removeEventListener('resize', look);
    };
  }, [list, rows]);

  const drawn = (block: number): boolean =>
    (block >= seen.first && block <= seen.last) || block === Math.floor(at / BLOCK);
  const stretches = stretchesOf(blocks, rows, drawn, heightOf);
  useLayoutEffect(() => {
    if (list.current !== null) measure(list.current, stretches, heights.current);
  });
  return stretches;
}

/** The blocks that lie between two heights, from the top of the list. */
export function windowAt(from: number, to: number, blocks: number, heightOf: (block: number) => number): Window {
  let above = 0;
  let first = 0;
  while (first < blocks - 1 && above + heightOf(first) < from) above += heightOf(first++);
  let last = first;
  for (let end = above + heightOf(first); last < blocks - 1 && end < to; end += heightOf(last)) last++;
  return { first, last };
}

/** Neighbours of a kind are one stretch, but for drawn blocks: each is measured by itself. */
export function stretchesOf(
  blocks: number,
  rows: number,
  drawn: (block: number) => boolean,
  heightOf: (block: number) => number,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (let block = 0; block < blocks; block++) {
    const from = block * BLOCK;
    const to = Math.min(rows, from + BLOCK);
    const before = stretches.at(-1);
    if (drawn(block)) stretches.push({ drawn: true, from, to });
    else if (before?.drawn === false)
      stretches.splice(-1, 1, { ...before, to, height: before.height + heightOf(block) });
    else stretches.push({ drawn: false, from, to, height: heightOf(block) });
  }
  return stretches;
}

function measure(list: HTMLElement, stretches: readonly Stretch[], heights: number[]): void {
  let child = list.firstElementChild;
  for (const stretch of stretches) {
    const first = child;
    const elements = stretch.drawn ? stretch.to - stretch.from : 1;
    for (let n = 0; n < elements; n++) child = child?.nextElementSibling ?? null;
    if (!stretch.drawn || first === null) continue;
    const end = child?.getBoundingClientRect().top ?? list.getBoundingClientRect().bottom;
    heights[stretch.from / BLOCK] = end - first.getBoundingClientRect().top;
  }
}
