import * as v from 'valibot';

/**
 * The rules of a language are data. Words are written as `stem|ending|ending`, where a trailing bar stands for the bare
 * stem: `not|e|es|ed|ing` is "note, notes, noted, noting", `сказал||а|и` is "сказал, сказала, сказали". Several words make a phrase.
 */
const form = v.pipe(v.string(), v.minLength(1), v.maxLength(120));
const forms = v.array(form);
const table = v.record(v.string(), forms);

export const languageSchema = v.strictObject({
  lang: v.string(),
  /** Verbs that make a cue, by what they take: `say` a clause or a quotation, `tell` a hearer first, `believe`, `show`, `ask`, `urge` an infinitive, `call` an object and its name, `appraise` an object, `discourse` nothing. */
  cues: table,
  /** The same for cues of several words; `accordingTo` stands before its source. */
  cuePhrases: table,
  cueAdjectives: forms,
  cueNouns: forms,
  /** Agencies and their verbs: who passes on is not who speaks. */
  agencies: forms,
  agencyVerbs: forms,
  addressees: forms,
  /** `first`: those who cannot be the source of words that somebody else says. */
  pronouns: v.strictObject({ person: forms, first: forms, object: forms, possessive: forms, thing: forms }),
  complementizers: forms,
  /** The first form of each is the one that stands with a name in the nominative. */
  roles: forms,
  /**
   * Offices that may stand for one another ("envoy", "diplomat"); `anyone` stands for whoever was named last, `body` for a body
   * of that name, `anyBody` for whichever spoke last, `document` for whoever wrote it,
   * `ministry` for a body that a minister heads, `statesman` also for one whose office a text leaves out.
   */
  roleGroups: table,
  /** Titles, offices and first names that tell a woman from a man, where the ending of a first name does not. */
  genders: v.strictObject({ woman: forms, man: forms }),
  /** What begins a sentence that attributes the sentence before it: "about this". */
  backReferences: forms,
  titles: forms,
  abbreviations: forms,
  hedges: v.strictObject({
    hope: forms,
    possibility: forms,
    condition: forms,
    opinion: forms,
    limit: forms,
    concession: forms,
  }),
  negations: forms,
  questionLeads: v.strictObject({ embedded: forms, topic: forms }),
  functionWords: table,
});

export type LanguageData = v.InferOutput<typeof languageSchema>;
