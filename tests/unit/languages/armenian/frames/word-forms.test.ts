import { describe, expect, it } from 'vitest';
import {
  endsIn,
  hasArticle,
  isAdjective,
  isConverb,
  isDative,
  isGenitive,
  isWhere,
} from '../../../../../src/domain/languages/armenian/frames/word-forms.ts';

describe('an Armenian word by its form', () => {
  it.each([
    ['վանեսյանը', true],
    ['վանեսյանն', true],
    ['ռյուսեն', true],
    ['վանեսյան', false],
    ['հայտարարություն', false],
    ['հին', false],
    ['', false],
  ])('«%s» has an article: %s', (word, expected) => {
    expect(hasArticle(word)).toBe(expected);
  });

  it.each([
    ['մշակույթի', true],
    ['կրթության', true],
    ['սպորտ', false],
    ['այի', false],
    ['', false],
  ])('«%s» is a genitive: %s', (word, expected) => {
    expect(isGenitive(word)).toBe(expected);
  });

  it.each([
    ['նախարարին', true],
    ['արտաքին', false],
    ['վերջին', false],
    ['նախարար', false],
    ['', false],
  ])('«%s» is a dative: %s', (word, expected) => {
    expect(isDative(word)).toBe(expected);
  });

  it.each([
    ['ազգային', true],
    ['տավոլիային', false],
    ['ազգ', false],
  ])('«%s» is an adjective: %s', (word, expected) => {
    expect(isAdjective(word)).toBe(expected);
  });

  it.each([
    ['գորիսում', true],
    ['նախարարությունից', true],
    ['տանում', true],
    ['ում', false],
    ['գորիս', false],
  ])('«%s» tells where or from where: %s', (word, expected) => {
    expect(isWhere(word)).toBe(expected);
  });

  it.each([
    ['պատասխանելով', true],
    ['պատասխանեց', false],
    ['', false],
  ])('«%s» is a converb: %s', (word, expected) => {
    expect(isConverb(word)).toBe(expected);
  });

  it('ends in an ending only behind a stem of three letters', () => {
    expect(endsIn('տանում', ['ում'])).toBe(true);
    expect(endsIn('տում', ['ում'])).toBe(false);
  });
});
