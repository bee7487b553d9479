import world from '../../../../assets/languages/comparison/names.json' with { type: 'json' };
import type { ComparisonRules } from '../../languages/language.ts';
import { languageFor } from '../../languages/registry.ts';
import { stemOf } from '../../languages/stem.ts';
import { laidOutRecord } from '../../reference/laid-out-record.ts';
import type { EntityAliases, ReferenceModel } from '../../reference/model.ts';
import { type InEachLanguage, RECORD_LANGUAGES } from '../../reference/record-languages.ts';
import { isUpper } from '../../text/characters.ts';
import { countedWordsIn } from './counted-words.ts';
import type { EntityName } from './entity-name.ts';
import { unpackNames } from './packed-names.ts';

/** All names by their first stem, the longest first. */
export type EntityNames = ReadonlyMap<string, readonly EntityName[]>;

/** Stands for every body that the record does not know. */
export const ANOTHER_BODY = '+body';
/** And for a country that it does not know, a member of its body or none. */
export const ANOTHER_COUNTRY: readonly string[] = ['+country', '+member'];

const made = new WeakMap<ReferenceModel, EntityNames>();

/** The names that a record's texts are searched for: its own, then the world's that it does not have. */
export function entityNamesOf(model: ReferenceModel): EntityNames {
  const known = made.get(model);
  if (known !== undefined) return known;
  const packed = laidOutRecord(model);
  const names = packed === null ? namesReadAnew(model) : byFirstStem(unpackNames(packed.names));
  made.set(model, names);
  return names;
}

function byFirstStem(names: Iterable<EntityName>): EntityNames {
  const byFirst = new Map<string, EntityName[]>();
  for (const name of names) {
    const [first = ''] = name.stems;
    const known = byFirst.get(first);
    if (known === undefined) byFirst.set(first, [name]);
    else known.push(name);
  }
  return byFirst;
}

function namesReadAnew(model: ReferenceModel): EntityNames {
  const rivals = new Set([ANOTHER_BODY, ...(model.signalGroups?.rivals ?? [])]);
  const names: EntityName[] = [];
  const taken = new Set<string>();
  for (const [entity, { alias, rules }] of allAliases(model)) {
    const bare = rules.withoutArticle(alias);
    const stems = stemsOf(bare);
    const whole = stems.join(' ');
    if (stems.length === 0 || taken.has(whole)) continue;
    taken.add(whole);
    const common = !hasCapital(bare);
    names.push({
      entity,
      key: `@${entity}`,
      stems,
      common,
      isCapital: isUpper(bare[0] ?? ''),
      isPlural: common && rules.isPlural(alias),
      isRival: rivals.has(entity),
    });
  }
  return byFirstStem(names.sort((a, b) => b.stems.length - a.stems.length));
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
  const anchoring = new Set(laidOutRecord(model)?.anchors.split(' ') ?? anchorsReadAnew(model));
  anchors.set(model, anchoring);
  return anchoring;
}

function anchorsReadAnew(model: ReferenceModel): string[] {
  const ofWorld = new Set(Object.values(world).flatMap((names) => aliasesOf(names).map(nameKeyOf)));
  return model.entities.filter((entity) => isAnchor(entity, ofWorld)).map(({ id }) => id);
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
