import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../src/domain/languages/registry.ts';
import { extractStatements } from '../../../src/domain/statements/extract.ts';
import { sliceOf } from '../../../src/domain/text/span.ts';
import { said } from './said.ts';

describe('a paraphrase', () => {
  it('begins after "that", which is kept apart', () => {
    const text = 'The minister said that the bridge would open in May.';
    const [statement] = extractStatements(text, languageFor('en'), null).statements;
    expect(statement && sliceOf(text, statement)).toBe('the bridge would open in May');
    expect(statement?.conjunction && sliceOf(text, statement.conjunction)).toBe('that');
    expect(statement?.kind).toBe('indirect');
  });

  it('ends before an attribution that closes the sentence', () => {
    expect(
      said(
        'Despite the frost the bridge will open in May, Transport Minister Anna Petrosyan stated in an interview with the Evening Post.',
      ),
    ).toMatchObject([{ words: 'Despite the frost the bridge will open in May', who: 'Anna Petrosyan', cue: 'stated' }]);
  });

  it('of "according to" belongs to the one who is named after it', () => {
    expect(said('The bridge will open in May, according to the ministry.')).toMatchObject([
      { words: 'The bridge will open in May', who: 'the ministry' },
    ]);
  });

  it('that claims nothing is kept apart as a mention', () => {
    const text = 'The minister mentioned the new bridge.';
    const found = extractStatements(text, languageFor('en'), null);
    expect(found.statements).toEqual([]);
    expect(found.mentions.map((mention) => sliceOf(text, mention))).toEqual(['the new bridge']);
  });

  it('that its attribution splits is one statement of two parts, each whole', () => {
    const report = "The town is ready, Anna Petrosyan said. That's why, she argued, the bridge should be opened.";
    expect(said(report).map(({ words }) => words)).toEqual([
      'The town is ready',
      "That's why | the bridge should be opened",
    ]);
  });

  it('with a past form that is an adjective too claims something', () => {
    expect(said('The upper town paid a tenth of all taxes, the ministry said.')).toHaveLength(1);
  });

  it('with some of its words in marks is mixed', () => {
    expect(said('The minister said that the bridge was "a gift to the whole region".')[0]).toMatchObject({
      kind: 'mixed',
    });
  });
});

describe('the speaker', () => {
  const report =
    'Transport Minister Anna Petrosyan said that the bridge would open in May. "It is ready," she added. The minister noted that the road was still closed. Petrosyan also said that the toll would stay.';

  it('is one person under name, pronoun, office and surname', () => {
    expect(said(report).map((statement) => statement.who)).toEqual([
      'Anna Petrosyan',
      'Anna Petrosyan',
      'Anna Petrosyan',
      'Anna Petrosyan',
    ]);
  });

  it('has an office', () => {
    expect(extractStatements(report, languageFor('en'), null).speakers).toMatchObject([
      { name: 'Anna Petrosyan', role: 'Minister' },
    ]);
  });
});

describe('a question', () => {
  it('in a sentence of its own is answered by the statements after it, and is no statement', () => {
    const text = '- When will the bridge open?\n\nThe minister said that it would open in May.';
    const found = extractStatements(text, languageFor('en'), null);
    expect(found.questions.map((question) => [question.form, sliceOf(text, question)])).toEqual([
      ['turn', 'When will the bridge open?'],
    ]);
    expect(found.statements.map((statement) => statement.answers)).toEqual(['q1']);
  });

  it('inside a sentence is answered by that sentence', () => {
    const text = 'When asked whether the bridge would open this year, Petrosyan stated that the work was on schedule.';
    const found = extractStatements(text, languageFor('en'), null);
    expect(found.questions.map((question) => [question.form, sliceOf(text, question)])).toEqual([
      ['embedded', 'whether the bridge would open this year'],
    ]);
    expect(found.statements.map((statement) => [sliceOf(text, statement), statement.answers])).toEqual([
      ['the work was on schedule', 'q1'],
    ]);
  });
});

describe('hedges and negations', () => {
  it('are spans inside the content', () => {
    const text = '"If the frost ends, the bridge may open in May, but not earlier," the mayor said.';
    const [statement] = extractStatements(text, languageFor('en'), null).statements;
    expect(statement?.hedges.map((hedge) => [hedge.type, sliceOf(text, hedge)])).toEqual([
      ['condition', 'If'],
      ['possibility', 'may'],
    ]);
    expect(statement?.negations.map((negation) => sliceOf(text, negation))).toEqual(['not']);
  });
});
