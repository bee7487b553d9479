import { analyse } from '../domain/analyse.ts';
import { analysisLine } from './analysis-line.ts';
import { bundledModel } from './bundled-model.ts';
import { articleOf } from './read-input.ts';
import { answerLines } from './read-lines.ts';

const models = [bundledModel()];

await answerLines((line) => analysisLine(line.id ?? null, analyse(articleOf(line), models)));
