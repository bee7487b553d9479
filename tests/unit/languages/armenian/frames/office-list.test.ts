import { describe, expect, it } from 'vitest';
import { isListComma } from '../../../../../src/domain/languages/armenian/frames/office-list.ts';
import { at, framed } from '../../by-frames/framed.ts';

const isList = (text: string): boolean => {
  const read = framed(text);
  return isListComma(read, at(read, ','));
};

describe('a comma between the fields of an Armenian office', () => {
  it.each([
    'կրթության, գիտության, մշակույթի և սպորտի նախարար',
    'աշխատանքի, սոցիալական հարցերի և սպորտի նախարար',
    'գիտության, սպորտի և կրթության նախարար Շուշան Վանեսյանը',
  ])('parts two of them: «%s»', (text) => {
    expect(isList(text)).toBe(true);
  });

  it.each([
    ['no office follows', 'կրթության, գիտության և սպորտի'],
    ['no "and" joins the last', 'կրթության, գիտության նախարար'],
    ['no field stands before', 'ասաց, գիտության և սպորտի նախարար'],
    ['the office stands far', `կրթության, ${'գիտության '.repeat(12)}և սպորտի նախարար`],
    ['a comma follows the last', 'կրթության, գիտության և սպորտի, նախարար'],
  ])('is none where %s', (_case, text) => {
    expect(isList(text)).toBe(false);
  });

  it('is a comma', () => {
    const read = framed('կրթության և սպորտի նախարար');
    expect([0, 1, -1, 9].map((token) => isListComma(read, token))).toEqual([false, false, false, false]);
  });
});
