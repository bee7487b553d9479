import press from '../../../../assets/languages/comparison/press-words-en.json' with { type: 'json' };
import slice from '../../../../assets/languages/comparison/wordnet-en.json' with { type: 'json' };
import { stemOf } from '../../languages/stem.ts';
import { addToList } from './add-to-list.ts';

/** Stems that can stand for a stem, each with its share of the word's weight; English only. */
export function synonymsOf(stem: string, lang: string): ReadonlyMap<string, number> {
  if (lang !== 'en') return NONE;
  const known = made.get(stem);
  if (known !== undefined) return known;
  const groups = groupsOf().get(stem);
  if (groups === undefined) return NONE;
  const others = new Map<string, number>();
  for (const { stems, share } of groups)
    for (const other of stems) if (other !== stem) others.set(other, Math.max(others.get(other) ?? 0, share));
  made.set(stem, others);
  return others;
}

/** Whether two stems are a pair of antonyms in the slice. */
export const areAntonyms = (a: string, b: string): boolean => antonymsOf(a).includes(b);

export const antonymsOf = (stem: string): readonly string[] => pairs().get(stem) ?? [];

/** A word from such reports' own groups is nearer than one from WordNet, where every sense of a word counts. */
const FROM_PRESS = 0.65;
const FROM_WORDNET = 0.3;
const NONE: ReadonlyMap<string, number> = new Map();
const made = new Map<string, ReadonlyMap<string, number>>();

interface Group {
  readonly stems: readonly string[];
  readonly share: number;
}

let readGroups: ReadonlyMap<string, readonly Group[]> | null = null;
let readPairs: ReadonlyMap<string, readonly string[]> | null = null;

/** The groups that each stem is in; what they make of it is worked out when it is asked for. */
function groupsOf(): ReadonlyMap<string, readonly Group[]> {
  if (readGroups !== null) return readGroups;
  const found = new Map<string, Group[]>();
  const add = (stems: readonly string[], share: number): void => {
    const group = { stems, share };
    for (const stem of stems) addToList(found, stem, group);
  };
  for (const group of slice.synonyms) add(group.split(' '), FROM_WORDNET);
  for (const group of press.groups) add([...new Set(group.split(' ').map(stemOf))], FROM_PRESS);
  readGroups = found;
  return found;
}

function pairs(): ReadonlyMap<string, readonly string[]> {
  if (readPairs !== null) return readPairs;
  const found = new Map<string, string[]>();
  for (const pair of slice.antonyms) {
    const [a = '', b = ''] = pair.split(' ');
    addToList(found, a, b);
    addToList(found, b, a);
  }
  readPairs = found;
  return found;
}
