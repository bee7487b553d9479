import * as v from 'valibot';
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

/**
 * The words of a language are data. They are written as `stem|ending|ending`, where a trailing bar stands for the bare
 * stem: `not|e|es|ed|ing` is "note, notes, noted, noting", `сказал||а|и` is "сказал, сказала, сказали". Several words make a phrase.
 * Every class of `word-classes.ts` has its list, empty where the language has no such words or no rule that asks for them.
 */
const form = v.pipe(v.string(), v.minLength(1), v.maxLength(120));
const forms = v.array(form);

const listsOf = <Name extends string>(names: readonly Name[]) =>
  v.strictObject(Object.fromEntries(names.map((name) => [name, forms])) as Record<Name, typeof forms>);

/** The data of one language. */
export const lexiconSchema = v.strictObject({
  lang: v.string(),
  cues: listsOf(VERB_CUES),
  cuePhrases: listsOf(PHRASE_CUES),
  cueAdjectives: forms,
  cueNouns: forms,
  /** Agencies and their verbs: who passes on is not who speaks. */
  agencies: forms,
  agencyVerbs: forms,
  addressees: forms,
  pronouns: listsOf(PRONOUN_CLASSES),
  complementizers: forms,
  /** The first form of each is the one that stands with a name in the nominative. */
  roles: forms,
  roleGroups: listsOf(ROLE_GROUPS),
  /** Titles, offices and first names that tell a woman from a man, where the ending of a first name does not. */
  genders: listsOf(GENDER_CLASSES),
  /** What begins a sentence that attributes the sentence before it: "about this". */
  backReferences: forms,
  titles: forms,
  abbreviations: forms,
  hedges: listsOf(HEDGES),
  /** Phrases with a hedge's words that hold nothing back: "could not", "if you look", "the might". */
  unhedged: forms,
  negations: forms,
  questionLeads: listsOf(QUESTION_LEADS),
  functionWords: listsOf(FUNCTION_CLASSES),
});

export type LexiconData = v.InferOutput<typeof lexiconSchema>;
