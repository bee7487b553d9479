import { describe, expect, it } from 'vitest';
import { fidelityNotes } from '../../../src/domain/comparison/fidelity.ts';
import type { ReferenceModel } from '../../../src/domain/reference/model.ts';
import type { Statement } from '../../../src/domain/statements/statement.ts';
import { ownRecord } from './an-own-record.ts';

const PASSAGE = 'We shall lower all dues for the ships of Lornay before the winter.';
const model: ReferenceModel = {
  ...ownRecord,
  statements: [
    {
      id: 's1',
      kind: 'indirect',
      text: PASSAGE,
      start: 0,
      end: PASSAGE.length,
      cue: null,
      topic: 'dues',
      claims: [],
      answers: null,
      fidelity: { kind: 'reported-speech-in-original', note: 'Reported there.', url: 'https://quay.example/b' },
    },
  ],
};

const notes = (text: string, kind: Statement['kind'] = 'direct', record = model) =>
  fidelityNotes(text, { kind, segments: [{ start: 0, end: text.length }] } as unknown as Statement, record);

describe('a note on fidelity', () => {
  it('says that words stand in marks here that another publication reports', () => {
    expect(notes(PASSAGE)).toEqual([{ kind: 'quoted-here-reported-there', about: 's1' }]);
  });

  it('allows for a word or two that differ', () => {
    expect(notes(PASSAGE.replace('winter', 'spring'))).toHaveLength(1);
    expect(notes('We shall lower all dues.')).toEqual([]);
  });

  it('is not made of reported speech, nor of a record that is printed one way', () => {
    expect(notes(PASSAGE, 'indirect')).toEqual([]);
    expect(notes(PASSAGE, 'direct', ownRecord)).toEqual([]);
    expect(notes('')).toEqual([]);
  });
});
