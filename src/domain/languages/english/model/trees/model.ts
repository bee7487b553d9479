import weights from '../../../../../../assets/languages/english/model.json' with { type: 'json' };
import { isReport, type Register } from '../units/register.ts';
import { makeTrees, type Trees } from './symmetric-trees.ts';

/** The model's answers, a set of trees a question: is it a cue, where its content begins, ends and goes on, and who heads its source. */
export interface Model {
  readonly cue: Trees;
  readonly start: Trees;
  readonly end: Trees;
  readonly source: Trees;
  readonly second: Trees;
}

let loaded: { readonly story: Model; readonly report: Model } | null = null;

/**
 * The trained weights of `assets/languages/english/model.json`, unpacked on first use. What a cue is and how far its content goes
 * is answered otherwise in a report of statements than in a long story; who heads a source is the same in both.
 */
export function modelFor(register: Register): Model {
  loaded ??= unpacked();
  return isReport(register) ? loaded.report : loaded.story;
}

function unpacked(): { readonly story: Model; readonly report: Model } {
  const story = {
    cue: makeTrees(weights.story.cue),
    start: makeTrees(weights.story.start),
    end: makeTrees(weights.story.end),
    source: makeTrees(weights.story.source),
    second: makeTrees(weights.story.second),
  };
  const report = {
    ...story,
    cue: makeTrees(weights.report.cue),
    start: makeTrees(weights.report.start),
    end: makeTrees(weights.report.end),
  };
  return { story, report };
}
