import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/cli/read-input.ts';
import { analyse } from '../../../src/domain/analyse.ts';
import { lookUp } from '../../../src/domain/comparison/look-up.ts';
import { recordOfReport } from '../../../src/domain/library/record-of-report.ts';
import { loadModel } from '../../../src/domain/reference/load.ts';
import armenian from '../../corpus/armenian.jsonl?raw';
import english from '../../corpus/english.jsonl?raw';
import russian from '../../corpus/russian.jsonl?raw';

const REPORT = `HALVIK, March 20. The National Bank of Orsenia will keep its key rate at 6.5 per cent until June, Governor Ilse Marant told the Harbour Courier on Friday.

"We do not expect a recession this year," Marant said. "Exports to Verland have grown by a fifth."

The bank has no plans to sell gold, she added. She said that the bank hopes to join the Northern clearing union in 2028. Verland has been its largest customer since 1990.`;

const recordOf = (text: string) => recordOfReport(analyse(articleFromText(text, null, null), []));
const propositionsOf = (text: string) => recordOf(text).claims.map(({ proposition }) => proposition);

describe('the record that a report makes', () => {
  it('has its statements word for word and a claim a clause, in the words of the report', () => {
    const record = recordOf(REPORT);
    for (const { text, start, end } of record.statements) expect(REPORT.slice(start, end)).toBe(text);
    expect(propositionsOf(REPORT)).toEqual([
      'The National Bank of Orsenia will keep its key rate at 6.5 per cent until June',
      'We do not expect a recession this year',
      'Exports to Verland have grown by a fifth',
      'The bank has no plans to sell gold',
      'the bank hopes to join the Northern clearing union in 2028',
    ]);
    for (const { proposition } of record.claims) expect(REPORT.replace(/\s+/g, ' ')).toContain(proposition);
  });

  it('says how firmly a claim is held, and whether it denies', () => {
    const { claims } = recordOf(REPORT);
    expect(claims.map(({ polarity }) => polarity)).toEqual(['affirms', 'denies', 'affirms', 'denies', 'affirms']);
    expect(claims.at(-1)?.modality).toBe('hope');
  });

  it('names those who speak and what the report names again and again, and no word that only opens a sentence', () => {
    const names = recordOf(REPORT).entities.map(({ en }) => en);
    expect(names[0]).toEqual(['Ilse Marant', 'Marant']);
    expect(names).toContainEqual(['Verland']);
    expect(names.flat()).not.toContain('We');
  });

  it('knows nothing that the report does not say: no date, address or agency of its own making', () => {
    expect(recordOf(REPORT).source).toMatchObject({ speaker: 'Ilse Marant', agency: '', date: '', url: '' });
  });

  it('is the same, name and all, for the same report, and another for another', () => {
    expect(recordOf(REPORT)).toEqual(recordOf(REPORT));
    expect(recordOf(`${REPORT} `).id).not.toBe(recordOf(REPORT).id);
  });

  it('is compared with like any record', () => {
    const record = recordOf(REPORT);
    const relation = (statement: string) => lookUp(statement, [record], 'en')[0]?.relation;
    expect(relation('The key rate of the National Bank of Orsenia stays at 6.5 per cent till June')).toBe('restates');
    expect(relation('Orsenia is heading into a recession this year, Marant believes')).toBe('departs');
    expect(relation('Exports to Verland fell by a fifth')).toBe('departs');
    expect(relation('The Dockers moved to a new ground')).toBe('unrelated');
  });

  it('of nobody’s words has no claim, and is a record all the same', () => {
    const record = recordOf('The bridge was opened in May. It is 300 metres long.');
    expect(record.claims).toEqual([]);
    expect(loadModel(record).ok).toBe(true);
  });
});

describe('every report of the corpus', () => {
  const texts = [english, russian, armenian].flatMap((lines) =>
    lines
      .split('\n')
      .filter(Boolean)
      .filter((_, at) => at % 8 === 0)
      .map((line) => (JSON.parse(line) as { text: string }).text),
  );
  it.each(texts.map((text) => [text.slice(0, 40), text]))(
    'makes a record that loads again from its file: %s',
    (_, text) => {
      const record = recordOf(text);
      expect(loadModel(JSON.parse(JSON.stringify(record)))).toEqual({ ok: true, model: record });
      expect(record.claims.length).toBeGreaterThan(0);
    },
  );
});

it('any text makes a record that loads', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const record = recordOf(`"${text}," Ada Verrin said. ${text}`);
      expect(loadModel(JSON.parse(JSON.stringify(record))).ok).toBe(true);
    }),
    { numRuns: 150 },
  );
});
