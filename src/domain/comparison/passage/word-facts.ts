import type { Language } from '../../languages/language.ts';
import { stemOf } from '../../languages/stem.ts';
import type { WordClass } from '../../lexicon/word-classes.ts';
import { polarStemsOf } from './polar-stems.ts';

/** What a word is to a comparison, whatever stands around it. */
export interface WordFacts {
  readonly stem: string;
  /** `light`: a clause has it whatever it says, so it is left out; `negation within`: its beginning denies the rest ("չկատարեց"). */
  readonly role: 'counts' | 'light' | 'negation' | 'negation within';
  /** How many letters deny the rest; 0 but for a negation within. */
  readonly denyingLetters: number;
}

const tables = new WeakMap<Language, Map<string, WordFacts>>();
/** The bound keeps a long session from growing without end. */
const MOST_REMEMBERED = 20_000;

/** The facts of words. They are the same every time and asked for again and again, so they are kept. */
export function wordFactsOf(words: readonly { readonly norm: string }[], language: Language): WordFacts[] {
  const table = tables.get(language) ?? new Map<string, WordFacts>();
  tables.set(language, table);
  return words.map(({ norm }) => {
    const known = table.get(norm);
    if (known !== undefined) return known;
    const stem = stemOf(norm);
    const role = roleOf(norm, stem, language);
    const denyingLetters = role === 'negation within' ? language.comparison.negationWithin(norm) : 0;
    const facts: WordFacts = { stem, role, denyingLetters };
    if (table.size >= MOST_REMEMBERED) table.clear();
    table.set(norm, facts);
    return facts;
  });
}

function roleOf(norm: string, stem: string, language: Language): WordFacts['role'] {
  const { lexicon } = language;
  if (lexicon.negations.match([{ norm }], 0) !== null) return 'negation';
  if (language.comparison.negationWithin(norm) > 0) return 'negation within';
  const isLight = LIGHT.some((wordClass) => lexicon.is(norm, wordClass));
  return isLight && !polarStemsOf(language).denying.has(stem) ? 'light' : 'counts';
}

const LIGHT: readonly WordClass[] = [
  'determiner',
  'preposition',
  'conjunction',
  'subordinator',
  'auxiliary',
  'pronoun.person',
  'pronoun.first',
  'pronoun.object',
  'pronoun.possessive',
  'pronoun.thing',
  'complementizer',
  'cue.say',
  'cue.tell',
];
