import type { GivenTextState, TabState } from '../ports/stores.ts';
import { unpackAnalysis } from './pack-analysis.ts';
import type { Packed } from './packer.ts';

type Report = Extract<TabState, { readonly state: 'report' }>;

/** A state as it is stored: as it is, but for an analysis, which is packed. */
export type PackedState = Exclude<TabState, Report> | (Omit<Report, 'analysis'> & { readonly packed: Packed });

export interface PackedText extends Omit<GivenTextState, 'known'> {
  readonly known: PackedState;
}

export function unpackState(state: PackedState): TabState {
  if (state.state !== 'report') return state;
  const { packed, ...rest } = state;
  return { ...rest, analysis: unpackAnalysis(packed) };
}

export const unpackText = (text: PackedText): GivenTextState => ({ ...text, known: unpackState(text.known) });
