import { normalForm } from '../text/tokens.ts';
import { allForms, formsOf } from './forms.ts';
import type { LanguageData } from './schema.ts';

/**
 * What a verb or phrase of saying takes beside its source. `accordingTo` stands before its source, `wordsOf` after it,
 * `ownWords` holds it ("по его словам").
 */
export type CueClass =
  | 'say'
  | 'tell'
  | 'believe'
  | 'show'
  | 'ask'
  | 'urge'
  | 'call'
  | 'appraise'
  | 'discourse'
  | 'accordingTo'
  | 'ownWords'
  | 'wordsOf'
  | 'adjective'
  | 'noun';

/** Words of one meaning, one token or several; asked for from a token's place. */
export class PhraseSet<Meaning> {
  readonly #byFirst = new Map<string, { words: readonly string[]; meanings: Set<Meaning> }[]>();

  add(phrase: string, meaning: Meaning): void {
    const words = normalForm(phrase).split(' ');
    const first = words[0] as string;
    const entries = this.#byFirst.get(first) ?? [];
    const entry = entries.find(
      (known) => known.words.length === words.length && known.words.every((word, i) => word === words[i]),
    );
    if (entry) entry.meanings.add(meaning);
    else entries.push({ words, meanings: new Set([meaning]) });
    entries.sort((a, b) => b.words.length - a.words.length);
    this.#byFirst.set(first, entries);
  }

  /** The longest phrase that begins at token `at`, as its meanings and its number of tokens; null when none does. */
  match(
    tokens: readonly { readonly norm: string }[],
    at: number,
  ): { meanings: ReadonlySet<Meaning>; length: number } | null {
    const first = tokens[at];
    if (first === undefined) return null;
    const entries = this.#byFirst.get(first.norm);
    if (entries === undefined) return null;
    for (const { words, meanings } of entries) {
      let same = 1;
      while (same < words.length && tokens[at + same]?.norm === words[same]) same++;
      if (same === words.length) return { meanings, length: words.length };
    }
    return null;
  }
}

/** A language's rules made ready to be asked: every list a set of written-out forms. */
export interface Lexicon {
  readonly lang: string;
  readonly cues: PhraseSet<CueClass>;
  readonly agencies: PhraseSet<true>;
  readonly agencyVerbs: PhraseSet<true>;
  readonly hedges: PhraseSet<keyof LanguageData['hedges']>;
  readonly questionLeads: PhraseSet<'embedded' | 'topic'>;
  readonly negations: PhraseSet<true>;
  readonly backReferences: PhraseSet<true>;
  readonly words: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names of the groups whose offices may stand for one another. */
  readonly roleGroups: readonly string[];
  /** Whether a word (in normal form) belongs to a class: "pronoun.person", "role", "determiner" … */
  is(word: string, wordClass: string): boolean;
}

export function makeLexicon(data: LanguageData): Lexicon {
  const cues = new PhraseSet<CueClass>();
  for (const [name, notations] of [...Object.entries(data.cues), ...Object.entries(data.cuePhrases)])
    for (const phrase of allForms(notations)) cues.add(phrase, name as CueClass);
  for (const phrase of allForms(data.cueAdjectives)) cues.add(phrase, 'adjective');
  for (const phrase of allForms(data.cueNouns)) cues.add(phrase, 'noun');

  const words = new Map<string, Set<string>>();
  const know = (wordClass: string, notations: readonly string[]): void => {
    for (const word of allForms(notations)) {
      const key = normalForm(word);
      words.set(key, (words.get(key) ?? new Set()).add(wordClass));
    }
  };
  for (const [name, list] of Object.entries(data.pronouns)) know(`pronoun.${name}`, list);
  for (const [name, list] of Object.entries(data.functionWords)) know(name, list);
  for (const [name, list] of Object.entries(data.cues)) know(`cue.${name}`, list);
  know('complementizer', data.complementizers);
  know('role', data.roles);
  know('role.base', firstForms(data.roles));
  know('office', data.roles);
  know('office.base', firstForms(data.roles));
  for (const [name, list] of Object.entries(data.roleGroups)) {
    know(`role.${name}`, list);
    if (NOT_OFFICES.has(name)) continue;
    know('office', list);
    know('office.base', firstForms(list));
  }
  for (const [name, list] of Object.entries(data.genders)) know(`gender.${name}`, list);
  know('title', data.titles);
  know('abbreviation', data.abbreviations);
  know('addressee', data.addressees);

  return {
    lang: data.lang,
    cues,
    agencies: setOf(data.agencies),
    agencyVerbs: setOf(data.agencyVerbs),
    hedges: meaningsOf(data.hedges),
    questionLeads: meaningsOf(data.questionLeads),
    negations: setOf(data.negations),
    backReferences: setOf(data.backReferences),
    words,
    roleGroups: Object.keys(data.roleGroups).filter((name) => !NOT_LIKE.has(name) && !NOT_OFFICES.has(name)),
    is: (word, wordClass) => words.get(word)?.has(wordClass) ?? false,
  };
}

/** Groups of words that stand for a body, a text or figures, not for a person. */
const NOT_OFFICES = new Set(['body', 'anyBody', 'document', 'data', 'ministry']);
/** Groups whose words stand for somebody without standing for each other. */
const NOT_LIKE = new Set(['anyone', 'statesman']);

/** The first form of each notation, in which an office stands with a name in the nominative. */
const firstForms = (notations: readonly string[]): string[] =>
  notations.flatMap((notation) => formsOf(notation).slice(0, 1));

function setOf(notations: readonly string[]): PhraseSet<true> {
  const set = new PhraseSet<true>();
  for (const phrase of allForms(notations)) set.add(phrase, true);
  return set;
}

function meaningsOf<Name extends string>(table: Readonly<Record<Name, readonly string[]>>): PhraseSet<Name> {
  const set = new PhraseSet<Name>();
  for (const name of Object.keys(table) as Name[]) for (const phrase of allForms(table[name])) set.add(phrase, name);
  return set;
}
