import shapes from '../../../assets/detection/shapes.json' with { type: 'json' };
import weights from '../../../assets/detection/weights.json' with { type: 'json' };
import type { ReportTraits } from './report-traits.ts';

type Trait = keyof ReportTraits;

/** What a trait has to reach, or must not pass. */
export interface Bound {
  readonly least?: number;
  readonly most?: number;
}

/** Bounds that a report keeps all of. */
export type Shape = Readonly<Partial<Record<Trait, Bound>>>;

/** Weights of a logistic model: its constant, and those of traits. */
export type Weights = Readonly<Record<string, number>>;

/**
 * What is asked of texts where reports are expected (any of the shapes will do) and of all other pages; the weights of statements
 * that fill a text of whatever site, and of quotations close together.
 */
export interface ReportModel {
  readonly shapes: { readonly expected: readonly Shape[]; readonly elsewhere: Shape };
  readonly weights: { readonly filled: Weights; readonly quoted: Weights };
}

export const MODEL: ReportModel = { shapes, weights };

const FEWEST_ANSWERS = 2;

/**
 * How likely a text with these traits is a report, 0 to 1, from one half on it is one. Any of three ways makes it one: an interview
 * in turns; a text of which somebody says most; quotations close together. Where reports are `expected` the second asks for less.
 */
export function reportScore(traits: ReportTraits, expected: boolean, model: ReportModel = MODEL): number {
  const byTurns = traits.answers >= FEWEST_ANSWERS ? 1 - 1 / (1 + traits.answers) : 0;
  // An agency's headline may well speak of a review.
  if (!expected && (traits.release > 0 || traits.opinion > 0)) return byTurns;
  const isQuoted = !hasTooFewQuotations(traits);
  const mostlySaid = expected
    ? Math.max(...model.shapes.expected.map((shape) => likeness(traits, shape)))
    : Math.min(likeness(traits, model.shapes.elsewhere), likelihood(traits, model.weights.filled));
  return Math.max(byTurns, mostlySaid, isQuoted ? likelihood(traits, model.weights.quoted) : 0);
}

/** One half where a trait only just keeps its bound; the weakest of the traits decides. */
function likeness(traits: ReportTraits, shape: Shape): number {
  const margins = Object.entries(shape).map(([trait, bound]) => margin(traits[trait as Trait], bound));
  return 1 / (1 + Math.exp(-STEEPNESS * Math.min(...margins)));
}

const STEEPNESS = 4;

/** How far inside its bound a value lies, in parts of the bound. */
const margin = (value: number, { least, most }: Bound): number =>
  least !== undefined ? value / least - 1 : most !== undefined ? 1 - value / most : 0;

/** A report has quotations every few thousand characters; two alone are enough where the text is not everybody's. */
const SPARSE = 0.25;
const LEAST_SAID = 0.1;
const MANY = 3;
const LEADING = 0.28;

/** Lists, manuals, threads and columns quote somebody here and there, stories people without a surname; that makes no report of statements of them. */
export function hasTooFewQuotations({ quotations, density, said, leading, known }: ReportTraits): boolean {
  const isFew = quotations < MANY && (quotations < 2 || leading < LEADING);
  return isFew || known === 0 || density < SPARSE || said < LEAST_SAID;
}

function likelihood(traits: ReportTraits, { constant = 0, ...ofTrait }: Weights): number {
  const sum = Object.entries(ofTrait).reduce(
    (total, [trait, weight]) => total + weight * traits[trait as Trait],
    constant,
  );
  return 1 / (1 + Math.exp(-sum));
}
