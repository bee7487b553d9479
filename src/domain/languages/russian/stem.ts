import endings from '../../../../assets/languages/russian/stem.json' with { type: 'json' };
import { longestFirst, withoutEnding } from '../endings.ts';

/** A Russian stemmer after the published Snowball rules, for words in lower case; "ё" is read as "е". */
export function stemRussian(given: string): string {
  const word = given.replaceAll('ё', 'е');
  const from = afterFirstVowel(word);
  if (from >= word.length) return word;
  const head = word.slice(0, from);
  let rest = word.slice(from);
  const gerund = cutAfterA(rest, GERUND_AFTER_A) ?? withoutEnding(rest, GERUND);
  if (gerund !== null) {
    rest = gerund;
  } else {
    rest = withoutEnding(rest, REFLEXIVE) ?? rest;
    const adjective = withoutEnding(rest, ADJECTIVE);
    if (adjective !== null)
      rest = cutAfterA(adjective, PARTICIPLE_AFTER_A) ?? withoutEnding(adjective, PARTICIPLE) ?? adjective;
    else rest = cutAfterA(rest, VERB_AFTER_A) ?? withoutEnding(rest, VERB) ?? withoutEnding(rest, NOUN) ?? rest;
  }
  if (rest.endsWith('и')) rest = rest.slice(0, -1);
  const derived = withoutEnding(rest, DERIVED);
  if (derived !== null && VOWEL_CONSONANT.test(derived)) rest = derived;
  if (rest.endsWith('нн')) rest = rest.slice(0, -1);
  else {
    rest = withoutEnding(rest, SUPERLATIVE) ?? rest;
    if (rest.endsWith('нн')) rest = rest.slice(0, -1);
    if (rest.endsWith('ь')) rest = rest.slice(0, -1);
  }
  return head + rest;
}

const GERUND_AFTER_A = longestFirst(endings.gerundAfterA);
const GERUND = longestFirst(endings.gerund);
const REFLEXIVE = longestFirst(endings.reflexive);
const ADJECTIVE = longestFirst(endings.adjective);
const PARTICIPLE_AFTER_A = longestFirst(endings.participleAfterA);
const PARTICIPLE = longestFirst(endings.participle);
const VERB_AFTER_A = longestFirst(endings.verbAfterA);
const VERB = longestFirst(endings.verb);
const NOUN = longestFirst(endings.noun);
const DERIVED = longestFirst(endings.derived);
const SUPERLATIVE = longestFirst(endings.superlative);

const VOWELS = 'аеиоуыэюя';
const VOWEL_CONSONANT = /[аеиоуыэюя][^аеиоуыэюя]/;

function afterFirstVowel(word: string): number {
  for (let at = 0; at < word.length; at++) if (VOWELS.includes(word[at] as string)) return at + 1;
  return word.length;
}

/** These endings are cut only after "а" or "я", which stays. */
function cutAfterA(word: string, endings: readonly string[]): string | null {
  const rest = withoutEnding(word, endings);
  return rest !== null && /[ая]$/.test(rest) ? rest : null;
}
