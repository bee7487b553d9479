import { stemOf } from '../../languages/stem.ts';
import { normalForm } from '../../text/tokens.ts';

/** One word of a wording: a word by its stem (`keep`), by its beginning (`oblig*`), exactly (`=no`), by a stem as it is given (`^oblig`), any number but one (`≠30`), or an entity (`@harbour-union`). */
export interface WordPattern {
  readonly kind: 'stem' | 'beginning' | 'form' | 'entity' | 'other number';
  readonly letters: string;
  /** How many other words may stand before it within the same stretch of a clause. */
  readonly gap: number;
}

/** The words of a wording in their order. `~` between two words lets up to `GAP` others stand there: "take ~ into account". */
export type Wording = readonly WordPattern[];

/** As many words as an object with its attributes has. */
export const GAP = 8;

export function wordingOf(written: string): Wording {
  const words: WordPattern[] = [];
  let gap = 0;
  for (const part of written.split(' ').flatMap(partsOf)) {
    if (part === '') continue;
    if (part === '~') gap = GAP;
    else {
      words.push({ ...patternOf(part), gap });
      gap = 0;
    }
  }
  return words;
}

/** Texts are read without hyphens, so "multi-vector" is two words; the key of an entity stays whole. */
const partsOf = (part: string): string[] => (part.startsWith('@') ? [part] : part.split('-'));

function patternOf(part: string): Omit<WordPattern, 'gap'> {
  if (part.startsWith('@')) return { kind: 'entity', letters: part };
  if (part.startsWith('≠')) return { kind: 'other number', letters: part.slice(1) };
  const norm = normalForm(part);
  if (norm.startsWith('^')) return { kind: 'stem', letters: norm.slice(1) };
  if (norm.startsWith('=')) return { kind: 'form', letters: norm.slice(1) };
  if (norm.endsWith('*')) return { kind: 'beginning', letters: norm.slice(0, -1) };
  return { kind: 'stem', letters: stemOf(norm) };
}
