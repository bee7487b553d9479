import { describe, expect, it } from 'vitest';
import { bundledModel } from '../../src/cli/bundled-model.ts';
import { articleFromText } from '../../src/cli/read-input.ts';
import { analyse, explainAnalysis } from '../../src/domain/analyse.ts';

const article = articleFromText(
  'The minister said that the bridge would open in May. She recalled the new road. "We are ready for it," she added.',
  'en',
  null,
);

describe('an explained analysis', () => {
  const models = [bundledModel()];
  const explained = explainAnalysis(article, models);
  const { statements, mentions } = explained.analysis.said;

  it('is the same analysis', () => {
    expect(explained.analysis).toEqual(analyse(article, models));
  });

  it('says of each statement and mention what found it', () => {
    expect([...explained.foundBy.keys()].sort()).toEqual([...statements, ...mentions].map(({ id }) => id).sort());
    expect(mentions).not.toEqual([]);
  });

  it('says of each statement why it was compared so, and of no mention', () => {
    expect([...explained.why.keys()]).toEqual(statements.map(({ id }) => id));
    for (const lines of explained.why.values()) expect(lines.length).toBeGreaterThan(0);
  });

  it('compares with nothing where there is no record', () => {
    expect(explainAnalysis(article, []).why.size).toBe(0);
  });
});
