import data from '../../../../assets/languages/comparison/opposites.json' with { type: 'json' };
import { addToList } from './add-to-list.ts';

let byStem: ReadonlyMap<string, readonly string[]> | null = null;

/** The stems that are opposites of a stem ("increas": "decreas"), whatever the language: a stem is known by its letters alone. */
export function oppositesOf(stem: string): readonly string[] {
  byStem ??= pairsByStem();
  return byStem.get(stem) ?? [];
}

function pairsByStem(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const pair of data.pairs) {
    const [a = '', b = ''] = pair.split(' ');
    addToList(found, a, b);
    addToList(found, b, a);
  }
  return found;
}
