import { expect, it } from 'vitest';
import { FrameReading } from '../../../../src/domain/comparison/frames/frame-reading.ts';
import { viewOf } from '../../../../src/domain/comparison/passage/record-view.ts';
import { ownRecord } from '../an-own-record.ts';
import { clauseOf } from './clause-of.ts';

const turnsIn = (sentence: string, lang = 'en'): number =>
  new FrameReading(clauseOf(sentence, lang), viewOf(ownRecord, lang)).turns;

it('counts once what several words say together', () => {
  expect(turnsIn('The union keeps its word.')).toBe(0);
  expect(turnsIn('The union does not keep its word.')).toBe(1);
  expect(turnsIn('The union no longer keeps its word.')).toBe(1);
  expect(turnsIn('A strike has been ruled out.')).toBe(1);
});

it('counts a denial beside what it denies, and negations that agree once', () => {
  expect(turnsIn('The union denied that it does not keep its word.')).toBe(2);
  expect(turnsIn('Союз никогда не держит слова.', 'ru')).toBe(1);
});
