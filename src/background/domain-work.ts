import { analyseInSteps } from '../domain/analyse.ts';
import { lookUp } from '../domain/comparison/look-up.ts';
import { correctInSteps } from '../domain/corrections/correct.ts';
import { languageOf } from '../domain/languages/language-of.ts';
import type { Worker } from './worker.ts';

/** What the use cases have the domain do. */
export const domainWork: Pick<Worker, 'analyse' | 'correct' | 'lookUp' | 'languageOf'> = {
  analyse: analyseInSteps,
  correct: correctInSteps,
  lookUp,
  languageOf,
};
