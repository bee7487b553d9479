import names from '../../../../assets/languages/comparison/names.json' with { type: 'json' };
import { stemOf } from '../../languages/stem.ts';
import type { ReferenceModel } from '../../reference/model.ts';
import { isUpper } from '../../text/characters.ts';
import { wordsOf } from './words.ts';

/**
 * A name that a text can bear, as stems. `entity` is a key of the model (`csto`), or one of `+body`, `+country`, `+member`:
 * what is not on record, kept apart so that a sentence about another alliance or country is seen to be about another.
 */
export interface Name {
  readonly entity: string;
  /** What stands for it among terms: `@csto`. */
  readonly key: string;
  readonly stems: readonly string[];
  /** A common noun ("the bloc"), which stands for the entity only where no other body is named. */
  readonly common: boolean;
  /** It begins with a capital, and so it does in a text: "US" is not "us". */
  readonly isCapital: boolean;
  /** An English common noun in the plural ("members"), which needs nothing to point at it. */
  readonly isPlural: boolean;
}

export type Names = ReadonlyMap<string, readonly Name[]>;

const made = new WeakMap<ReferenceModel, Names>();

/** All names by their first stem, the longest first: the model's own, then the world's that the model does not have. */
export function namesOf(model: ReferenceModel): Names {
  const known = made.get(model);
  if (known !== undefined) return known;
  const byFirst = new Map<string, Name[]>();
  const taken = new Set<string>();
  const add = (entity: string, alias: string): void => {
    const stems = wordsOf(alias.replace(/^the /, '')).map((word) => stemOf(word.norm));
    const key = stems.join(' ');
    const first = stems[0];
    if (first === undefined || taken.has(key)) return;
    taken.add(key);
    const list = byFirst.get(first) ?? [];
    const common = !hasCapital(alias);
    const isCapital = isUpper(alias.replace(/^the /, '')[0] ?? '');
    list.push({ entity, key: `@${entity}`, stems, common, isCapital, isPlural: common && /[a-z]s$/.test(alias) });
    byFirst.set(first, list);
  };
  for (const entity of model.entities)
    for (const alias of [...entity.en, ...entity.ru, ...entity.hy]) add(entity.id, alias);
  for (const [kind, aliases] of Object.entries(names))
    for (const alias of [...aliases.en, ...aliases.ru, ...aliases.hy]) add(`+${kind}`, alias);
  for (const list of byFirst.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  made.set(model, byFirst);
  return byFirst;
}

/** How many words the longest name has. */
export function longestNameOf(model: ReferenceModel): number {
  let longest = 1;
  for (const names of namesOf(model).values()) longest = Math.max(longest, (names[0] as Name).stems.length);
  return longest;
}

/**
 * The entities that anchor a passage to a record: those whose first name is a proper one, which the world at large is not named by. A
 * sentence about Washington or NATO may be about anything; one that names the organisation of the record hardly is.
 */
export function anchorsOf(model: ReferenceModel): ReadonlySet<string> {
  const known = anchors.get(model);
  if (known !== undefined) return known;
  const world = new Set(
    Object.values(names).flatMap((aliases) => [...aliases.en, ...aliases.ru, ...aliases.hy].map(keyOf)),
  );
  const found = model.entities.filter((entity) => {
    const aliases = [...entity.en, ...entity.ru, ...entity.hy];
    const isProper = aliases[0] !== undefined && hasCapital(aliases[0]);
    return isProper && !aliases.some((alias) => hasCapital(alias) && world.has(keyOf(alias)));
  });
  const made = new Set(found.map(({ id }) => id));
  anchors.set(model, made);
  return made;
}

const anchors = new WeakMap<ReferenceModel, ReadonlySet<string>>();

const keyOf = (alias: string): string =>
  wordsOf(alias.replace(/^the /, ''))
    .map((word) => stemOf(word.norm))
    .join(' ');

const hasCapital = (alias: string): boolean =>
  alias
    .replace(/^the /, '')
    .split(' ')
    .some((word) => isUpper(word[0] ?? ''));
