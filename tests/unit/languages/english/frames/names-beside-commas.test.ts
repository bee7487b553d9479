import { describe, expect, it } from 'vitest';
import {
  commaBefore,
  isDescription,
  isFullName,
  nameEndingAt,
} from '../../../../../src/domain/languages/english/frames/names-beside-commas.ts';
import { readEnglish, tokenOf } from '../read-english.ts';

describe('names beside commas', () => {
  it.each([
    ['Marta Lund', true],
    ['Peter D. Gollin', true],
    ['Anna van Lund', true],
    ['Lund', false],
    ['the Lund', false],
    ['Marta lund', false],
    ['A B C D E F G', false],
    ['de van', false],
  ])('know a full name: "%s" %s', (text, expected) => {
    const read = readEnglish(text);
    expect(isFullName(read, 0, read.tokens.length)).toBe(expected);
  });

  it.each([
    ['an agronomist from the valley', true],
    ['head of the office', true],
    ['she was late', false],
    ['the board will meet', false],
    ['', false],
  ])('know what describes somebody: "%s" %s', (text, expected) => {
    const read = readEnglish(text);
    expect(isDescription(read, 0, read.tokens.length)).toBe(expected);
  });

  it('find the comma before a token', () => {
    const read = readEnglish('It rained, Marta Lund said');
    expect(commaBefore(read, tokenOf(read, 'said'), 0)).toBe(tokenOf(read, ','));
    expect(commaBefore(read, tokenOf(read, 'said'), tokenOf(read, ','))).toBe(-1);
  });

  it('look past the full stop of a short word only', () => {
    const abbreviated = readEnglish('It rained, the St. John council said');
    expect(commaBefore(abbreviated, tokenOf(abbreviated, 'said'), 0)).toBe(tokenOf(abbreviated, ','));
    const ended = readEnglish('It rained, then stopped; Marta said');
    expect(commaBefore(ended, tokenOf(ended, 'Marta'), 0)).toBe(-1);
  });

  it('do not look into quotations', () => {
    const read = readEnglish('He left, “I am tired of the old quay, and of the new one” he said');
    expect(commaBefore(read, tokenOf(read, 'he said'), 0)).toBe(-1);
  });

  it('find the name that ends at a comma and follows another', () => {
    const read = readEnglish('It rained, Marta Lund, head of the office, said');
    expect(nameEndingAt(read, 0, tokenOf(read, ', head'))).toBe(tokenOf(read, 'Marta'));
    expect(nameEndingAt(read, 0, tokenOf(read, ', said'))).toBeNull();
    expect(nameEndingAt(read, 0, tokenOf(read, ', Marta'))).toBeNull();
  });
});
