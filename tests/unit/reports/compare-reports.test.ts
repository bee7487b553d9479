import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/cli/read-input.ts';
import { analyse } from '../../../src/domain/analyse.ts';
import { compareReports } from '../../../src/domain/reports/compare-reports.ts';
import type { NoteKind } from '../../../src/domain/reports/report-note.ts';

const SAID = ' Governor Pavle Ostrek told the Hill Gazette on Monday.';
const read = (text: string, title: string | null = null) =>
  analyse({ ...articleFromText(text, null, null), title }, []);
/** Each row as the words of its versions, and its notes. */
const rowsOf = (...texts: readonly string[]) => {
  const analyses = texts.map((text) => read(text));
  return compareReports(analyses).rows.map(({ statements, notes }) => ({
    said: statements.map(({ report, id }) => {
      const one = analyses[report]?.said.statements.find((statement) => statement.id === id);
      return `${report}: ${texts[report]?.slice(one?.start, one?.end)}`;
    }),
    notes: notes.map(({ kind, report }) => `${kind} ${report}`),
  }));
};
const notesOf = (...texts: readonly string[]): string[] => rowsOf(...texts).flatMap(({ notes }) => notes);

const TWO = `The province will close the lower road in October,${SAID} He said that the tunnel needs a thorough study.`;

describe('reports that are held against each other', () => {
  it('have the statements in one row that say the same in other words, and no notes where nothing drifts', () => {
    const rows = rowsOf(
      TWO,
      `A thorough study of the tunnel is needed, Pavle Ostrek said. The lower road will be closed by the province in October, he said.`,
    );
    expect(rows).toEqual([
      {
        said: [
          '0: The province will close the lower road in October',
          '1: The lower road will be closed by the province in October',
        ],
        notes: [],
      },
      { said: ['0: the tunnel needs a thorough study', '1: A thorough study of the tunnel is needed'], notes: [] },
    ]);
  });

  it('say what each of them leaves out', () => {
    const rows = rowsOf(TWO, `The lower road will be closed in October,${SAID} He added that lorries pay no toll.`);
    expect(rows.map(({ notes }) => notes)).toEqual([[], ['omitted 1'], ['omitted 0']]);
  });

  const drifts: readonly (readonly [NoteKind, string, string])[] = [
    ['hedge-lost', 'The tunnel may be ready in May,', 'The tunnel will be ready in May,'],
    ['hedge-added', 'The tunnel will be ready in May,', 'The tunnel may be ready in May,'],
    ['number', 'The road will cost 14 million marks,', 'The road will cost 41 million marks,'],
    ['negation', 'The province will not borrow from foreign banks,', 'The province will borrow from foreign banks,'],
  ];
  it.each(drifts)('say where one has %s', (kind, here, there) => {
    expect(notesOf(here + SAID, there + SAID)).toEqual([`${kind} 1`]);
  });

  it('say where one quotes what the other paraphrases, whichever comes first', () => {
    const quoted = '"Nobody on the island should wait for a boat overnight," Governor Pavle Ostrek said.';
    const told = 'Governor Pavle Ostrek said that nobody on the island should wait for a boat overnight.';
    expect(notesOf(quoted, told)).toEqual(['paraphrased 1']);
    expect(notesOf(told, quoted)).toEqual(['paraphrased 0']);
    expect(notesOf(told, told)).toEqual([]);
  });

  it('say where one gives the words to somebody else, and not where one only calls him by his office', () => {
    const of = (who: string) => `"The people of the valley have been patient for too long," ${who} said.`;
    expect(notesOf(of('Governor Pavle Ostrek'), of('Bishop Luka Sand'))).toEqual(['speaker 1']);
    expect(notesOf(of('Governor Pavle Ostrek'), of('the governor'))).toEqual([]);
  });

  it('tell a denial from what it denies', () => {
    const denied = 'Governor Pavle Ostrek denied that the province had asked foreign banks for a loan.';
    const confirmed = 'Governor Pavle Ostrek confirmed that the province had asked foreign banks for a loan.';
    expect(notesOf(denied, confirmed)).toEqual(['negation 1']);
  });

  it('say where a headline reverses the statement it stands on', () => {
    const text = `The province will not borrow from foreign banks,${SAID}`;
    const { rows } = compareReports([read(text, 'Province to borrow from foreign banks'), read(text)]);
    expect(rows[0]?.notes).toEqual([{ kind: 'headline', report: 0 }]);
    const right = compareReports([read(text, 'Province will not borrow from foreign banks'), read(text)]);
    expect(right.rows[0]?.notes).toEqual([]);
  });

  it('count once what is printed twice', () => {
    expect(compareReports([read(TWO), read(TWO), read(`The road is long,${SAID}`)]).copies).toEqual([[0, 1]]);
  });

  it('in two languages are aligned by order, names and numbers', () => {
    const rows = rowsOf(
      'Governor Pavle Ostrek said that the new road cost 14 million marks. He added that the tunnel of Tarvan would be studied first.',
      'Губернатор Павле Острек сказал, что новая дорога обошлась в 14 миллионов марок. Он добавил, что сначала изучат тоннель Тарвана.',
    );
    expect(rows.map(({ said }) => said.length)).toEqual([2, 2]);
    expect(rows.flatMap(({ notes }) => notes)).toEqual([]);
  });

  it('of which one says nothing leave everything out there', () => {
    expect(notesOf(TWO, 'The bridge was opened in May.')).toEqual(['omitted 1', 'omitted 1']);
    expect(compareReports([read('Nothing.'), read('Nothing.')])).toEqual({ rows: [], copies: [] });
  });
});
