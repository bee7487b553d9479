import type { Claim, ReferenceModel } from '../reference/model.ts';
import { leaningOdds } from './leaning-odds.ts';
import { namesOf } from './names.ts';
import { type Polarity, polarityOf } from './polarity.ts';
import { againstProposition, sharedNames } from './proposition-signals.ts';
import { closenessTo, KINDS, type Prototype, type Prototypes, prototypesOf } from './prototypes.ts';
import { type Terms, termsOf } from './terms.ts';
import { wordOdds } from './word-odds.ts';

/** What is known about a passage before its relation is decided. */
export interface Signals {
  readonly terms: Terms;
  readonly polarity: Polarity;
  /** One score a claim, in the order of the model; higher is nearer. */
  readonly nearness: Float64Array;
  /** The values that the relation is decided by, in the order of `SIGNAL_NAMES`. */
  readonly values: Float64Array;
  /** How the words, and how their polarity, lean among the kinds within the nearest claims, in the order of `KINDS`. */
  readonly claimWords: readonly number[];
  readonly claimPolarity: readonly number[];
  /** Closeness to the nearest pattern sentence. */
  readonly closest: number;
}

export const SIGNAL_NAMES = [
  ...KINDS.map((kind) => `close:${kind}`),
  'close:any',
  ...KINDS.map((kind) => `vote:${kind}`),
  ...KINDS.map((kind) => `words:${kind}`),
  ...KINDS.map((kind) => `claim:${kind}`),
  ...KINDS.map((kind) => `claim words:${kind}`),
  ...KINDS.map((kind) => `leaning:${kind}`),
  'words:claim',
  'names:record',
  'names:armenia',
  'names:body',
  'names:country',
  'names:member',
  'names:none',
  'names:west',
  'unknown',
  'negations',
  'against',
  'inFavour',
  'denies',
  'length',
  'question',
  'proposition:covered',
  'proposition:names',
  'proposition:antonyms',
  'proposition:margin',
  'proposition:polarity',
] as const;

/** How many of the nearest pattern sentences count, and how sharply votes fall off with distance. */
const NEAREST = 3;
const SHARPNESS = 25;
const TRAPS = KINDS.indexOf('traps');
const VOTES_WITHIN = 0.4;
const CLAIM_SHARPNESS = 40;
const WORDS_SHARE = 0.06;
/** How much it counts, for a record without phrasings, that the entities of a claim are named. */
const NAMES_SHARE = 0.08;

export function signalsOf(
  text: string,
  from: number,
  to: number,
  lang: string,
  model: ReferenceModel,
  without: Prototype | null = null,
): Signals {
  const prototypes = prototypesOf(model, lang);
  const terms = termsOf(text, from, to, lang, namesOf(model));
  const closeness = closenessTo(prototypes, terms);
  if (without !== null) closeness[prototypes.all.indexOf(without)] = 0;
  const closest = highestOf(closeness);
  const polarity = polarityOf(terms.terms, lang);
  const odds = wordOdds(prototypes, model.claims.length, terms, without);
  const scale = Math.sqrt(Math.max(1, terms.terms.length));
  const best = nearestByClaim(prototypes, closeness, model.claims.length);
  const nearness = new Float64Array(model.claims.length);
  for (let claim = 0; claim < nearness.length; claim++) {
    const close = best.related[claim] as number;
    nearness[claim] = prototypes.bare
      ? close * NEAREST + NAMES_SHARE * sharedNames(model.claims[claim] as Claim, terms)
      : close + (WORDS_SHARE * (odds.claims[claim] as number)) / scale;
  }
  const shares = sharesOf(nearness);
  const inClaims = (values: ArrayLike<number>): number[] =>
    KINDS.map((_, kind) =>
      shares.reduce(
        (sum, share, claim) => (share === 0 ? sum : sum + share * (values[claim * KINDS.length + kind] as number)),
        0,
      ),
    );
  const claimWords = inClaims(odds.kindsOfClaims);
  const meanWords = claimWords.reduce((a, b) => a + b, 0) / KINDS.length;
  const leaning = claimWords.map((value) => (value - meanWords) / scale);
  const claimPolarity = inClaims(leaningOdds(prototypes, model.claims.length, polarity, without));
  const named = (...ids: string[]): number => (ids.some((id) => terms.entities.has(id)) ? 1 : 0);
  const unknown = terms.terms.filter(({ key }) => !key.startsWith('@') && !prototypes.forms.has(key)).length;
  const values = Float64Array.from([
    ...best.overall.map((value) => value * 10),
    closest * 10,
    ...votes(prototypes, closeness, closest),
    ...Array.from(odds.kinds, (value) => value / scale),
    ...inClaims(best.byClaim).map((value) => value * 10),
    ...leaning,
    ...claimPolarity,
    Math.max(...odds.claims) / scale,
    named('csto', 'treaty', 'secretariat'),
    named('armenia', 'armenian-leadership'),
    named('+body', 'cis', 'sco', 'un'),
    named('+country'),
    named('+member', 'member-states'),
    terms.entities.size === 0 ? 1 : 0,
    named('nato', 'west'),
    unknown / Math.max(1, terms.terms.length),
    polarity.negations,
    polarity.against,
    polarity.inFavour,
    polarity.words.some(({ kind, negated }) => kind === 'denying' || (kind === 'accusing' && negated)) ? 1 : 0,
    Math.log(1 + terms.terms.length),
    /[?՞]/.test(text.slice(from, to)) ? 1 : 0,
    ...againstProposition(terms, polarity, nearness, model),
  ]);
  return { terms, polarity, nearness, values, claimWords: leaning, claimPolarity, closest };
}

