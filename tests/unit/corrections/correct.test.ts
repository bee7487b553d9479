import { describe, expect, it } from 'vitest';
import { anchorOf } from '../../../src/domain/corrections/anchor.ts';
import { correct } from '../../../src/domain/corrections/correct.ts';
import type { Correction } from '../../../src/domain/corrections/correction.ts';
import { uncorrected } from '../../../src/domain/corrections/uncorrected.ts';
import { bundledRecords } from '../../../src/platform/bundled-record.ts';
import { analysed, anchored, holding, PARAGRAPHS, speakerOf, wordsOf } from './report.ts';

const found = analysed();
const { text } = found.article;
const by = (words: string, name: string | null, made = 1): Correction => ({
  kind: 'speaker',
  at: anchored(found, words),
  name,
  made,
});
const same = (name: string, also: string, made = 1): Correction => ({ kind: 'same-person', name, also, made });
const nobody = (words: string, made = 1): Correction => ({ kind: 'not-said', at: anchored(found, words), made });
const bounded = (words: string, to: string, made = 1): Correction => {
  const start = text.indexOf(to);
  return { kind: 'bounds', at: anchored(found, words), to: anchorOf(text, { start, end: start + to.length }), made };
};

describe('another speaker', () => {
  it('is the person of that name in the report, and counts for the card', () => {
    const { said, summary } = correct(found, [by('ferry', 'Leda Marsh')], []);
    expect(said.speakers).toEqual(found.said.speakers);
    const counts = summary.voices.map(({ speaker, count }) => [
      said.speakers.find(({ id }) => id === speaker)?.name,
      count,
    ]);
    expect(counts).toEqual([
      ['Leda Marsh', 3],
      ['Peter Vance', 2],
      ['Anna Torr', 1],
    ]);
  });

  it('may be somebody whom the program did not find, and takes the words beside the cue for nobody’s name', () => {
    const corrected = correct(found, [by('ferry', 'Ivo Lind')], []);
    expect(speakerOf(corrected, 'ferry')).toBe('Ivo Lind');
    expect(holding(corrected, 'ferry').source?.mention).toBeNull();
  });

  it('may be nobody', () => {
    expect(speakerOf(correct(found, [by('ferry', null)], []), 'ferry')).toBeNull();
  });

  it('says what the program had', () => {
    const corrected = correct(found, [by('ferry', null)], []).corrected;
    expect(corrected?.changes).toEqual([{ correction: by('ferry', null), statements: ['s5'] }]);
    expect(corrected?.ours.statements).toEqual([{ at: 4, statement: holding(found, 'ferry'), shown: true }]);
  });
});

describe('two names of one person', () => {
  it('are one everywhere, with the office that either had', () => {
    const corrected = correct(found, [same('Anna Torr', 'Leda Marsh')], []);
    expect(corrected.said.speakers.map(({ name, role }) => [name, role])).toEqual([
      ['Peter Vance', 'mayor'],
      ['Anna Torr', 'Engineer'],
    ]);
    expect(speakerOf(corrected, 'another year')).toBe('Anna Torr');
    expect(corrected.corrected?.changes[0]?.statements).toEqual(['s3', 's6']);
  });

  it('go on to a third', () => {
    const corrections = [same('Anna Torr', 'Leda Marsh', 2), same('Peter Vance', 'Anna Torr', 1)];
    expect(correct(found, corrections, []).said.speakers.map(({ name }) => name)).toEqual(['Peter Vance']);
  });

  it('that lead in a circle are still one', () => {
    const circle = [
      same('Anna Torr', 'Leda Marsh'),
      same('Leda Marsh', 'Peter Vance'),
      same('Peter Vance', 'Anna Torr'),
    ];
    expect(correct(found, circle, []).said.speakers.map(({ name }) => name)).toEqual(['Anna Torr']);
  });

  it('change nothing where one of them is not there', () => {
    const corrected = correct(found, [same('Peter Vance', 'Ivo Lind')], []);
    expect(corrected.said).toEqual(found.said);
    expect(corrected.corrected?.unfit).toHaveLength(1);
  });
});

describe('words that nobody said', () => {
  it('are neither listed nor counted, and the program’s reading of them is kept', () => {
    const corrected = correct(found, [nobody('closed until spring')], []);
    expect(corrected.said.statements.map(({ id }) => id)).toEqual(['s2', 's3', 's4', 's5', 's6']);
    expect(corrected.summary.lead?.statement).not.toBe('s1');
    expect(corrected.comparisons).not.toHaveProperty('s1');
    expect(corrected.corrected?.ours.statements).toMatchObject([{ at: 0, shown: false }]);
  });
});

