import data from '../../../../../../assets/languages/english/closed-forms.json' with { type: 'json' };
import type { Lexicon } from '../../../../lexicon/lexicon.ts';
import type { WordClass } from '../../../../lexicon/word-classes.ts';
import type { ClosedForms } from '../../data-schemas.ts';
import { TAG, type Tag } from './tags.ts';

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

/** The tags of words of closed classes, by word. */
export interface ClosedTags {
  /** Words that keep their class in capitals too. */
  readonly forms: ReadonlyMap<string, Tag>;
  readonly lists: ReadonlyMap<string, Tag>;
}

/** Words of closed classes that English alone knows by form; they come before the lists of the lexicon. */
const CLOSED: readonly (keyof ClosedForms)[] = [
  'that',
  'whether',
  'to',
  'of',
  'and',
  'but',
  'not',
  'be',
  'have',
  'do',
  'wh',
];
const closedForms: ClosedForms = data;
const forms = new Map<string, Tag>();
for (const name of CLOSED) for (const word of closedForms[name]) forms.set(word, TAG[name]);

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
