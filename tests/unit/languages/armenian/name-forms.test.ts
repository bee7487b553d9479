import { describe, expect, it } from 'vitest';
import { armenianKey, armenianNominative } from '../../../../src/domain/languages/armenian/name-forms.ts';

describe('the key of an Armenian surname', () => {
  it.each([
    ['դարբինյան', 'դարբինյանը', 'դարբինյանն', 'դարբինյանի', 'դարբինյանին', 'դարբինյանից', 'դարբինյանով'],
    ['կեսադա', 'կեսադան'],
    ['կեսադա', 'կեսադայի', 'կեսադայից'],
    ['լունդ', 'լունդը', 'լունդի', 'լունդին', 'լունդից', 'լունդով'],
    ['գնունի', 'գնունին', 'գնունու', 'գնունուն', 'գնունուց'],
    ['լոռեցի', 'լոռեցին', 'լոռեցու', 'լոռեցուն'],
    ['մարգարով', 'մարգարովը', 'մարգարովի', 'մարգարովին'],
    ['ալոյանց', 'ալոյանցը', 'ալոյանցի', 'ալոյանցին'],
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
    ['Գարիկ Գնունին', 'Գարիկ Գնունի'],
    ['Գարիկ Գնունուն', 'Գարիկ Գնունի'],
    ['Վահե Դարբինյանին', 'Վահե Դարբինյան'],
    ['', ''],
  ])('%s loses its article as a subject: %s', (name, shown) => {
    expect(armenianNominative(name, 'subject')).toBe(shown);
  });

  it.each([
    ['Վահե Դարբինյանի', 'Վահե Դարբինյան'],
    ['Մարկո Կեսադայի', 'Մարկո Կեսադա'],
    ['Բրունո Լունդի', 'Բրունո Լունդ'],
    ['Վահե Դարբինյան', 'Վահե Դարբինյան'],
    ['Գարիկ Գնունու', 'Գարիկ Գնունի'],
    ['Գարիկ Գնունի', 'Գարիկ Գնունի'],
  ])('%s loses its genitive as an owner: %s', (name, shown) => {
    expect(armenianNominative(name, 'possessor')).toBe(shown);
  });
});
