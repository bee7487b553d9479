import type { Language } from '../../languages/language.ts';
import type { OperatorWords } from '../../lexicon/operator-words.ts';
import type { PackedWordings } from '../../lexicon/packed-wordings.ts';
import type { ClauseWord } from './clause-words.ts';
import { WordingIndex, type WordingMatch } from './wording-index.ts';

type Kind = keyof OperatorWords;
type Match = WordingMatch<Kind>;
type Placed = Pick<Match, 'places'>;

/** The operators of a clause by their kinds, and the places of words that only look like one. */
export interface FoundOperators extends Readonly<Record<Exclude<Kind, 'masks'>, readonly Match[]>> {
  readonly masked: ReadonlySet<number>;
  /** The idioms that these words make. */
  readonly idioms: readonly Placed[];
}

const KINDS: readonly Kind[] = ['masks', 'denials', 'inner', 'backward', 'open', 'tempers'];

const made = new WeakMap<Language, WordingIndex<Kind>>();

/** The operators among the words of a clause. What is masked is none; of two that share a word the longer one counts. */
export function operatorsIn(words: readonly ClauseWord[], language: Language): FoundOperators {
  const matches = indexOf(language).matches(words);
  const all = matches.filter((one) => !matches.some((other) => isPartOf(one, other)));
  const idioms = all.filter(({ meaning }) => meaning === 'masks');
  const masked = new Set(idioms.flatMap(({ places }) => places));
  const open = all.filter(({ places }) => !places.some((at) => masked.has(at)));
  const ofKind = (kind: Kind): Match[] => longestOf(open.filter(({ meaning }) => meaning === kind));
  return {
    masked,
    idioms,
    denials: ofKind('denials'),
    inner: ofKind('inner'),
    backward: ofKind('backward'),
    open: ofKind('open'),
    tempers: ofKind('tempers'),
  };
}

/** "Rumours that" alone and within "rumours that … proved wrong" denies once, whatever the kinds of the two. */
export function isPartOf({ places }: Placed, other: Placed): boolean {
  return other.places.length > places.length && places.every((at) => other.places.includes(at));
}

function indexOf(language: Language): WordingIndex<Kind> {
  const known = made.get(language);
  if (known !== undefined) return known;
  const { operators } = language.comparison;
  const index = 'patterns' in operators ? WordingIndex.unpacked(operators, KINDS) : indexRead(operators);
  made.set(language, index);
  return index;
}

function indexRead(operators: OperatorWords): WordingIndex<Kind> {
  const index = new WordingIndex<Kind>();
  for (const kind of KINDS) for (const wording of operators[kind]) index.add(wording, kind);
  return index;
}

/** The operators of a language as a bundle has them. */
export const packOperators = (operators: OperatorWords): PackedWordings => indexRead(operators).packed(KINDS);

/** Of matches that share a word the one with more words, then the earlier. */
function longestOf(matches: readonly Match[]): Match[] {
  const taken = new Set<number>();
  const kept: Match[] = [];
  for (const match of [...matches].sort((a, b) => b.places.length - a.places.length || a.at - b.at)) {
    if (match.places.some((at) => taken.has(at))) continue;
    for (const at of match.places) taken.add(at);
    kept.push(match);
  }
  return kept.sort((a, b) => a.at - b.at);
}