/** How much each claim counts where several are near: the nearest most, those far off nothing. */
function sharesOf(nearness: Float64Array): number[] {
  const highest = Math.max(...nearness);
  const powers = Array.from(nearness, (value) =>
    highest - value > 0.15 ? 0 : Math.exp((value - highest) * CLAIM_SHARPNESS),
  );
  const sum = powers.reduce((a, b) => a + b, 0) || 1;
  return powers.map((power) => power / sum);
}

interface Nearest {
  /** Mean closeness of the nearest pattern sentences of each kind, whatever the claim. */
  readonly overall: number[];
  /** The same claim by claim (`claim * KINDS.length + kind`). */
  readonly byClaim: Float64Array;
  /** The same of a claim's sentences of all kinds but traps. */
  readonly related: Float64Array;
}

function nearestByClaim(prototypes: Prototypes, closeness: Float64Array, claims: number): Nearest {
  const overall = new Float64Array(KINDS.length * NEAREST);
  const byClaim = new Float64Array(claims * KINDS.length * NEAREST);
  const related = new Float64Array(claims * NEAREST);
  for (let at = 0; at < closeness.length; at++) {
    const value = closeness[at] as number;
    if (value === 0) continue;
    const claim = prototypes.claimOf[at] as number;
    const kind = prototypes.kindOf[at] as number;
    keepHighest(overall, kind, value);
    if (claim < 0) continue;
    keepHighest(byClaim, claim * KINDS.length + kind, value);
    if (kind !== TRAPS) keepHighest(related, claim, value);
  }
  return { overall: [...means(overall)], byClaim: means(byClaim), related: means(related) };
}

/** Keeps the `NEAREST` highest values of a slot, highest first. */
function keepHighest(slots: Float64Array, slot: number, value: number): void {
  let at = slot * NEAREST + NEAREST - 1;
  if (value <= (slots[at] as number)) return;
  while (at > slot * NEAREST && (slots[at - 1] as number) < value) {
    slots[at] = slots[at - 1] as number;
    at--;
  }
  slots[at] = value;
}

function means(slots: Float64Array): Float64Array {
  const result = new Float64Array(slots.length / NEAREST);
  for (let at = 0; at < slots.length; at++) {
    const slot = Math.floor(at / NEAREST);
    result[slot] = (result[slot] as number) + (slots[at] as number) / NEAREST;
  }
  return result;
}

/** Each kind's share when every pattern sentence votes for its own, the nearer the more. */
function votes(prototypes: Prototypes, closeness: Float64Array, highest: number): number[] {
  const shares = new Float64Array(KINDS.length);
  let sum = 0;
  for (let at = 0; at < closeness.length; at++) {
    const behind = highest - (closeness[at] as number);
    if (behind > VOTES_WITHIN) continue;
    const vote = Math.exp(-behind * SHARPNESS);
    const kind = prototypes.kindOf[at] as number;
    shares[kind] = (shares[kind] as number) + vote;
    sum += vote;
  }
  return Array.from(shares, (share) => share / (sum || 1));
}

function highestOf(values: Float64Array): number {
  let highest = 0;
  for (let at = 0; at < values.length; at++) if ((values[at] as number) > highest) highest = values[at] as number;
  return highest;
}
