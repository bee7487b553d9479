import type { Steps } from '../../domain/text/steps.ts';
import type { GivenTextState, TabState } from '../ports/stores.ts';
import { unpackingAnalysis } from './pack-analysis.ts';
import type { Packed } from './sheet.ts';

type Report = Extract<TabState, { readonly state: 'report' }>;

/** A state as it is stored: as it is, but for an analysis, which is packed, and counted beside it. */
export type PackedState =
  | Exclude<TabState, Report>
  | (Omit<Report, 'analysis'> & { readonly statements: number; readonly packed: Packed });

export interface PackedText extends Omit<GivenTextState, 'known'> {
  readonly known: PackedState;
}

export function* unpackingState(state: PackedState): Steps<TabState> {
  if (state.state !== 'report') return state;
  const { packed, statements: _counted, ...rest } = state;
  return { ...rest, analysis: yield* unpackingAnalysis(packed) };
}

export function* unpackingText(text: PackedText): Steps<GivenTextState> {
  return { ...text, known: yield* unpackingState(text.known) };
}
