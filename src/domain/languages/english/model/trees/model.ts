import weights from '../../../../../../assets/languages/english/model.json' with { type: 'json' };
import { makeTrees, type Trees } from './symmetric-trees.ts';

/** The model's answers, a set of trees a question: is it a cue, where its content begins, ends and goes on, and who heads its source. */
export interface Model {
  readonly cue: Trees;
  readonly start: Trees;
  readonly end: Trees;
  readonly source: Trees;
  readonly second: Trees;
}

let loaded: Model | null = null;

/** The trained weights of `assets/languages/english/model.json`, unpacked on first use. */
export const model = (): Model =>
  (loaded ??= {
    cue: makeTrees(weights.cue),
    start: makeTrees(weights.start),
    end: makeTrees(weights.end),
    source: makeTrees(weights.source),
    second: makeTrees(weights.second),
  });
