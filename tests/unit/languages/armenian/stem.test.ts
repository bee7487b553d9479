import { describe, expect, it } from 'vitest';
import { stemArmenian } from '../../../../src/domain/languages/armenian/stem.ts';

describe('the Armenian stemmer', () => {
  it.each([
    ['նավահանգիստ', 'նավահանգիստ'],
    ['նավահանգիստը', 'նավահանգիստ'],
    ['քաղաքում', 'քաղաք'],
    ['քաղաքներից', 'քաղաք'],
    ['քաղաքների', 'քաղաք'],
    ['պաշտպանության', 'պաշտպա'],
    ['պաշտպանություն', 'պաշտպա'],
    ['խոսելով', 'խոս'],
  ])('cuts the endings of %s: %s', (word, stem) => {
    expect(stemArmenian(word)).toBe(stem);
  });

  it('reads a ligature as its letters, and no marks of tone', () => {
    expect(stemArmenian('թեև')).toBe(stemArmenian('թեեւ'));
    expect(stemArmenian('քաղա՞քը')).toBe('քաղաք');
  });

  it('leaves at least three letters', () => {
    for (const word of ['ով', 'եր', 'նաև', '']) expect(stemArmenian(word)).toBe(word);
  });
});
