import press from '../../../assets/languages/comparison/press-words-en.json' with { type: 'json' };
import slice from '../../../assets/languages/comparison/wordnet-en.json' with { type: 'json' };
import { stemOf } from '../text/stem.ts';

/** Stems that can stand for a stem, each with its share of the word's weight; English only. */
export function synonymsOf(stem: string, lang: string): ReadonlyMap<string, number> {
  if (lang !== 'en') return NONE;
  return groups().get(stem) ?? NONE;
}

/** Whether two stems are a pair of antonyms in the slice. */
export const areAntonyms = (a: string, b: string): boolean =>
  a < b ? pairs().has(`${a} ${b}`) : pairs().has(`${b} ${a}`);

/** A word from such reports' own groups is nearer than one from WordNet, where every sense of a word counts. */
const FROM_PRESS = 0.65;
const FROM_WORDNET = 0.3;
const NONE: ReadonlyMap<string, number> = new Map();
let readGroups: ReadonlyMap<string, ReadonlyMap<string, number>> | null = null;
let readPairs: ReadonlySet<string> | null = null;

function groups(): ReadonlyMap<string, ReadonlyMap<string, number>> {
  if (readGroups !== null) return readGroups;
  const found = new Map<string, Map<string, number>>();
  const add = (stems: readonly string[], share: number): void => {
    for (const stem of stems) {
      const others = found.get(stem) ?? new Map<string, number>();
      for (const other of stems) if (other !== stem) others.set(other, Math.max(others.get(other) ?? 0, share));
      found.set(stem, others);
    }
  };
  for (const group of slice.synonyms) add(group.split(' '), FROM_WORDNET);
  for (const group of press.groups) add([...new Set(group.split(' ').map(stemOf))], FROM_PRESS);
  readGroups = found;
  return found;
}

function pairs(): ReadonlySet<string> {
  readPairs ??= new Set(slice.antonyms.map((pair) => pair.split(' ').sort().join(' ')));
  return readPairs;
}
