import { describe, expect, it } from 'vitest';
import { armenianKey, armenianNominative } from '../../../../src/domain/languages/armenian/name-forms.ts';

describe('the key of an Armenian surname', () => {
  it.each([
    ['դարբինյան', 'դարբինյանը', 'դարբինյանն', 'դարբինյանի', 'դարբինյանին', 'դարբինյանից', 'դարբինյանով'],
    ['կեսադա', 'կեսադան'],
    ['լունդ', 'լունդը', 'լունդի'],
  ])('is one for all cases of %s', (...forms) => {
    expect(new Set(forms.map(armenianKey)).size).toBe(1);
  });

  it('tells surnames apart', () => {
    expect(armenianKey('դարբինյան')).not.toBe(armenianKey('հացթուխյան'));
    expect(armenianKey('')).toBe('');
  });
});

describe('an Armenian name', () => {
  it.each([
    ['Վահե Դարբինյանը', 'Վահե Դարբինյան'],
    ['Վահե Դարբինյանն', 'Վահե Դարբինյան'],
    ['Վահե Դարբինյան', 'Վահե Դարբինյան'],
    ['Մարկո Կեսադան', 'Մարկո Կեսադա'],
    ['Լունդը', 'Լունդ'],
    ['', ''],
  ])('%s loses its article as a subject: %s', (name, shown) => {
    expect(armenianNominative(name, 'subject')).toBe(shown);
  });

  it.each([
    ['Վահե Դարբինյանի', 'Վահե Դարբինյան'],
    ['Մարկո Կեսադայի', 'Մարկո Կեսադա'],
    ['Բրունո Լունդի', 'Բրունո Լունդ'],
    ['Վահե Դարբինյան', 'Վահե Դարբինյան'],
  ])('%s loses its genitive as an owner: %s', (name, shown) => {
    expect(armenianNominative(name, 'possessor')).toBe(shown);
  });
});
