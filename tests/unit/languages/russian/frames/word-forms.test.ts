import { describe, expect, it } from 'vitest';
import {
  isAdjective,
  isConverb,
  isPlural,
  isVerbLike,
  nominativeFrom,
} from '../../../../../src/domain/languages/russian/frames/word-forms.ts';
import { framed } from '../../by-frames/framed.ts';

describe('a Russian word by its form', () => {
  it.each([
    ['главный', true],
    ['выступавшая', true],
    ['главного', false],
    ['мой', false],
    ['мост', false],
    ['', false],
  ])('«%s» is an adjective in the nominative: %s', (word, expected) => {
    expect(isAdjective(word)).toBe(expected);
  });

  it.each([
    ['сообщили', true],
    ['считают', true],
    ['уверены', true],
    ['сообщил', false],
    ['', false],
  ])('«%s» is a cue in the plural: %s', (word, expected) => {
    expect(isPlural(word)).toBe(expected);
  });

  it.each([
    ['уволили', true],
    ['растет', true],
    ['снизиться', true],
    ['комитета', false],
    ['ель', false],
    ['', false],
  ])('«%s» is like a verb: %s', (word, expected) => {
    expect(isVerbLike(word)).toBe(expected);
  });

  it.each([
    ['отвечая', true],
    ['добавив', true],
    ['унявшись', true],
    ['признался', false],
    ['вся', false],
    ['', false],
  ])('«%s» is a converb: %s', (word, expected) => {
    expect(isConverb(word)).toBe(expected);
  });
});

describe('an office in the nominative', () => {
  it('begins with the adjectives before it', () => {
    const read = framed('такими словами главный инженер предупредил');
    expect(nominativeFrom(read, 0, read.tokens.length)).toBe(2);
  });

  it('is found from where it is looked for, and outside marks', () => {
    const read = framed('такими словами главный инженер предупредил');
    expect(nominativeFrom(read, 3, 5)).toBe(3);
    expect(nominativeFrom(read, 0, 3)).toBeNull();
    expect(nominativeFrom(framed('Вышла «Песня про инженер и мост и дорогу домой»'), 0, 11)).toBeNull();
    expect(nominativeFrom(framed(''), 0, 0)).toBeNull();
  });
});
