import * as v from 'valibot';
import data from '../../../../../assets/languages/english/sources.json' with { type: 'json' };

const words = v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(20)));

/** Short words that tell what the capital words beside them are; each list is asked by one rule. */
export const englishLinksSchema = v.strictObject({
  /** "of Tavola Marta Lund": after these capital words begin with a place. */
  beforePlaces: words,
  /** "of the Court": after these they begin with what an office is the office of. */
  beforeOwners: words,
  /** "with Marta Lund": after these a name is no subject. */
  beforeOthers: words,
  /** "Present was also the mayor Marta Lund": after these a name is brought in. */
  inversions: words,
  /** "Acting Prime Minister", "former first deputy head": these belong to the office after them. */
  ranks: words,
  /** "Ministry of Labour and Trade": these may stand in the name of a body. */
  inBodyNames: words,
});

export const beforePlaces: ReadonlySet<string> = new Set(data.beforePlaces);
export const beforeOwners: ReadonlySet<string> = new Set(data.beforeOwners);
export const beforeOthers: ReadonlySet<string> = new Set(data.beforeOthers);
export const inversions: ReadonlySet<string> = new Set(data.inversions);
export const ranks: ReadonlySet<string> = new Set(data.ranks);
export const inBodyNames: ReadonlySet<string> = new Set(data.inBodyNames);
