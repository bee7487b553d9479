import { describe, expect, it } from 'vitest';
import { nameBeside } from '../../../../../src/domain/languages/english/sources/name-beside.ts';
import { readEnglish, tokenOf } from '../read-english.ts';

/** The name behind the first comma of a text. */
function named(text: string): string | null {
  const read = readEnglish(text);
  const name = nameBeside(read, 0, tokenOf(read, ','));
  return name === null ? null : read.wordsOf(name);
}

describe('the name that a comma parts from the words for who bears it', () => {
  it.each([
    ['The priest, the Rev. Marta Lund, said so.', 'Marta Lund'],
    ['Its director, Marta Lund, said so.', 'Marta Lund'],
    ['The owner of the chest, the antiquarian Bruno Keller, said so.', 'Bruno Keller'],
    ['One of the authors, retired purser Bruno Keller, said so.', 'Bruno Keller'],
    ['Her co-author, A. S. Keller of the University of Tavola, said so.', 'A. S. Keller'],
    ['The insurer, Tavola Mutual Inc., said so.', 'Tavola Mutual Inc.'],
    ['The operator, Tavolia, said so.', 'Tavolia'],
  ])('is found in "%s"', (text, expected) => {
    expect(named(text)).toBe(expected);
  });

  it.each([
    'Marta Lund, Bruno Keller, said so.',
    'The harbour, Marta Lund and Bruno Keller said, is closed.',
    "The Gazette, Tavola's oldest paper, said so.",
    'The mayor, on Friday, said so.',
    'The mayor, Friday, said so.',
    'A man from the capital, Tavolia, said so.',
    'The mayor, who heads the guild, said so.',
    'The mayor, Lund said, is ill.',
  ])('is none in "%s"', (text) => {
    expect(named(text)).toBeNull();
  });
});
