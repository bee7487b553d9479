import { describe, expect, it } from 'vitest';
import trained from '../../../../assets/languages/comparison/relation-weights.json' with { type: 'json' };
import { bareRecordIn, inventedRecords } from '../../../../scripts/train-comparison/invented-records.ts';
import { RELATIONS } from '../../../../src/domain/comparison/comparison.ts';
import { lookUp } from '../../../../src/domain/comparison/look-up.ts';
import { BARE_SIGNAL_NAMES } from '../../../../src/domain/comparison/propositions/bare-signals.ts';

const trams = bareRecordIn('tests/fixtures/records/city-trams.json');
const university = bareRecordIn('tests/fixtures/records/karsholm-university.json');
const relation = (text: string, model = trams): string | undefined => lookUp(text, [model], model.lang)[0]?.relation;

describe('the records that weights for propositions are learned on', () => {
  it.each(inventedRecords())('$name: judged statements name its claims, none twice', ({ model, judged }) => {
    const ids = new Set(model.claims.map(({ id }) => id));
    expect(new Set(judged.map(({ statement }) => statement)).size).toBe(judged.length);
    for (const { relation, nearest } of judged) {
      expect(RELATIONS).toContain(relation);
      expect(nearest.length > 0).toBe(relation !== 'unrelated');
      for (const id of nearest) expect(ids).toContain(id);
    }
  });

  it('have a weight for every signal', () => {
    for (const row of trained.bare.weights) expect(row).toHaveLength(BARE_SIGNAL_NAMES.length + 1);
  });
});

describe('a record of propositions alone', () => {
  it('restates itself and departs from its denial', () => {
    expect(relation('Night trams are safe for passengers.')).toBe('restates');
    expect(relation('Night trams are not safe for passengers.')).toBe('departs');
    expect(relation('Ticket prices in Veldmar will not rise before 2028.')).toBe('restates');
    expect(relation('Ticket prices in Veldmar will rise before 2028.')).toBe('departs');
  });

  it('is not restated by another number or by what turns it', () => {
    expect(relation('The company will buy only 15 electric buses in 2027.')).toBe('departs');
    expect(relation('The student union has ruled out going on strike.', university)).not.toBe('restates');
    expect(relation('The university has not broken off cooperation with the academy in Tarsk.', university)).toBe(
      'departs',
    );
  });

  it('has nothing on what shares a name with it and no word', () => {
    expect(relation('Lind studied engineering in Halvik and has two daughters.')).toBe('unrelated');
    expect(relation('Ines Varga ran the marathon.', university)).toBe('unrelated');
  });
});
