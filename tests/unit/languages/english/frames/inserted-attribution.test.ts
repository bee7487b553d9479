import { describe, expect, it } from 'vitest';
import { insertedAttribution } from '../../../../../src/domain/languages/english/frames/inserted-attribution.ts';
import { foundBy } from './place-in.ts';

const read = (text: string) => foundBy(insertedAttribution, text);

describe('an attribution between two commas', () => {
  it.each([
    ['The debt, according to the mayor, will grow.', 'The debt | will grow', 'the mayor'],
    ['The debt, in her words, will grow.', 'The debt | will grow', 'her'],
    ["The debt, in the board's estimation, will grow.", 'The debt | will grow', "the board's"],
  ])('splits its content: "%s"', (text, content, source) => {
    expect(read(text)).toMatchObject([{ content, source }]);
  });

  it.each([
    ['The mayor said that the debt, according to the board, will grow.', 'somebody else is said to speak'],
    ['“The debt, according to the board, will grow.”', 'it stands in quotation marks'],
    ['The debt, according to the board, .', 'nothing follows it'],
    ['The debt, in a year, will grow.', 'nothing attributes'],
    ['The debt will grow.', 'there is no comma'],
  ])('does not fit "%s": %s', (text) => {
    expect(read(text)).toBeNull();
  });
});
