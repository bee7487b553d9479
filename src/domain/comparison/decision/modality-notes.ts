import type { Language } from '../../languages/language.ts';
import { languageFor } from '../../languages/registry.ts';
import type { PolarKind } from '../../lexicon/polar-words.ts';
import type { LexiconData } from '../../lexicon/schema.ts';
import type { Claim } from '../../reference/model.ts';
import { tokensOf } from '../../text/tokens.ts';
import type { FidelityNote } from '../comparison.ts';
import type { RecordView } from '../passage/record-view.ts';
import { propositionOf } from '../patterns/propositions.ts';
import type { Reading } from './reading.ts';

type Hedge = keyof LexiconData['hedges'];

/** Hedges that keep each modality what it is; a claim of another modality has no hedge to lose. */
const HEDGES: Readonly<Partial<Record<Claim['modality'], readonly Hedge[]>>> = {
  hope: ['hope', 'possibility'],
  prediction: ['possibility', 'hope', 'opinion'],
};

/**
 * What a restatement does to the firmness of a claim: a hope or a forecast said as a fact has lost its hedge; what holds
 * "in part" on record is stronger when said in full, and the other way round.
 */
export function modalityNotes(
  text: string,
  { span, signals }: Pick<Reading, 'span' | 'signals'>,
  claim: Claim,
  { model, language }: RecordView,
): FidelityNote[] {
  const notes: FidelityNote[] = [];
  const about = claim.id;
  const wanted = HEDGES[claim.modality];
  if (wanted !== undefined && !hasHedge(text.slice(span.start, span.end), language, wanted))
    notes.push({ kind: 'hedge-lost', about });
  const recorded = propositionOf(claim, model).polarity.words;
  const onRecord = (kind: PolarKind): boolean => recorded.some((word) => word.kind === kind);
  const here = (kind: PolarKind): boolean => signals.polarity.words.some((word) => word.kind === kind);
  const isInPart = onRecord('partly') || languageFor(model.lang).comparison.isInPart(claim.proposition);
  if (isInPart && here('wholly')) notes.push({ kind: 'stronger-than-record', about });
  if (onRecord('wholly') && here('partly')) notes.push({ kind: 'weaker-than-record', about });
  return notes;
}

/** Whether a hedge of one of these kinds, or a word like "may", stands in a passage. A language without rules is not judged. */
function hasHedge(passage: string, { hasRules, lexicon }: Language, kinds: readonly Hedge[]): boolean {
  if (!hasRules) return true;
  const tokens = tokensOf(passage);
  return tokens.some(({ norm }, at) => {
    if (lexicon.is(norm, 'tentative')) return true;
    const found = lexicon.hedges.match(tokens, at);
    return found !== null && kinds.some((kind) => found.meanings.has(kind));
  });
}
