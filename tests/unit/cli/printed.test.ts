import { describe, expect, it } from 'vitest';
import { analysisLine, round } from '../../../src/cli/analysis-line.ts';
import { printedAnalysis } from '../../../src/cli/printed-analysis.ts';
import { articleOf } from '../../../src/cli/read-input.ts';
import { analysis } from '../ui/fixtures.ts';

interface Line {
  readonly id: unknown;
  readonly statements: readonly {
    readonly id: string;
    readonly start: number;
    readonly segments?: readonly object[];
    readonly speaker: { readonly text: string; readonly mention?: object } | null;
    readonly question: object | null;
    readonly comparison: { readonly relation: string; readonly claims: readonly object[] } | null;
  }[];
}

const line = (of = analysis): Line => analysisLine('x', of) as Line;
const statement = (id: string, of = analysis) => line(of).statements.find((one) => one.id === id);

describe('a line of the command line’s answers', () => {
  it('has the statements in the order of the page', () => {
    const starts = line().statements.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(line().id).toBe('x');
  });

  it('names the speaker in full, and where the name stands with the statement', () => {
    expect(statement('s1')?.speaker).toMatchObject({ text: 'Imangali Tasmagambetov', mention: expect.any(Object) });
  });

  it('has nobody where no source is known', () => {
    const statements = analysis.said.statements.map((one) => ({ ...one, source: null }));
    expect(statement('s1', { ...analysis, said: { ...analysis.said, statements } })?.speaker).toBeNull();
  });

  it('has the parts of a statement where there are several', () => {
    expect(statement('s6')?.segments).toHaveLength(2);
    expect(statement('s1')).not.toHaveProperty('segments');
  });

  it('has the question that is answered, and none where nothing was asked', () => {
    expect(statement('s3')?.question).toEqual({ start: expect.any(Number), end: expect.any(Number) });
    expect(statement('s1')?.question).toBeNull();
  });

  it('has the relation to the record with its claims, and none where nothing was compared', () => {
    expect(statement('s1')?.comparison).toMatchObject({ relation: 'restates', claims: [{ id: 'c01' }] });
    expect(statement('s1', { ...analysis, comparisons: {} })?.comparison).toBeNull();
  });

  it('rounds shares to four places', () => {
    expect([round(0.123456), round(1), round(0)]).toEqual([0.1235, 1, 0]);
  });
});

describe('a report for a person at a terminal', () => {
  const printed = printedAnalysis(analysis);

  it('begins with title, speaker, agency and kind', () => {
    expect(printed).toMatch(/^CSTO Secretary General: The Organization/);
    expect(printed).toContain('WHO Imangali Tasmagambetov');
    expect(printed).toContain('THROUGH ArmInfo');
    expect(printed).toContain('interview (');
  });

  it('lists each statement with its speaker, cue and relation, and the claim where there is one', () => {
    expect(printed).toContain('s1 indirect, Imangali Tasmagambetov "stated", restates c01\n    Despite');
    expect(printed).toContain('s6 direct, Imangali Tasmagambetov "concluded", unrelated\n');
  });

  it('says of a statement that was not compared that it was not', () => {
    expect(printedAnalysis({ ...analysis, comparisons: {} })).toContain('not compared');
  });

  it('leaves out what there is none of', () => {
    const summary = { ...analysis.summary, speaker: null, addressee: null, voices: [], hedged: [], unanswered: [] };
    const bare = printedAnalysis({ ...analysis, summary, article: { ...analysis.article, title: null } });
    for (const words of [/^WHO /m, /\sTO /, /Hedged/, /no answer found/]) expect(bare).not.toMatch(words);
  });
});

describe('a line of input', () => {
  it('is a text with the language that it says, or that its letters say', () => {
    expect(articleOf({ text: 'Порт открыт.' }).lang).toBe('ru');
    expect(articleOf({ text: 'Le port est ouvert.', lang: 'fr' }).lang).toBe('fr');
    expect(articleOf({ text: 'ArmInfo. The port is open.', url: 'https://a.example/' })).toMatchObject({
      agency: 'ArmInfo',
      url: 'https://a.example/',
      leadIn: { start: 0, end: 8 },
    });
  });

  it('is neither text nor page, and says so', () => {
    expect(() => articleOf({ lang: 'en' })).toThrow('a line needs "text" or "html"');
    expect(() => articleOf({ html: '<p></p>' })).toThrow('no text was found in the page');
  });
});
