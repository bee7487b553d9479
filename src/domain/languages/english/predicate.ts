import data from '../../../../assets/languages/english/predicate.json' with { type: 'json' };
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { type WordClass, wordClassOf } from './word-class.ts';

/** How much speaks for a word as the verb of its sentence, by what it can be and by the words beside it. */
const AFTER_AUXILIARY = 3;
const MOSTLY_VERB = 2;
const FINITE = 1;
const IN_NOUN_GROUP = -4;
const LEAST = 2;
/** An auxiliary and its verb have so many adverbs between them at most. */
const BETWEEN = 2;

/**
 * The words that hold what an English sentence says, by their indices: its verb; of "be", "have" and verbs that say little by
 * themselves what stands behind them ("is open", "has high potential"). Words in normal form, without marks.
 */
export function englishPredicateOf(words: readonly string[], lexicon: Lexicon): readonly number[] {
  const verb = verbOf(words, lexicon);
  const copula = words.findIndex((word, at) => at > 0 && COPULAS.has(word));
  const main = verb < 0 || (copula >= 0 && copula < verb - BETWEEN - 1) ? copula : verb;
  if (main < 0) return plainVerbOf(words, lexicon);
  const word = words[main] as string;
  const taken = words.findIndex((one) => TAKEN.has(one));
  if (TAKES.has(word) && taken > main) return [taken];
  if (COPULAS.has(word)) return complementOf(words, main, lexicon);
  return SAYS_LITTLE.has(word) ? [main, ...complementOf(words, main, lexicon)] : [main];
}

const COPULAS: ReadonlySet<string> = new Set(data.copulas);
const MODALS: ReadonlySet<string> = new Set(data.modals);
/** Verbs that say something together with a noun, and these nouns: "takes … into account". */
const TAKES: ReadonlySet<string> = new Set(data.takes);
const TAKEN: ReadonlySet<string> = new Set(data.taken);
const SAYS_LITTLE: ReadonlySet<string> = new Set(data.saysLittle);
/** Words that stand between an auxiliary and its verb, beside those that end as adverbs do. */
const ADVERBS: ReadonlySet<string> = new Set(data.between);

function verbOf(words: readonly string[], lexicon: Lexicon): number {
  let best = -1;
  let highest = LEAST - 1;
  // "If it leaves, the balance may change": the clause behind the condition says it.
  const isLater = lexicon.is(words[0] ?? '', 'subordinator');
  for (let at = 1; at < words.length; at++) {
    const word = words[at] as string;
    if (best >= 0 && !isLater && lexicon.is(word, 'subordinator')) break;
    const score = scoreOf(words, at, lexicon);
    if (score > highest || (isLater && score === highest && best >= 0)) [best, highest] = [at, score];
  }
  return best;
}

/** Of a sentence without a word that is mostly a verb: a form that only a verb has, or what can be one behind a plural ("residents fear"). */
function plainVerbOf(words: readonly string[], lexicon: Lexicon): readonly number[] {
  const finite = words.findIndex(
    (word, at) => at > 0 && scoreOf(words, at, lexicon) > 0 && !isAuxiliary(word, lexicon),
  );
  if (finite > 0) return [finite];
  const behind = words.findIndex((word, at) => {
    const found = at > 0 ? wordClassOf(word) : null;
    return found?.form === 'base' && found.parts.includes('v') && /[^s]s$/.test(words[at - 1] as string);
  });
  return behind > 0 ? [behind] : [];
}

function scoreOf(words: readonly string[], at: number, lexicon: Lexicon): number {
  const found = wordClassOf(words[at] as string);
  if (found === null || found.form === 'none' || isAuxiliary(words[at] as string, lexicon)) return 0;
  const isAfter = followsAuxiliary(words, at, lexicon);
  if (!isAfter && (found.form === 'base' || found.form === 'ing'))
    return opensNounGroup(words[at - 1] as string, lexicon) ? 0 : baseScore(found);
  const inGroup = !isAfter && opensNounGroup(words[at - 1] as string, lexicon) ? IN_NOUN_GROUP : 0;
  return (
    (isAfter ? AFTER_AUXILIARY : 0) +
    (found.parts[0] === 'v' ? MOSTLY_VERB : 0) +
    (found.form === 's' || found.form === 'past' ? FINITE : 0) +
    inGroup
  );
}

/** "Member states follow": a bare form is a verb only where it is seldom anything else. */
const baseScore = ({ parts, form }: WordClass): number => (form === 'base' && parts[0] === 'v' ? MOSTLY_VERB : 0);

