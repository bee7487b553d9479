import { describe, expect, it } from 'vitest';
import { lookUp } from '../../../src/domain/comparison/look-up.ts';
import { bareRecord, compared, record } from './record.ts';

describe('a look-up', () => {
  it('shows the three nearest claims, each with its evidence', () => {
    const [found] = lookUp('The CSTO keeps its obligations to Armenia.', [record]);
    expect(found?.claims).toHaveLength(3);
    expect(found?.claims[0]?.claim).toBe('c01');
    expect(found?.claims[0]?.evidence.same.length).toBeGreaterThan(0);
  });

  it('tells the language of what was selected by its letters', () => {
    expect(lookUp('ОДКБ не выполнила своих обязательств перед Арменией.', [record])[0]?.claims[0]?.claim).toBe('c01');
    expect(lookUp('Հայաստանը սառեցրել է իր մասնակցությունը ՀԱՊԿ-ին։', [record])[0]?.claims[0]?.claim).toBe('c02');
  });

  it('names the nearest claims even where nothing is on record', () => {
    const [found] = lookUp('Sweden will decide on NATO membership by itself.', [record]);
    expect(found?.relation).toBe('unrelated');
    expect(found?.topic).toBeNull();
    expect(found?.claims).toHaveLength(3);
  });

  it('asks each record by itself and answers in their order', () => {
    const other = { ...bareRecord, id: 'another' };
    expect(lookUp('Armenia may leave the CSTO.', [record, other]).map(({ model }) => model)).toEqual([
      record.id,
      'another',
    ]);
    expect(lookUp('Armenia may leave the CSTO.', [])).toEqual([]);
  });
});

describe('abstaining', () => {
  it.each([
    ['What will happen to the CSTO next?', 'en'],
    ['Do you see any progress in the talks?', 'en'],
    ['Apricots were cheap this summer.', 'en'],
    ['Генсек поздравил президента с победой на выборах.', 'ru'],
  ])('is the answer to what claims nothing that is on record: %s', (text, lang) => {
    expect(compared(text, lang).relation).toBe('unrelated');
  });

  it('says how sure it is in one of three words', () => {
    for (const text of ['The CSTO keeps its obligations to Armenia.', 'Yerevan and the bloc.', 'Sheep.'])
      expect(['clear', 'likely', 'unsure']).toContain(compared(text).confidence);
  });
});
