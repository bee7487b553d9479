import { isClosedAfter, isOpenBefore } from './mark-role.ts';
import type { Mark } from './marks.ts';

const TURNED: Readonly<Record<string, 'open' | 'close'>> = { '»': 'open', '›': 'open', '«': 'close', '‹': 'close' };

/**
 * »…«: German and Danish books and papers set angle marks pointing inward. Where each of them in a text stands as if it were, by what
 * is before and behind it, their roles are turned; one that does not shows that some are only mistyped. Takes the marks of each paragraph.
 */
export function withTurnedAngles(text: string, paragraphs: readonly (readonly Mark[])[]): readonly (readonly Mark[])[] {
  const angles = paragraphs.flat().filter(({ at }) => TURNED[text[at] as string] !== undefined);
  if (angles.length < 2 || !angles.every(({ at }) => standsTurned(text, at))) return paragraphs;
  return paragraphs.map((marks) =>
    marks.map((mark) => ({ ...mark, role: TURNED[text[mark.at] as string] ?? mark.role })),
  );
}

function standsTurned(text: string, at: number): boolean {
  const before = text[at - 1];
  const after = text[at + 1];
  return TURNED[text[at] as string] === 'open'
    ? isOpenBefore(before) && !isClosedAfter(after)
    : !isOpenBefore(before) && isClosedAfter(after);
}