function followsAuxiliary(words: readonly string[], at: number, lexicon: Lexicon): boolean {
  for (let before = at - 1; before >= 0 && at - before <= BETWEEN + 1; before--) {
    const word = words[before] as string;
    if (isAuxiliary(word, lexicon)) return true;
    if (!word.endsWith('ly') && !lexicon.negations.match([{ norm: word }], 0) && !ADVERBS.has(word)) return false;
  }
  return false;
}

const isAuxiliary = (word: string, lexicon: Lexicon): boolean =>
  lexicon.is(word, 'auxiliary') || MODALS.has(word) || COPULAS.has(word);

const opensNounGroup = (word: string, lexicon: Lexicon): boolean =>
  lexicon.is(word, 'determiner') ||
  lexicon.is(word, 'preposition') ||
  lexicon.is(word, 'pronoun.possessive') ||
  wordClassOf(word)?.parts === 'a';

/** The words behind a verb up to where another part of the sentence begins. */
function complementOf(words: readonly string[], verb: number, lexicon: Lexicon): number[] {
  const found: number[] = [];
  for (let at = verb + 1; at < words.length; at++) {
    const word = words[at] as string;
    if (lexicon.is(word, 'subordinator') || (lexicon.is(word, 'preposition') && found.length > 0)) break;
    if (!lexicon.is(word, 'determiner') && !lexicon.is(word, 'preposition')) found.push(at);
  }
  return found;
}

const PLANS: ReadonlySet<string> = new Set(data.plans);
const BETWEEN_PLANNED: ReadonlySet<string> = new Set([...data.between, ...data.copulas]);
/** An auxiliary and its verb have so many words between them at most: "ought to be also", "will first have to be". */
const FURTHEST = 4;

/** The verbs behind "will", "shall", "ought to", "is to". */
export function englishPlannedIn(words: readonly string[], lexicon: Lexicon): readonly number[] {
  const found: number[] = [];
  words.forEach((word, at) => {
    const isTo = data.copulas.includes(word) && words[at + 1] === 'to';
    if (!PLANS.has(word) && !isTo) return;
    for (let next = at + 1; next <= at + FURTHEST && next < words.length; next++) {
      const verb = words[next] as string;
      if (BETWEEN_PLANNED.has(verb) || verb.endsWith('ly') || lexicon.negations.match([{ norm: verb }], 0) !== null)
        continue;
      found.push(next);
      break;
    }
  });
  return found;
}

/** "Has broken" tells who broke it, "was broken" and "has been broken" do not. */
const HAVING: readonly string[] = ['has', 'have', 'had'];
const SHORT_BEING: readonly string[] = ['being', 'am', "isn't", "aren't", "wasn't", "weren't", "'s", "'re"];
const BEING: ReadonlySet<string> = new Set([...data.copulas.filter((word) => !HAVING.includes(word)), ...SHORT_BEING]);

/** Behind "to" and "of" stands what the one before them does or is said to do: "asked to drop", "accused Lornay of breaking". */
const LINKS: ReadonlySet<string> = new Set(['to', 'of']);

/**
 * The word before a verb that names who does what it says, by its index; -1 where nobody is certain to. Of "be" and what follows it
 * the subject is no doer ("was broken"), nor is a noun behind a preposition ("its promises to Lornay hold"). Words in normal form.
 */
export function englishDoerOf(words: readonly string[], verb: number, lexicon: Lexicon): number {
  if (words[verb + 1] === 'by') return -1;
  const isGerund = (words[verb] ?? '').endsWith('ing');
  let at = verb - 1;
  if (at > 0 && LINKS.has(words[at] ?? '')) {
    if (words[at] === 'of') return isGerund ? at - 1 : -1;
    // What is done or wanted stands between the one who does it and "to": "Lornay itself asked to drop it".
    at -= 2;
  }
  while (at >= 0 && isBetween(words[at] as string, lexicon)) at--;
  if (at < 0 || BEING.has(words[at] as string)) return -1;
  const before = words[at - 1] ?? '';
  // "Between the union and Lornay": what a conjunction joins may stand behind a preposition as well.
  if (lexicon.is(before, 'conjunction')) return -1;
  const isBehind = lexicon.is(before, 'preposition');
  return isBehind && !isGerund ? -1 : at;
}

/** Words that stand between the one who does something and the verb: "has never", "itself". */
const isBetween = (word: string, lexicon: Lexicon): boolean =>
  !BEING.has(word) &&
  (lexicon.is(word, 'auxiliary') ||
    lexicon.is(word, 'self') ||
    MODALS.has(word) ||
    ADVERBS.has(word) ||
    word.endsWith('ly') ||
    lexicon.negations.match([{ norm: word }], 0) !== null);
