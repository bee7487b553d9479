import type { Steps } from '../../domain/text/steps.ts';
import type { GivenTextState, TabState } from '../ports/stores.ts';
import { packingAnalysis } from './pack-analysis.ts';
import type { PackedState, PackedText } from './unpack-state.ts';

export function* packingState(state: TabState): Steps<PackedState> {
  if (state.state !== 'report') return state;
  const { analysis, ...rest } = state;
  return { ...rest, statements: analysis.said.statements.length, packed: yield* packingAnalysis(analysis) };
}

export function* packingText(text: GivenTextState): Steps<PackedText> {
  return { ...text, known: yield* packingState(text.known) };
}