describe('other bounds', () => {
  it('are words of the page, with the kind that their marks give them', () => {
    const corrected = correct(found, [bounded('Nobody asked us', 'Nobody asked us')], []);
    expect(wordsOf(corrected, holding(corrected, 'Nobody'))).toBe('Nobody asked us');
    expect(holding(corrected, 'Nobody').kind).toBe('direct');
  });

  it('that reach beyond the marks are no longer direct', () => {
    const wider = bounded(
      'We have no other choice',
      '"We have no other choice," he said. "The piers are older than anybody thought." \n\nEngineer'.replace(
        ' \n',
        '\n',
      ),
    );
    expect(holding(correct(found, [wider], []), 'older').kind).toBe('mixed');
  });

  it('keep an attribution inside the words out of them, and find hedges in what is new', () => {
    const narrower = correct(found, [bounded('We have no other choice', 'no other choice," he said. "The piers')], []);
    expect(holding(narrower, 'The piers').segments.map(({ start, end }) => text.slice(start, end))).toEqual([
      'no other choice',
      'The piers',
    ]);
    const without = correct(found, [bounded('might hold', 'hold for another year')], []);
    expect(holding(found, 'another year').hedges).toHaveLength(1);
    expect(holding(without, 'another year').hedges).toEqual([]);
  });

  it('that lie elsewhere are not taken', () => {
    const corrected = correct(found, [bounded('ferry', 'Nobody asked us')], []);
    expect(corrected.said).toEqual(found.said);
    expect(corrected.corrected?.unfit).toHaveLength(1);
  });
});

describe('another relation', () => {
  const records = bundledRecords();
  if (!records.ok) throw new Error('no record');
  const [record] = records.value;
  const report = analysed(
    [
      'CSTO Secretary General Imangali Tasmagambetov said the CSTO does not keep its obligations to Armenia.',
      ...PARAGRAPHS,
    ],
    records.value,
  );
  const relation: Correction = {
    kind: 'relation',
    at: anchored(report, 'obligations'),
    record: record?.id ?? '',
    relation: 'restates',
    made: 1,
  };

  it('stands without our doubt, and what the program found stays known', () => {
    const before = report.comparisons[holding(report, 'obligations').id];
    expect(before?.[0]?.relation).toBe('departs');
    const corrected = correct(report, [relation], records.value);
    const { id } = holding(corrected, 'obligations');
    expect(corrected.comparisons[id]).toMatchObject([{ relation: 'restates', confidence: 'clear', notes: [] }]);
    expect(corrected.comparisons[id]?.[0]?.claims[0]?.relation).toBe('restates');
    expect(corrected.corrected?.ours.comparisons).toEqual({ [id]: before });
  });

  it('of words that were bounded anew is the reader’s, and is read anew where the reader says nothing', () => {
    const start = report.article.text.indexOf('obligations to Armenia');
    const to = anchorOf(report.article.text, { start, end: start + 'obligations to Armenia'.length });
    const bounds: Correction = { kind: 'bounds', at: anchored(report, 'obligations'), to, made: 2 };
    const shorter = correct(report, [bounds], records.value);
    expect(shorter.comparisons[holding(shorter, 'obligations').id]?.[0]?.relation).not.toBe('departs');
    const both = correct(report, [bounds, relation], records.value);
    expect(both.comparisons[holding(both, 'obligations').id]?.[0]?.relation).toBe('restates');
  });

  it('to a record that the page is not compared with changes nothing', () => {
    const corrected = correct(report, [{ ...relation, record: 'another' }], records.value);
    expect(corrected.comparisons).toEqual(report.comparisons);
    expect(corrected.corrected?.unfit).toHaveLength(1);
  });
});

describe('corrections', () => {
  const all = [
    by('ferry', 'Ivo Lind', 1),
    same('Leda Marsh', 'Ivo Lind', 2),
    nobody('closed until spring', 3),
    bounded('Nobody asked us', 'Nobody asked us', 4),
    by('Nobody asked us', 'Peter Vance', 5),
  ];

  it('give the same in any order', () => {
    const expected = correct(found, all, []);
    for (const order of [[...all].reverse(), [all[3], all[0], all[4], all[2], all[1]] as Correction[]])
      expect(correct(found, order, [])).toEqual(expected);
  });

  it('are taken back without a trace', () => {
    const corrected = correct(found, all, []);
    expect(corrected.corrected?.unfit).toEqual([]);
    expect(uncorrected(corrected)).toEqual(found);
    expect(correct(corrected, [], [])).toEqual(found);
  });

  it('may be given to an analysis that has some already', () => {
    expect(correct(correct(found, all.slice(0, 3), []), all, [])).toEqual(correct(found, all, []));
  });

  it('of one thing hold when they were made last, and the earlier is said not to fit', () => {
    const corrected = correct(found, [by('ferry', 'Leda Marsh', 9), by('ferry', 'Anna Torr', 8)], []);
    expect(speakerOf(corrected, 'ferry')).toBe('Leda Marsh');
    expect(corrected.corrected?.unfit).toEqual([by('ferry', 'Anna Torr', 8)]);
  });
});
