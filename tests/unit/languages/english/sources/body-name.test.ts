import { describe, expect, it } from 'vitest';
import { bodyAtHead, bodyKey, standsForBody } from '../../../../../src/domain/languages/english/sources/body-name.ts';
import { tokenized, wordsOf } from '../../../reading/texts.ts';

describe('a word that stands for a body', () => {
  it.each([
    ['it', true],
    ['the ministry', true],
    ['the committee', true],
    ['ministry', false],
    ['the Ministry', false],
    ['a ministry', false],
    ['the new ministry', false],
    ['the minister', false],
    ['he', false],
    ['', false],
  ])('"%s": %s', (text, expected) => {
    const read = tokenized(text);
    expect(standsForBody(read, { first: 0, last: read.tokens.length })).toBe(expected);
  });
});

describe('the name of a body at the head of a sentence', () => {
  it.each([
    ['The Ministry of Justice denied it.', 'Ministry of Justice'],
    ['Harbour Board and Ferry Company deny it.', 'Harbour Board and Ferry Company'],
    ['The Bank for the port denied it.', 'Bank'],
    ["The Ministry's head denied it.", null],
    ['Energy minister denied it.', null],
    ['The ministry denied it.', null],
    ['Harbour Board, they say, denied it.', null],
    ['Harbour Board', null],
    ['', null],
  ])('of "%s" is %s', (text, name) => {
    const read = tokenized(text);
    expect(wordsOf(read, bodyAtHead(read, { first: 0, last: read.tokens.length }))).toBe(name);
  });

  it('is compared without its article', () => {
    expect(bodyKey('The Harbour Board')).toBe(bodyKey('harbour board'));
    expect(bodyKey('Theatre Board')).toBe('theatre board');
  });
});
