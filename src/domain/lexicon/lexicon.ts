import { formsOf, normalForms } from './forms.ts';
import { PhraseSet } from './phrase-set.ts';
import type { LexiconData } from './schema.ts';
import { SetsOf } from './sets-of.ts';
import {
  BODY_GROUPS,
  type CueClass,
  FUNCTION_CLASSES,
  GENDER_CLASSES,
  type HedgeClass,
  LOOSE_GROUPS,
  OFFICE_GROUPS,
  PHRASE_CUES,
  PRONOUN_CLASSES,
  type QuestionLead,
  type RoleGroup,
  VERB_CUES,
  WORD_CUES,
  type WordClass,
} from './word-classes.ts';

/** A language's words made ready to be asked for: every list a set of written-out forms. */
export interface Lexicon {
  readonly lang: string;
  readonly cues: PhraseSet<CueClass>;
  readonly agencies: PhraseSet<true>;
  readonly agencyVerbs: PhraseSet<true>;
  readonly hedges: PhraseSet<HedgeClass>;
  readonly unhedged: PhraseSet<true>;
  readonly questionLeads: PhraseSet<QuestionLead>;
  readonly negations: PhraseSet<true>;
  readonly backReferences: PhraseSet<true>;
  /** The classes of each word, in normal form. */
  readonly words: ReadonlyMap<string, ReadonlySet<WordClass>>;
  /** The groups whose offices may stand for one another. */
  readonly roleGroups: readonly RoleGroup[];
  /** Whether a word (in normal form) belongs to a class. */
  is(word: string, wordClass: WordClass): boolean;
}

/** Makes a language's data ready; takes some milliseconds. */
export function makeLexicon(data: LexiconData): Lexicon {
  const words = wordsOf(data);
  return {
    lang: data.lang,
    cues: cuesOf(data),
    agencies: setOf(data.agencies),
    agencyVerbs: setOf(data.agencyVerbs),
    hedges: meaningsOf(data.hedges),
    unhedged: setOf(data.unhedged),
    questionLeads: meaningsOf(data.questionLeads),
    negations: setOf(data.negations),
    backReferences: setOf(data.backReferences),
    words,
    roleGroups: OFFICE_GROUPS,
    is: (word, wordClass) => words.get(word)?.has(wordClass) ?? false,
  };
}

const cuesOf = (data: LexiconData): PhraseSet<CueClass> =>
  new PhraseSet((cues) => {
    for (const name of VERB_CUES) cues.addForms(data.cues[name], name);
    for (const name of PHRASE_CUES) cues.addForms(data.cuePhrases[name], name);
    cues.addForms(data.cueAdjectives, 'adjective');
    cues.addForms(data.cueNouns, 'noun');
  });

function wordsOf(data: LexiconData): ReadonlyMap<string, ReadonlySet<WordClass>> {
  const words = new Map<string, ReadonlySet<WordClass>>();
  const sets = new SetsOf<WordClass>();
  const know = (wordClass: WordClass, notations: readonly string[]): void => {
    const alone = sets.with(null, wordClass);
    for (const word of normalForms(notations)) {
      const classes = words.get(word);
      words.set(word, classes === undefined ? alone : sets.with(classes, wordClass));
    }
  };
  const knowOffices = (notations: readonly string[]): void => {
    know('office', notations);
    know('office.base', firstForms(notations));
  };
  for (const name of PRONOUN_CLASSES) know(`pronoun.${name}`, data.pronouns[name]);
  for (const name of FUNCTION_CLASSES) know(name, data.functionWords[name]);
  for (const name of WORD_CUES) know(`cue.${name}`, data.cues[name]);
  know('complementizer', data.complementizers);
  know('role', data.roles);
  know('role.base', firstForms(data.roles));
  knowOffices(data.roles);
  for (const name of [...OFFICE_GROUPS, ...LOOSE_GROUPS]) {
    know(`role.${name}`, data.roleGroups[name]);
    knowOffices(data.roleGroups[name]);
  }
  for (const name of BODY_GROUPS) know(`role.${name}`, data.roleGroups[name]);
  for (const name of GENDER_CLASSES) know(`gender.${name}`, data.genders[name]);
  know('title', data.titles);
  know('abbreviation', data.abbreviations);
  know('addressee', data.addressees);
  return words;
}

/** The first form of each notation, in which an office stands with a name in the nominative. */
const firstForms = (notations: readonly string[]): string[] =>
  notations.flatMap((notation) => formsOf(notation).slice(0, 1));

const setOf = (notations: readonly string[]): PhraseSet<true> => new PhraseSet((set) => set.addForms(notations, true));

const meaningsOf = <Name extends string>(table: Readonly<Record<Name, readonly string[]>>): PhraseSet<Name> =>
  new PhraseSet((set) => {
    for (const name of Object.keys(table) as Name[]) set.addForms(table[name], name);
  });
