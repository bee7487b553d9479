import press from '../../../../assets/languages/english/press-words.json' with { type: 'json' };
import wordnet from '../../../../assets/languages/english/wordnet-synonyms.json' with { type: 'json' };
import { forEachEntry } from './front-coding.ts';
import { stemEnglish } from './stem.ts';

/** A word from such reports' own groups is nearer than one from WordNet, where every sense of a word counts. */
const FROM_PRESS = 0.65;
const FROM_WORDNET = 0.3;

interface Group {
  readonly stems: readonly string[];
  readonly share: number;
}

const NONE: ReadonlyMap<string, number> = new Map();
const made = new Map<string, ReadonlyMap<string, number>>();
let groups: ReadonlyMap<string, readonly Group[]> | null = null;

/** Stems that can stand for a stem ("oblig" for "commit"), each with its share of the word's weight; worked out once. */
export function synonymsOf(stem: string): ReadonlyMap<string, number> {
  const known = made.get(stem);
  if (known !== undefined) return known;
  groups ??= groupsByStem();
  const own = groups.get(stem);
  if (own === undefined) return NONE;
  const others = new Map<string, number>();
  for (const { stems, share } of own)
    for (const other of stems) if (other !== stem) others.set(other, Math.max(others.get(other) ?? 0, share));
  made.set(stem, others);
  return others;
}

/** The groups that each stem is in. WordNet's are kept as stems, those of the press as words. */
function groupsByStem(): ReadonlyMap<string, readonly Group[]> {
  const byStem = new Map<string, Group[]>();
  const add = (stems: readonly string[], share: number): void => {
    const group = { stems, share };
    for (const stem of stems) {
      const known = byStem.get(stem);
      if (known === undefined) byStem.set(stem, [group]);
      else known.push(group);
    }
  };
  forEachEntry(wordnet.groups, (group) => add(group.split(' '), FROM_WORDNET));
  for (const group of press.groups) add([...new Set(group.split(' ').map(stemEnglish))], FROM_PRESS);
  return byStem;
}
