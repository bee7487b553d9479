import { describe, expect, it } from 'vitest';
import { explainComparison } from '../../../../src/domain/comparison/decision/explain.ts';
import type { ReferenceModel } from '../../../../src/domain/reference/model.ts';
import { ownRecord } from '../an-own-record.ts';
import { compared, record } from '../record.ts';

const why = (text: string, lang = 'en', model: ReferenceModel = record): readonly string[] =>
  explainComparison(text, { start: 0, end: text.length }, lang, model);

describe('an explanation', () => {
  it('begins with the relation, its chance and the words that support it', () => {
    expect(why('The CSTO did not fulfil its obligations to Armenia.')[0]).toMatch(
      /^departs \.\d\d, supported by "not"$/,
    );
  });

  it.each([
    ['The CSTO keeps its obligations to Armenia.', 'en'],
    ['ОДКБ предала Армению.', 'ru'],
    ['Apricots were cheap this summer.', 'en'],
    ['', 'en'],
    ['Der Hafen bleibt offen.', 'de'],
  ])('names the relation that the comparison has: "%s"', (text, lang) => {
    expect(why(text, lang)[0]?.split(' ')[0]).toBe(compared(text, lang).relation);
  });

  it('says what the gate answered', () => {
    expect(why('The CSTO keeps its word.')).toContain('gate: open, named');
    expect(why('All of it.')).toContain('gate: shut, too short');
    expect(why('Die CSTO hält Wort.', 'de')).toContain('gate: shut, no rules for the language');
    expect(why('Anything.', 'en', { ...ownRecord, entities: [] })).toContain('gate: shut, shares no word');
  });

  it('says which part of a compound decided', () => {
    expect(why('Armenia is not leaving the CSTO; it is the CSTO that is leaving Armenia.')).toContain(
      'decided by a part: "it is the CSTO that is leaving Armenia."',
    );
  });

  it('ends with the chances, the nearest claims and the strongest signals, the strongest first', () => {
    const lines = why('The CSTO keeps its obligations to Armenia.');
    expect(lines.some((line) => line.startsWith('chances: restates '))).toBe(true);
    expect(lines.some((line) => line.startsWith('nearest: c01 '))).toBe(true);
    const moved = lines.flatMap((line) => / = (-?[\d.]+)$/.exec(line)?.[1] ?? []).map((one) => Math.abs(Number(one)));
    expect(moved).toHaveLength(6);
    expect(moved).toEqual([...moved].sort((a, b) => b - a));
  });
});
