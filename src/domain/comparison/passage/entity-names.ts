import world from '../../../../assets/languages/comparison/names.json' with { type: 'json' };
import type { ComparisonRules } from '../../languages/language.ts';
import { languageFor } from '../../languages/registry.ts';
import { stemOf } from '../../languages/stem.ts';
import type { EntityAliases, ReferenceModel } from '../../reference/model.ts';
import { type InEachLanguage, RECORD_LANGUAGES } from '../../reference/record-languages.ts';
import { isUpper } from '../../text/characters.ts';
import { countedWordsIn } from './counted-words.ts';

/**
 * A name that a text can bear, as stems. `entity` is a key of the model (`harbour-union`), or one of `+body`, `+country`, `+member`:
 * what is not on record, kept apart so that a sentence about another alliance or country is seen to be about another.
 */
export interface EntityName {
  readonly entity: string;
  /** What stands for it among terms: `@harbour-union`. */
  readonly key: string;
  readonly stems: readonly string[];
  /** A common noun ("the bloc"), which stands for the entity only where no other body is named. */
  readonly common: boolean;
  /** It begins with a capital, and so it does in a text: "US" is not "us". */
  readonly isCapital: boolean;
  /** A common noun in the plural ("members"), which needs nothing to point at it. */
  readonly isPlural: boolean;
  /** Where it stands, a common noun means no entity of the record: it may mean this one. */
  readonly isRival: boolean;
}

/** All names by their first stem, the longest first. */
export type EntityNames = ReadonlyMap<string, readonly EntityName[]>;

const ANOTHER_BODY = '+body';

const made = new WeakMap<ReferenceModel, EntityNames>();

/** The names that a record's texts are searched for: its own, then the world's that it does not have. */
export function entityNamesOf(model: ReferenceModel): EntityNames {
  const known = made.get(model);
  if (known !== undefined) return known;
  const rivals = new Set([ANOTHER_BODY, ...(model.signalGroups?.rivals ?? [])]);
  const byFirst = new Map<string, EntityName[]>();
  const taken = new Set<string>();
  for (const [entity, { alias, rules }] of allAliases(model)) {
    const bare = rules.withoutArticle(alias);
    const stems = stemsOf(bare);
    const first = stems[0];
    const whole = stems.join(' ');
    if (first === undefined || taken.has(whole)) continue;
    taken.add(whole);
    const list = byFirst.get(first) ?? [];
    byFirst.set(first, list);
    const common = !hasCapital(bare);
    list.push({
      entity,
      key: `@${entity}`,
      stems,
      common,
      isCapital: isUpper(bare[0] ?? ''),
      isPlural: common && rules.isPlural(alias),
      isRival: rivals.has(entity),
    });
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  made.set(model, byFirst);
  return byFirst;
}

const lengths = new WeakMap<ReferenceModel, number>();

/** How many words the longest name has. */
export function longestNameOf(model: ReferenceModel): number {
  const known = lengths.get(model);
  if (known !== undefined) return known;
  const longest = Math.max(1, ...[...entityNamesOf(model).values()].flat().map(({ stems }) => stems.length));
  lengths.set(model, longest);
  return longest;
}

const anchors = new WeakMap<ReferenceModel, ReadonlySet<string>>();

/**
 * The entities that anchor a passage to a record: those whose first name is a proper one, which the world at large is not named by.
 * A sentence about a great power may be about anything; one that names the organisation of the record hardly is.
 */
export function anchoringEntities(model: ReferenceModel): ReadonlySet<string> {
  const known = anchors.get(model);
  if (known !== undefined) return known;
  const ofWorld = new Set(Object.values(world).flatMap((names) => aliasesOf(names).map(nameKeyOf)));
  const found = model.entities.filter((entity) => isAnchor(entity, ofWorld)).map(({ id }) => id);
  const anchoring = new Set(found);
  anchors.set(model, anchoring);
  return anchoring;
}

function isAnchor(entity: EntityAliases, ofWorld: ReadonlySet<string>): boolean {
  const aliases = aliasesOf(entity);
  const isProper = aliases[0] !== undefined && hasCapital(bareAlias(aliases[0]));
  return isProper && !aliases.some((alias) => hasCapital(bareAlias(alias)) && ofWorld.has(nameKeyOf(alias)));
}

/** An alias with the rules of the language it is given in. */
interface Alias {
  readonly alias: string;
  readonly rules: ComparisonRules;
}

function* allAliases(model: ReferenceModel): Generator<[entity: string, alias: Alias]> {
  for (const entity of model.entities) for (const alias of aliasesOf(entity)) yield [entity.id, alias];
  for (const [kind, names] of Object.entries(world)) for (const alias of aliasesOf(names)) yield [`+${kind}`, alias];
}

const aliasesOf = (names: InEachLanguage<readonly string[]>): Alias[] =>
  RECORD_LANGUAGES.flatMap((code) => {
    const rules = languageFor(code).comparison;
    return names[code].map((alias) => ({ alias, rules }));
  });

const bareAlias = ({ alias, rules }: Alias): string => rules.withoutArticle(alias);

const stemsOf = (name: string): string[] => countedWordsIn(name).map((word) => stemOf(word.norm));

const nameKeyOf = (alias: Alias): string => stemsOf(bareAlias(alias)).join(' ');

const hasCapital = (name: string): boolean => name.split(' ').some((word) => isUpper(word[0] ?? ''));
