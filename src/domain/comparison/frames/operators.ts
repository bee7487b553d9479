import type { Language } from '../../languages/language.ts';
import type { OperatorParts, OperatorWords } from '../../lexicon/operator-words.ts';
import type { PackedWordings } from '../../lexicon/packed-wordings.ts';
import type { ClauseWord } from './clause-words.ts';
import { compoundsAmong, type OperatorKind, type OperatorMatch, verdictsBehind } from './compound-operators.ts';
import { WordingIndex } from './wording-index.ts';

type Placed = Pick<OperatorMatch, 'places'>;
type Kind = Exclude<OperatorKind, keyof OperatorParts>;

/** The operators of a clause by their kinds, and the places of words that only look like one. */
export interface FoundOperators extends Readonly<Record<Exclude<Kind, 'masks'>, readonly OperatorMatch[]>> {
  readonly masked: ReadonlySet<number>;
  /** The idioms that these words make. */
  readonly idioms: readonly Placed[];
  /** Words that are operators only together, or not under another denial. */
  readonly parts: readonly OperatorMatch[];
}

const OWN: readonly Kind[] = ['masks', 'denials', 'inner', 'backward', 'open', 'tempers'];
const PARTS: readonly (keyof OperatorParts)[] = [
  'rejecting',
  'claimed',
  'verdicts',
  'withholding',
  'accepting',
  'confirming',
  'distancing',
];
const KINDS: readonly OperatorKind[] = [...OWN, ...PARTS];

const made = new WeakMap<Language, WordingIndex<OperatorKind>>();

/** The operators among the words of a clause. What is masked is none; of two that share a word the longer one counts. */
export function operatorsIn(words: readonly ClauseWord[], language: Language): FoundOperators {
  const matches = indexOf(language).matches(words);
  const isPart = ({ meaning }: OperatorMatch): boolean => (PARTS as readonly OperatorKind[]).includes(meaning);
  const parts = matches.filter(isPart);
  const compounds = compoundsAmong(parts, words, language);
  const behind = verdictsBehind(parts, compounds, words, language);
  const whole = [...matches.filter((one) => !isPart(one)), ...compounds, ...behind];
  const all = whole.filter((one) => !whole.some((other) => isPartOf(one, other)));
  const idioms = all.filter(({ meaning }) => meaning === 'masks');
  const masked = new Set(idioms.flatMap(({ places }) => places));
  const isOpen = ({ places }: Placed): boolean => !places.some((at) => masked.has(at));
  const open = all.filter(isOpen);
  const ofKind = (kind: Kind): OperatorMatch[] => open.filter(({ meaning }) => meaning === kind);
  const denials = joined(ofKind('denials'));
  const distancing = longestOf(parts.filter((one) => one.meaning === 'distancing' && isOpen(one)));
  return {
    masked,
    idioms,
    parts,
    denials: [...denials, ...distancing.filter((one) => !isUnderDenial(one, denials))].sort((a, b) => a.at - b.at),
    inner: longestOf(ofKind('inner')),
    backward: longestOf(ofKind('backward')),
    open: longestOf(ofKind('open')),
    tempers: longestOf(ofKind('tempers')),
  };
}

/** "Rumours that" alone and within "rumours that … proved wrong" denies once, whatever the kinds of the two. */
export function isPartOf({ places }: Placed, other: Placed): boolean {
  return other.places.length > places.length && places.every((at) => other.places.includes(at));
}

/** "Denied that it allegedly left": the second word only repeats the first. */
const isUnderDenial = ({ at, places }: OperatorMatch, denials: readonly OperatorMatch[]): boolean =>
  denials.some((one) => one.at < at || one.places.some((place) => places.includes(place)));

function indexOf(language: Language): WordingIndex<OperatorKind> {
  const known = made.get(language);
  if (known !== undefined) return known;
  const { operators } = language.comparison;
  const index = 'patterns' in operators ? WordingIndex.unpacked(operators, KINDS) : indexRead(operators);
  made.set(language, index);
  return index;
}

function indexRead(operators: OperatorWords): WordingIndex<OperatorKind> {
  const index = new WordingIndex<OperatorKind>();
  for (const kind of KINDS) for (const wording of operators[kind]) index.add(wording, kind);
  return index;
}

/** The operators of a language as a bundle has them. */
export const packOperators = (operators: OperatorWords): PackedWordings => indexRead(operators).packed(KINDS);

/** Of matches that share a word the one with more words, then the earlier. */
function longestOf(matches: readonly OperatorMatch[]): OperatorMatch[] {
  const taken = new Set<number>();
  const kept: OperatorMatch[] = [];
  for (const match of [...matches].sort((a, b) => b.places.length - a.places.length || a.at - b.at)) {
    if (match.places.some((at) => taken.has(at))) continue;
    for (const at of match.places) taken.add(at);
    kept.push(match);
  }
  return kept.sort((a, b) => a.at - b.at);
}

/** Denials that share a word are one: "rejected as false the claim that". */
function joined(matches: readonly OperatorMatch[]): OperatorMatch[] {
  const kept: OperatorMatch[] = [];
  for (const match of [...matches].sort((a, b) => a.at - b.at)) {
    const sharing = kept.filter(({ places }) => places.some((at) => match.places.includes(at)));
    const all = [...sharing, match];
    const one = {
      ...match,
      at: Math.min(...all.map(({ at }) => at)),
      to: Math.max(...all.map(({ to }) => to)),
      places: [...new Set(all.flatMap(({ places }) => places))].sort((a, b) => a - b),
      denied: [...new Set(all.flatMap(({ denied }) => denied))],
    };
    kept.splice(0, kept.length, ...kept.filter((other) => !sharing.includes(other)), one);
  }
  return kept;
}
