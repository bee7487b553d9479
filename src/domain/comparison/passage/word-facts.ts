import { lexiconFor } from '../../languages/registry.ts';
import { stemOf } from '../../languages/stem.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { WordClass } from '../../lexicon/word-classes.ts';
import { wordsOfKind } from './polar-words.ts';

/** What a word is to a comparison, whatever stands around it. */
export interface WordFacts {
  readonly stem: string;
  /** `light`: a clause has it whatever it says, so it is left out; `negation within`: it begins with the Armenian "չ". */
  readonly role: 'counts' | 'light' | 'negation' | 'negation within';
}

/** The facts of words. They are the same every time and asked for again and again, so they are kept. */
export function factsOf(words: readonly { readonly norm: string }[], lang: string): WordFacts[] {
  const lexicon = lexiconFor(lang);
  const table = tableOf(lexicon === null ? '' : lang);
  return words.map(({ norm }) => {
    const known = table.get(norm);
    if (known !== undefined) return known;
    const stem = stemOf(norm);
    const facts: WordFacts = { stem, role: lexicon === null ? 'counts' : roleOf(norm, stem, lexicon) };
    if (table.size >= MOST_REMEMBERED) table.clear();
    table.set(norm, facts);
    return facts;
  });
}

function roleOf(norm: string, stem: string, lexicon: Lexicon): WordFacts['role'] {
  if (lexicon.negations.match([{ norm }], 0) !== null) return 'negation';
  if (lexicon.lang === 'hy' && norm.startsWith('չ') && norm.length > 4) return 'negation within';
  const classes = lexicon.words.get(norm);
  const isLight = classes !== undefined && LIGHT.some((name) => classes.has(name));
  return isLight && !wordsOfKind('denying', lexicon.lang).has(stem) ? 'light' : 'counts';
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

const tables = new Map<string, Map<string, WordFacts>>();
/** The bound keeps a long session from growing without end. */
const MOST_REMEMBERED = 20_000;

function tableOf(lang: string): Map<string, WordFacts> {
  const known = tables.get(lang);
  if (known !== undefined) return known;
  const made = new Map<string, WordFacts>();
  tables.set(lang, made);
  return made;
}
