import { lexiconFor } from '../../languages/registry.ts';
import type { Claim, ReferenceModel } from '../../reference/model.ts';
import type { Span } from '../../text/span.ts';
import { tokensOf } from '../../text/tokens.ts';
import type { FidelityNote } from '../comparison.ts';
import type { PolarKind } from '../passage/polar-words.ts';
import { propositionOf } from '../patterns/propositions.ts';
import type { Signals } from './signals.ts';

/** Hedges that keep each modality what it is; a claim of another modality has no hedge to lose. */
const HEDGES: Readonly<Partial<Record<Claim['modality'], readonly string[]>>> = {
  hope: ['hope', 'possibility'],
  prediction: ['possibility', 'hope', 'opinion'],
};

/**
 * What a restatement does to the firmness of a claim: a hope or a forecast said as a fact has lost its hedge; what holds
 * "in part" on record is stronger when said in full, and the other way round.
 */
export function modalityNotes(
  text: string,
  span: Span,
  lang: string,
  claim: Claim,
  signals: Signals,
  model: ReferenceModel,
): FidelityNote[] {
  const notes: FidelityNote[] = [];
  const wanted = HEDGES[claim.modality];
  if (wanted !== undefined && !hasHedge(text, span, lang, wanted)) notes.push({ kind: 'hedge-lost', about: claim.id });
  const recorded = propositionOf(claim, model).polarity.words;
  const onRecord = (kind: PolarKind): boolean => recorded.some((word) => word.kind === kind);
  const here = (kind: PolarKind): boolean => signals.polarity.words.some((word) => word.kind === kind);
  const inPartOnRecord = onRecord('partly') || IN_PART.test(claim.proposition);
  if (inPartOnRecord && here('wholly')) notes.push({ kind: 'stronger-than-record', about: claim.id });
  if (onRecord('wholly') && here('partly')) notes.push({ kind: 'weaker-than-record', about: claim.id });
  return notes;
}

/** "In part" limits, "to take part" does not: as a stem alone the word says nothing. */
const IN_PART = /\bin part\b/i;

/** Whether a hedge of one of these kinds, or a modal verb, stands in the passage. A language without rules is not judged. */
function hasHedge(text: string, span: Span, lang: string, kinds: readonly string[]): boolean {
  const lexicon = lexiconFor(lang);
  if (lexicon === null) return true;
  const tokens = tokensOf(text, span.start, span.end);
  return tokens.some(({ norm }, at) => {
    const found = lexicon.hedges.match(tokens, at)?.meanings;
    return (found !== undefined && kinds.some((kind) => (found as ReadonlySet<string>).has(kind))) || MODALS.has(norm);
  });
}

const MODALS = new Set([
  'may',
  'might',
  'could',
  'would',
  'can',
  'если',
  'может',
  'могут',
  'бы',
  'եթե',
  'կարող',
  'հույս',
]);
