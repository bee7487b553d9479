import type { ComponentChildren, RefObject } from 'preact';
import { useListWindow } from './list-window.ts';

interface LongListProps {
  /** The element that holds nothing but what this draws. */
  readonly list: RefObject<HTMLElement | null>;
  readonly rows: number;
  /** The row in which the reader is with the keys: it is always drawn. */
  readonly at: number;
  readonly draw: (from: number, to: number) => ComponentChildren;
}

/** The rows that are near to what is seen, and room for the others. */
export const LongList = ({ list, rows, at, draw }: LongListProps) => (
  <>
    {useListWindow(list, rows, at).map((stretch) =>
      stretch.drawn ? (
        draw(stretch.from, stretch.to)
      ) : (
        <li class="room" key={`room ${stretch.from}`} aria-hidden="true" style={{ height: `${stretch.height}px` }} />
      ),
    )}
  </>
);
