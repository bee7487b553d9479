import type { Lexicon } from '../../../../lexicon/lexicon.ts';
import type { WordClass } from '../../../../lexicon/word-classes.ts';
import { TAG, type Tag } from './tags.ts';

/** Words of closed classes that English alone knows by form; they come before the lists of the lexicon. */
const FORMS: readonly (readonly [Tag, readonly string[]])[] = [
  [TAG.that, ['that']],
  [TAG.whether, ['whether', 'if']],
  [TAG.to, ['to']],
  [TAG.of, ['of']],
  [TAG.and, ['and', 'or']],
  [TAG.but, ['but', 'yet', 'nor']],
  [TAG.not, ['not', 'never', "n't"]],
  [TAG.be, ['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', "isn't", "aren't", "wasn't", "weren't", "ain't"]],
  [TAG.have, ['has', 'have', 'had', 'having', "hasn't", "haven't", "hadn't"]],
  [TAG.do, ['do', 'does', 'did', "don't", "doesn't", "didn't"]],
  [TAG.wh, ['who', 'which', 'what', 'how', 'why', 'when', 'where', 'whose', 'whom']],
];

/** The lists of a lexicon by the tag they give, the first that holds a word deciding. */
const LISTS: readonly (readonly [Tag, WordClass])[] = [
  [TAG.firstPerson, 'pronoun.first'],
  [TAG.pronoun, 'pronoun.person'],
  [TAG.possessive, 'pronoun.possessive'],
  [TAG.objectPronoun, 'pronoun.object'],
  [TAG.thing, 'pronoun.thing'],
  [TAG.determiner, 'determiner'],
  [TAG.modal, 'modal'],
  [TAG.subordinator, 'subordinator'],
  [TAG.preposition, 'preposition'],
  [TAG.adverb, 'adverb'],
];

export interface ClosedTags {
  /** Words that keep their class in capitals too. */
  readonly forms: ReadonlyMap<string, Tag>;
  readonly lists: ReadonlyMap<string, Tag>;
}

const forms = new Map(FORMS.flatMap(([tag, words]) => words.map((word) => [word, tag] as const)));
const made = new WeakMap<Lexicon, ClosedTags>();

/** The tags of a lexicon's closed classes, one look-up a word; made once a lexicon. */
export function closedTags(lexicon: Lexicon): ClosedTags {
  const known = made.get(lexicon);
  if (known !== undefined) return known;
  const lists = new Map<string, Tag>();
  for (const [word, classes] of lexicon.words) {
    const found = LISTS.find(([, name]) => classes.has(name));
    if (found !== undefined) lists.set(word, found[0]);
  }
  const tags = { forms, lists };
  made.set(lexicon, tags);
  return tags;
}
