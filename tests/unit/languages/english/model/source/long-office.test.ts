import { describe, expect, it } from 'vitest';
import {
  endOfLongOffice,
  officeBeforeList,
} from '../../../../../../src/domain/languages/english/model/source/long-office.ts';
import { readEnglish, unitOf, unitsIn } from '../../read-english.ts';

function end(text: string, head: string): string | null {
  const units = unitsIn(text);
  const last = endOfLongOffice(readEnglish(text), units, unitOf(text, 'said'), unitOf(text, head));
  return last === null ? null : text.slice(units[last]?.start, units[last]?.end);
}

describe('a long office', () => {
  it.each([
    ['Head of the Centre for Studies Marta Lund said so.', 'Head', 'Lund'],
    ['Ambassador to Tavola Peter Gollin said so.', 'Ambassador', 'Gollin'],
    ["The union's head said so.", "union's", 'head'],
    ["The mayor's chief of staff, Marta Lund, said so.", "mayor's", 'Lund'],
    ['Minister of Education, Science and Sports Marta Lund said so.', 'Minister', 'Lund'],
    ['So said Head of the Centre for Studies Marta Lund.', 'Head', 'Lund'],
    ["So said the union's head.", "union's", 'head'],
  ])('ends with who holds it: "%s", from "%s" to "%s"', (text, head, last) => {
    expect(end(text, head)).toBe(last);
  });

  it.each([
    ['Marta Lund said so.', 'Lund', 'a name is whole'],
    ['The mayor said so.', 'mayor', 'an office without a name is whole'],
    ['The mayor of Tavola said so.', 'mayor', 'a place is no holder'],
    ['Head of the board danced when Marta Lund said so.', 'Head', 'the office does not reach the cue'],
    ['So said the mayor.', 'mayor', 'nothing follows'],
    ['The mayor of the town, Lund, said so.', 'mayor', 'one word between commas is no full name'],
  ])('goes no further in "%s" from "%s": %s', (text, head) => {
    expect(end(text, head)).toBeNull();
  });
});

describe('an office before a list', () => {
  const officeOf = (text: string, head: string): number =>
    officeBeforeList(readEnglish(text), unitsIn(text), unitOf(text, 'said'), unitOf(text, head));

  it('is what a head inside the list stands for', () => {
    const text = 'Minister of Education, Science, Culture and Sports Marta Lund said so.';
    expect(officeOf(text, 'Culture')).toBe(unitOf(text, 'Minister'));
    expect(officeOf(text, 'Lund')).toBe(unitOf(text, 'Minister'));
    expect(officeOf(text, 'Minister')).toBe(unitOf(text, 'Minister'));
  });

  it.each([
    ['Minister of Education Marta Lund said so.', 'Lund', 'no list'],
    ['Roads, bridges and quays leaked, Marta Lund said so.', 'Lund', 'no office'],
    ['So it was said, Minister of Education, Science and Sports Marta Lund.', 'Lund', 'a head after the cue'],
  ])('is none in "%s" for "%s": %s', (text, head) => {
    expect(officeOf(text, head)).toBe(unitOf(text, head));
  });
});
