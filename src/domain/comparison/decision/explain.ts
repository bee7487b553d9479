import type { ReferenceModel } from '../../reference/model.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import type { Relation } from '../comparison.ts';
import { ComparedText } from '../passage/compared-text.ts';
import { nearestOf } from '../patterns/nearest.ts';
import { BARE_SIGNAL_NAMES } from '../propositions/bare-signals.ts';
import { decisiveSignals } from '../propositions/decisive-signals.ts';
import { type ComparedWith, comparedWith } from './compared-with.ts';
import { settle } from './decide.ts';
import { type Reading, readingsIn } from './reading.ts';
import { SIGNAL_NAMES } from './signal-names.ts';
import { isSupported, supportingTerms } from './support.ts';

const SIGNALS_SHOWN = 6;
const CLAIMS_SHOWN = 3;

/**
 * Why a passage stands to a record as it does, in lines for whoever works on the comparer: how the decision fell, what the gate of
 * entities answered, the chances, the nearest claims, and the signals that spoke strongest for or against the relation.
 * `text` is the whole text, `passage` the part compared (UTF-16, end exclusive), `lang` the text's language.
 */
export function explainComparison(text: string, passage: Span, lang: string, model: ReferenceModel): readonly string[] {
  const record = comparedWith(model, lang);
  const readings = readingsIn(new ComparedText(text), passage, record);
  const { relation, doubted, surest } = settle(readings);
  return [
    decisionLine(text, relation, doubted, surest),
    ...(surest === readings.whole ? [] : [`decided by a part: "${sliceOf(text, surest.span)}"`]),
    gateLine(surest),
    `chances: ${record.weights.relations.map((one) => `${one} ${shown(surest.chanceOf(one))}`).join(', ')}`,
    nearestLine(surest, model),
    ...signalLines(surest, relation, record),
  ];
}

/** `departs .62, supported by "not", "betrayed"`. */
function decisionLine(text: string, relation: Relation, doubted: boolean, reading: Reading): string {
  const words = supportingTerms(reading.signals).map((term) => `"${sliceOf(text, term)}"`);
  const support = isSupported(reading.signals)
    ? `, supported by ${words.join(', ')}`
    : words.length > 0
      ? `, not supported: ${words.join(', ')} speak for both sides`
      : '';
  return `${relation} ${shown(reading.chanceOf(relation))}${support}${doubted ? '; doubted, a departure of the whole has too little behind it' : ''}`;
}

const gateLine = ({ gate }: Reading): string => `gate: ${gate.passes ? 'open' : 'shut'}, ${gate.because}`;

const nearestLine = ({ signals: { nearness } }: Reading, { claims }: ReferenceModel): string =>
  `nearest: ${nearestOf(nearness, CLAIMS_SHOWN)
    .map((at) => `${claims[at]?.id} ${shown(nearness[at] ?? 0)}`)
    .join(', ')}`;

/** The signals that moved the relation's score most, each by its distance from the mean in spreads, times its weight. */
function signalLines({ signals }: Reading, relation: Relation, record: ComparedWith): string[] {
  const { weights } = record;
  const values = decisiveSignals(signals, record);
  const row = weights.weights[weights.relations.indexOf(relation)] ?? [];
  const names: readonly string[] = signals.isBare ? BARE_SIGNAL_NAMES : SIGNAL_NAMES;
  const parts = names.map((name, at) => {
    const value = ((values[at] ?? 0) - (weights.mean[at] ?? 0)) / (weights.spread[at] ?? 1);
    const weight = row[at] ?? 0;
    return { name, value, weight, moved: value * weight };
  });
  return parts
    .sort((a, b) => Math.abs(b.moved) - Math.abs(a.moved))
    .slice(0, SIGNALS_SHOWN)
    .map(({ name, value, weight, moved }) => `${name}: ${shown(value)} × ${shown(weight)} = ${shown(moved)}`);
}

/** Two decimals without a nought before the point: ".62", "-1.30". */
const shown = (value: number): string => value.toFixed(2).replace(/^(-?)0\./, '$1.');
