import { describe, expect, it } from 'vitest';
import {
  isOfOffice,
  namedBeforeApposition,
} from '../../../../../../src/domain/languages/english/model/source/apposition.ts';
import { TAG } from '../../../../../../src/domain/languages/english/model/units/tags.ts';
import { unitOf, unitsIn } from '../../read-english.ts';

describe('an office in apposition', () => {
  it.each([
    ['Marta Lund, head of the Centre for Studies, said so.', 'Studies', 'Lund'],
    ['Mayor Lund, leader of the board, said so.', 'board', 'Lund'],
  ])('stands for the name before it: "%s", "%s" for "%s"', (text, head, name) => {
    expect(namedBeforeApposition(unitsIn(text), unitOf(text, head))).toBe(unitOf(text, name));
  });

  it.each([
    ['Lund, head of the board, said so.', 'board', 'one word is no full name'],
    ['Marta Lund, of the old harbour, said so.', 'harbour', 'there is no office'],
    ['The mayor said so.', 'mayor', 'there is no comma'],
    ['It rained, the mayor said so.', 'mayor', 'no name stands before the comma'],
  ])('is none in "%s" at "%s": %s', (text, head) => {
    expect(namedBeforeApposition(unitsIn(text), unitOf(text, head))).toBe(unitOf(text, head));
  });

  it('holds nouns, names and what joins them, but no verbs', () => {
    expect([TAG.role, TAG.of, TAG.name, TAG.and].map(isOfOffice)).toEqual([true, true, true, true]);
    expect([TAG.verbPast, TAG.comma, TAG.edge, TAG.pronoun].map(isOfOffice)).toEqual([false, false, false, false]);
  });
});
