import type { Language } from '../../languages/language.ts';
import type { OperatorParts, OperatorWords } from '../../lexicon/operator-words.ts';
import type { ClauseWord } from './clause-words.ts';
import type { WordingMatch } from './wording-index.ts';

export type OperatorKind = keyof OperatorWords;
export type OperatorMatch = WordingMatch<OperatorKind>;

type Part = keyof OperatorParts;

/** Two parts that are an operator together, the words that may stand between them, and what they are. */
interface Compound {
  readonly first: Part;
  readonly second: Part;
  readonly gap: number;
  readonly meaning: 'denials' | 'open';
}

/** "Rejected the minister's repeated claim that"; "declined on Monday to confirm". */
const COMPOUNDS: readonly Compound[] = [
  { first: 'rejecting', second: 'claimed', gap: 6, meaning: 'denials' },
  { first: 'verdicts', second: 'claimed', gap: 6, meaning: 'denials' },
  { first: 'withholding', second: 'accepting', gap: 3, meaning: 'denials' },
  { first: 'withholding', second: 'confirming', gap: 3, meaning: 'open' },
];

/** How many words may stand between a compound and the word that opens what it reaches: "rumours on the web that". */
const BEFORE_CONTENT = 4;
/** How far before a compound a negation still turns it back: "did not publicly reject the claim that". */
const NEGATED_WITHIN = 2;

/**
 * The compounds among the parts found in a clause. Each has to lead to a content: a word that opens one follows soon, a preposition
 * follows what is claimed at once, or the words end there. One that is negated turns nothing and is a mask.
 */
export function compoundsAmong(
  parts: readonly OperatorMatch[],
  words: readonly ClauseWord[],
  language: Language,
): OperatorMatch[] {
  const found: OperatorMatch[] = [];
  for (const { first, second, gap, meaning } of COMPOUNDS) {
    const seconds = parts.filter((one) => one.meaning === second);
    for (const one of parts.filter((part) => part.meaning === first)) {
      const other = seconds.find(
        ({ at }) => at >= one.to && at - one.to <= gap && !isParted(words.slice(one.to, at + 1), language),
      );
      if (other === undefined || !leadsToContent(words, other, language)) continue;
      found.push({
        at: one.at,
        to: other.to,
        places: [...one.places, ...other.places],
        denied: one.denied,
        meaning: isNegated(words, one.at) ? 'masks' : meaning,
      });
    }
  }
  return found;
}

/**
 * Verdicts that stand behind what was claimed, at the head of a stretch: «Сообщения о том, что …, опроверг посланник». A verdict that
 * leads to a content of its own is none of these.
 */
export function verdictsBehind(
  parts: readonly OperatorMatch[],
  compounds: readonly OperatorMatch[],
  words: readonly ClauseWord[],
  language: Language,
): OperatorMatch[] {
  const claimed = parts.find((one) => one.meaning === 'claimed' && leadsToContent(words, one, language));
  if (claimed === undefined) return [];
  return parts
    .filter(({ meaning, at }) => meaning === 'rejecting' && at > claimed.to && words[at]?.opens === true)
    .filter(({ at }) => !compounds.some(({ places }) => places.includes(at)))
    .map((one) => ({ ...one, meaning: 'backward' }));
}

/** Whether a mark or a word that opens a clause stands among words: "denied that they gave it any thought". */
const isParted = (words: readonly ClauseWord[], { lexicon }: Language): boolean =>
  words.some(({ opens, norm }) => opens || lexicon.is(norm, 'complementizer'));

function leadsToContent(words: readonly ClauseWord[], { to, meaning }: OperatorMatch, { lexicon }: Language): boolean {
  const next = words[to]?.norm;
  if (next === undefined || (meaning === 'claimed' && lexicon.is(next, 'preposition'))) return true;
  return words.slice(to, to + BEFORE_CONTENT).some(({ norm }) => lexicon.is(norm, 'complementizer'));
}

function isNegated(words: readonly ClauseWord[], at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - NEGATED_WITHIN); place--) {
    if (words[place]?.negates) return true;
    if (words[place]?.opens) return false;
  }
  return false;
}
