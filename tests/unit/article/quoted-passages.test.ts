import { expect, test } from 'vitest';
import { quotedPassages } from '../../../src/domain/article/quoted-passages.ts';

const passages = (text: string): string[] => quotedPassages(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['curly marks', 'He said: “We go.” Then he went.', ['“We go.”']],
  ['angular marks', 'Он сказал: «Мы идём». И ушёл.', ['«Мы идём»']],
  ['low marks', 'Er sagte: „Wir gehen.“ Dann ging er.', ['„Wir gehen.“']],
  ['straight marks', '"We go," he said. "I stay."', ['"We go,"', '"I stay."']],
  ['bare angle brackets before a letter', '<We go>, he said; 3 < 4 and 5 > 4.', ['<We go>']],
])('what stands between %s is quoted', (_which, text, expected) => {
  expect(passages(text)).toEqual(expected);
});

test('a quotation that goes on in the next paragraph is quoted to the paragraph’s end', () => {
  expect(passages('“We go.\n\n“We come back,” he said.')).toEqual(['“We go.', '“We come back,”']);
  expect(passages('"We go.\n\n"We come back," he said.')).toEqual(['"We go.', '"We come back,"']);
});

test('a straight mark alone in the midst of a paragraph quotes nothing', () => {
  expect(passages('A pipe of 4" was laid.\n\nWe saw it.')).toEqual([]);
});
