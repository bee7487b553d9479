import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../src/cli/read-input.ts';
import { analyse, analyseInSteps } from '../../src/domain/analyse.ts';
import { bareRecord, record } from './comparison/record.ts';

const text = readFileSync('tests/golden/articles/sample-yerevan-2024.txt', 'utf8');
const article = articleFromText(text, 'en', null);

describe('an analysis in steps', () => {
  it('gives what the analysis in one piece gives, after steps in which each statement is found, given to its speaker and compared', () => {
    const steps = analyseInSteps(article, [record, bareRecord]);
    let count = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) count++;
    expect(step.value).toEqual(analyse(article, [record, bareRecord]));
    expect(count).toBeGreaterThan(3 * step.value.said.statements.length);
  });
});
