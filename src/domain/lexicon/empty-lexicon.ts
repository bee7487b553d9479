import { makeLexicon } from './lexicon.ts';
import type { LexiconData } from './schema.ts';
import {
  FUNCTION_CLASSES,
  GENDER_CLASSES,
  HEDGES,
  PHRASE_CUES,
  PRONOUN_CLASSES,
  QUESTION_LEADS,
  ROLE_GROUPS,
  VERB_CUES,
} from './word-classes.ts';

const none = <Name extends string>(names: readonly Name[]): Record<Name, string[]> =>
  Object.fromEntries(names.map((name): [Name, string[]] => [name, []])) as Record<Name, string[]>;

/** Every class of words, without a word in it: what a language's own lists are added to. */
export const emptyLexiconData: LexiconData = {
  lang: '',
  cues: none(VERB_CUES),
  cuePhrases: none(PHRASE_CUES),
  cueAdjectives: [],
  cueNouns: [],
  agencies: [],
  agencyVerbs: [],
  addressees: [],
  pronouns: none(PRONOUN_CLASSES),
  complementizers: [],
  roles: [],
  roleGroups: none(ROLE_GROUPS),
  genders: none(GENDER_CLASSES),
  backReferences: [],
  titles: [],
  abbreviations: [],
  hedges: none(HEDGES),
  unhedged: [],
  negations: [],
  questionLeads: none(QUESTION_LEADS),
  functionWords: none(FUNCTION_CLASSES),
};

/** What a language without rules knows of words. */
export const emptyLexicon = makeLexicon(emptyLexiconData);
