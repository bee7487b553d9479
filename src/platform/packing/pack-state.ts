import type { GivenTextState, TabState } from '../ports/stores.ts';
import { packAnalysis } from './pack-analysis.ts';
import type { PackedState, PackedText } from './unpack-state.ts';

export function packState(state: TabState): PackedState {
  if (state.state !== 'report') return state;
  const { analysis, ...rest } = state;
  return { ...rest, packed: packAnalysis(analysis) };
}

export const packText = (text: GivenTextState): PackedText => ({ ...text, known: packState(text.known) });
