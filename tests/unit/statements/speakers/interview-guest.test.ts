import { describe, expect, it } from 'vitest';
import { guestOf } from '../../../../src/domain/statements/speakers/interview-guest.ts';
import { tokenOf } from '../../reading/texts.ts';
import { metIn } from './places.ts';

const guest = (text: string, before: string, lang = 'en') => {
  const met = metIn(text, lang);
  return guestOf(met, tokenOf(met.read, before))?.name ?? null;
};

describe('the guest of an interview', () => {
  it('is who is named last before the answer, beside an office if anybody is', () => {
    const text = 'Mayor Bruno Keller came. Ingrid Falk came. We will see.';
    expect(guest(text, 'We')).toBe('Bruno Keller');
    expect(guest('Bruno Keller came. Ingrid Falk came. We will see.', 'We')).toBe('Ingrid Falk');
  });

  it('is who is named first in the text where nobody is before', () => {
    expect(guest('We will see. Mayor Bruno Keller came. Ingrid Falk came.', 'We')).toBe('Bruno Keller');
  });

  it('is else two capital words, whatever they stand in', () => {
    expect(guest('We will see, so Bruno Keller.', 'We')).toBe('Bruno Keller');
    expect(guest('увидим, думает Антон Рогов', 'увидим', 'ru')).toBe('Антон Рогов');
  });

  it('is nobody in a text that names nobody', () => {
    expect(guest('We will see.', 'We')).toBeNull();
    expect(guest('Zobaczymy, Marta Lund.', 'Zobaczymy', 'pl')).toBeNull();
  });

  it('stays one person however often they answer', () => {
    const met = metIn('We will see, so Bruno Keller.');
    expect(guestOf(met, 0)).toBe(guestOf(met, 2));
    expect(met.persons).toHaveLength(1);
  });
});
