import { describe, expect, it } from 'vitest';
import { lastNamedBefore } from '../../../../../src/domain/statements/speakers/cast/last-named-before.ts';
import { namedPeople } from '../../../../../src/domain/statements/speakers/cast/named-people.ts';
import { tokenized, tokenOf } from '../../../reading/texts.ts';

const read = tokenized('Mayor Bruno Keller left. Minister Ingrid Falk stayed. Tobias Lund slept. Then it rained.');
const people = namedPeople(read);
const nearest = (word: string, fits: (name: string) => boolean = () => true) =>
  lastNamedBefore(people, tokenOf(read, word), ({ name }) => fits(name))?.name ?? null;

describe('the last of some people named before a token', () => {
  it('is who stands beside an office, else who is nearest', () => {
    expect(nearest('Then')).toBe('Ingrid Falk');
    expect(nearest('Minister')).toBe('Bruno Keller');
    expect(nearest('Then', (name) => name.startsWith('T'))).toBe('Tobias Lund');
  });

  it('is nobody where none is named or fits', () => {
    expect(nearest('Mayor')).toBeNull();
    expect(nearest('Then', () => false)).toBeNull();
    expect(lastNamedBefore([], 9, () => true)).toBeNull();
  });
});
