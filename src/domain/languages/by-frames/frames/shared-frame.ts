import type { Frame } from '../../frame.ts';

/** A frame that several languages have: each gives an example of its own. */
export type SharedFrame<Place, Found> = Omit<Frame<Place, Found>, 'example'>;

/** A shared frame as a language has it, with an invented example in that language. */
export const withExample = <Place, Found>(frame: SharedFrame<Place, Found>, example: string): Frame<Place, Found> => ({
  ...frame,
  example,
});
