import type { PolarKind } from '../../lexicon/polar-words.ts';
import type { Polarity } from '../passage/polarity.ts';
import type { Term } from '../passage/term.ts';
import { type Proposition, placesOf } from './proposition.ts';

/** A proposition as it is shipped, as JSON. Stems are written with a space between. */
interface Packed extends Pick<Proposition, 'leaning' | 'words'> {
  readonly terms: readonly (readonly [start: number, end: number, key: string, norm: string, opens: 0 | 1])[];
  readonly polar: readonly (readonly [term: number, kind: PolarKind, negated: 0 | 1])[];
  readonly counts: readonly [negations: number, against: number, inFavour: number];
  /** A list a term: what can stand for it. */
  readonly synonyms: readonly string[];
  readonly opposites: string;
}

export function packProposition({ terms, polarity, leaning, words, synonyms, opposites }: Proposition): string {
  const { negations, against, inFavour } = polarity;
  const packed: Packed = {
    leaning,
    words,
    terms: terms.map(({ start, end, key, norm, opens }) => [start, end, key, norm, opens ? 1 : 0]),
    polar: polarity.words.map(({ term, kind, negated }) => [terms.indexOf(term), kind, negated ? 1 : 0]),
    counts: [negations, against, inFavour],
    synonyms: terms.map((_, at) =>
      [...synonyms]
        .filter(([, places]) => places.includes(at))
        .map(([stem]) => stem)
        .join(' '),
    ),
    opposites: [...opposites].join(' '),
  };
  return JSON.stringify(packed);
}

export function unpackProposition(written: string): Proposition {
  const { leaning, words, counts, ...packed } = JSON.parse(written) as Packed;
  const terms = packed.terms.map(
    ([start, end, key, norm, opens]): Term => ({ start, end, key, norm, opens: opens === 1 }),
  );
  const [negations, against, inFavour] = counts;
  const polarity: Polarity = {
    words: packed.polar.map(([at, kind, negated]) => ({ term: terms[at] as Term, kind, negated: negated === 1 })),
    negations,
    against,
    inFavour,
  };
  const synonyms = new Map<string, number[]>();
  packed.synonyms.forEach((stems, at) => {
    for (const stem of listed(stems)) synonyms.set(stem, [...(synonyms.get(stem) ?? []), at]);
  });
  return {
    terms,
    polarity,
    leaning,
    places: placesOf(terms),
    words,
    synonyms,
    opposites: new Set(listed(packed.opposites)),
  };
}

const listed = (stems: string): string[] => (stems === '' ? [] : stems.split(' '));
