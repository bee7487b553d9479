/**
 * What a word says of a thing: that it fails, ends, does harm or is kept up; that something is denied, holds in part or in full;
 * that something is ruled out, which counts under a negation only; that somebody is blamed. In the order in which a word that
 * stands in several lists is looked for.
 */
export const POLAR_KINDS = [
  'failing',
  'ceasing',
  'harming',
  'keeping',
  'denying',
  'partly',
  'wholly',
  'excluding',
  'accusing',
] as const;
export type PolarKind = (typeof POLAR_KINDS)[number];

/** The words of each kind in a language, and under `none` forms that share a stem with one and say nothing of the kind. */
export type PolarWords = Readonly<Record<PolarKind | 'none', readonly string[]>>;

export const noPolarWords: PolarWords = {
  failing: [],
  ceasing: [],
  harming: [],
  keeping: [],
  denying: [],
  partly: [],
  wholly: [],
  excluding: [],
  accusing: [],
  none: [],
};
