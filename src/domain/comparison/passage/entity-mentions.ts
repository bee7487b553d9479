import type { Language } from '../../languages/language.ts';
import type { Token } from '../../text/tokens.ts';
import type { EntityName } from './entity-name.ts';
import type { EntityNames } from './entity-names.ts';
import type { WordFacts } from './word-facts.ts';

/** A name among the words of a passage: the index of its first word, and which name it is. */
export interface EntityMention {
  readonly at: number;
  readonly name: EntityName;
}

/** All names among words, in order; of those that begin at one word the longest. A common noun may stand within a longer name. */
export function entityMentions(
  words: readonly Token[],
  facts: readonly WordFacts[],
  names: EntityNames,
): EntityMention[] {
  const found: EntityMention[] = [];
  // What is typed without a single capital is read without regard to them.
  let isCased: boolean | null = null;
  let at = 0;
  while (at < words.length) {
    const beginning = names.get(facts[at]?.stem ?? '');
    let name: EntityName | undefined;
    if (beginning !== undefined) {
      isCased ??= words.some(({ capital }) => capital);
      const needsNoCapital = !isCased || words[at]?.capital === true;
      name = beginning.find((one) => (needsNoCapital || !one.isCapital) && standsAt(one, facts, at));
    }
    if (name !== undefined) found.push({ at, name });
    at += name === undefined || name.common ? 1 : name.stems.length;
  }
  return found;
}

/** Whether all words of a name stand from a word on. Of the first it is known. */
function standsAt({ stems }: EntityName, facts: readonly WordFacts[], at: number): boolean {
  for (let offset = 1; offset < stems.length; offset++) if (facts[at + offset]?.stem !== stems[offset]) return false;
  return true;
}

/**
 * Whether a common noun stands for its entity: only where nothing points at it is needed, or something does ("the bloc", "our
 * alliance", but not "a soft alliance" or "bloc discipline"). `before`: the word before it in normal form.
 */
const isPointedAt = (noun: EntityName, before: string | undefined, { comparison, lexicon }: Language): boolean =>
  !comparison.hasArticles ||
  noun.stems.length > 1 ||
  noun.isPlural ||
  (before !== undefined && lexicon.is(before, 'pointing'));

/** Whether a name stands for its entity here. A common noun does only where no other body is named that it could mean. */
export const standsForEntity = (
  name: EntityName,
  before: string | undefined,
  language: Language,
  isRivalNamed: boolean,
): boolean => !name.common || (!isRivalNamed && isPointedAt(name, before, language));
