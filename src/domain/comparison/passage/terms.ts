import { stemOf } from '../../languages/stem.ts';
import type { Token } from '../../text/tokens.ts';
import type { Name, Names } from './names.ts';
import { wordsOfKind } from './polar-words.ts';
import { factsOf, type WordFacts } from './word-facts.ts';
import { wordsOf } from './words.ts';

/** A word that counts in a comparison: its stem, or the entity it names, and where it stands. */
export interface Term {
  readonly start: number;
  readonly end: number;
  /** A stem, or `@csto`, `@+country` … for a name. */
  readonly key: string;
  readonly norm: string;
  /** The first term after a comma, a colon or another mark inside the passage: what is denied before it is not denied after it. */
  readonly opens: boolean;
}

export interface Terms {
  readonly terms: readonly Term[];
  /** Entities named, with `+body`, `+country`, `+member` for those that the record does not know. */
  readonly entities: ReadonlySet<string>;
}

/** What a key is to be told by: two long stems with the same beginning are the same word ("suspend", "suspens"). */
export const beginningOf = (key: string): string =>
  key.length <= BEGINNING_LENGTH || key.startsWith('@') ? key : key.slice(0, BEGINNING_LENGTH);

const BEGINNING_LENGTH = 5;

/** The terms of a passage. Articles, prepositions and the like are left out; what denies or limits stays. */
export const termsOf = (text: string, from: number, to: number, lang: string, names: Names): Terms =>
  termsAmong(wordsOf(text, from, to), text, from, lang, names);

/** The same of a passage whose words are known; it begins at `from`. */
export function termsAmong(words: readonly Token[], text: string, from: number, lang: string, names: Names): Terms {
  const facts = factsOf(words, lang);
  const found = namesIn(words, facts, names);
  const another = found.some(({ name }) => name.entity === '+body' || name.entity === 'nato');
  const terms: Term[] = [];
  const entities = new Set<string>();
  let at = 0;
  let next = 0;
  let read = from;
  while (at < words.length) {
    const word = words[at] as Token;
    const opens = hasBreak(text, read, word.start);
    const before = terms.length;
    const named = found[next]?.at === at ? (found[next] as FoundName) : null;
    if (named !== null) next++;
    if (named !== null && stands(named.name, words[at - 1]?.norm, lang, another)) {
      entities.add(named.name.entity);
      const last = words[at + named.name.stems.length - 1] as Token;
      terms.push({ start: word.start, end: last.end, key: named.name.key, norm: word.norm, opens });
      if (!named.name.common || (lang === 'en' && !named.name.isPlural)) {
        at += named.name.stems.length;
        read = last.end;
        continue;
      }
    }
    pushWord(word, facts[at] as WordFacts, opens && terms.length === before, terms);
    if (terms.length > before) read = word.end;
    at++;
  }
  return { terms: withoutDoubleDenial(terms, lang), entities };
}

/**
 * Whether a name stands for its entity here. A common noun does only where no other body is named and, in a language with
 * articles, where something points at it: "the bloc", "our alliance", but not "a soft alliance" or "bloc discipline".
 */
function stands(name: Name, before: string | undefined, lang: string, another: boolean): boolean {
  if (!name.common) return true;
  if (another) return false;
  return lang !== 'en' || name.stems.length > 1 || name.isPlural || (before !== undefined && POINTING.has(before));
}

const POINTING = new Set(['the', 'this', 'that', 'our', 'their', 'led']);

/** The key of every word that negates, in any language. */
export const NOT = '¬';

function pushWord({ start, end, norm }: Token, { role, stem }: WordFacts, opens: boolean, into: Term[]): void {
  if (role === 'counts') into.push({ start, end, key: stem, norm, opens });
  else if (role === 'negation') into.push({ start, end, key: NOT, norm, opens });
  else if (role === 'negation within') {
    into.push({ start, end: start + 1, key: NOT, norm: 'չ', opens });
    into.push({ start: start + 1, end, key: stemOf(norm.slice(1)), norm: norm.slice(1), opens: false });
  }
}

/** The key of "cannot be ruled out", "does not deny": two denials that leave a possibility. */
const POSSIBLE = '~possible';

/** How many terms may stand between a negation and the word of excluding that it takes back. */
const BETWEEN = 5;
const BREAKS = ',;:—–()«»"“”';

function hasBreak(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text[at] !== ' ' && BREAKS.includes(text[at] as string)) return true;
  return false;
}

/** A word of excluding or doubting that a negation reaches within its clause is read with it as one possibility. */
function withoutDoubleDenial(terms: Term[], lang: string): Term[] {
  if (!terms.some(({ key }) => key === NOT)) return terms;
  const excluding = wordsOfKind('excluding', lang);
  const read: Term[] = [];
  let negation = -1;
  for (const term of terms) {
    if (term.opens) negation = -1;
    if (term.key === NOT) negation = read.length;
    if (negation >= 0 && excluding.has(term.key) && read.length - negation <= BETWEEN + 1) {
      read.splice(negation, 1);
      read.push({ ...term, key: POSSIBLE });
      negation = -1;
    } else {
      read.push(term);
    }
  }
  return read;
}

interface FoundName {
  readonly at: number;
  readonly name: Name;
}

function namesIn(words: readonly Token[], facts: readonly WordFacts[], names: Names): FoundName[] {
  const found: FoundName[] = [];
  // What is typed without a single capital is read without regard to them.
  let isCased: boolean | null = null;
  let at = 0;
  while (at < words.length) {
    const beginning = names.get((facts[at] as WordFacts).stem);
    let name: Name | undefined;
    if (beginning !== undefined) {
      isCased ??= words.some(({ capital }) => capital);
      const needsNoCapital = !isCased || (words[at] as Token).capital;
      name = beginning.find((one) => (needsNoCapital || !one.isCapital) && standsAt(one, facts, at));
    }
    if (name !== undefined) found.push({ at, name });
    at += name === undefined || name.common ? 1 : name.stems.length;
  }
  return found;
}

/** Whether all words of a name stand from a word on. Of the first it is known. */
function standsAt({ stems }: Name, facts: readonly WordFacts[], at: number): boolean {
  for (let offset = 1; offset < stems.length; offset++) if (facts[at + offset]?.stem !== stems[offset]) return false;
  return true;
}
