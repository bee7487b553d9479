import data from '../../../../../../assets/languages/english/stance.json' with { type: 'json' };
import { allForms } from '../../../../lexicon/forms.ts';
import { lazily } from '../../../../text/lazily.ts';
import type { StanceWords } from '../../data-schemas.ts';

/**
 * What a word does to what stands beside it: a noun after "denied" says something of itself, one after "discussed" does not;
 * what nobody said, or somebody refused to say, was not said. Bits of `Unit.stance`.
 */
export const STANCE = {
  asserts: 1,
  saysNothing: 2,
  nobody: 4,
  refuses: 8,
  negates: 16,
  gives: 32,
  accuses: 64,
  wishes: 128,
  writes: 256,
  calls: 512,
} as const;

const words: StanceWords = data;
const stances = lazily((): ReadonlyMap<string, number> => {
  const made = new Map<string, number>();
  for (const [name, bit] of Object.entries(STANCE))
    for (const form of allForms(words[name as keyof StanceWords])) made.set(form, (made.get(form) ?? 0) | bit);
  return made;
});

/** The bits of a word in normal form. */
export const stanceOf = (norm: string): number => stances().get(norm) ?? 0;
