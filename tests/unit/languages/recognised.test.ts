import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import alphabets from '../../../assets/languages/alphabets.json' with { type: 'json' };
import recognised from '../../../assets/languages/recognised.json' with { type: 'json' };
import { recognisedSchema } from '../../../src/domain/languages/recognised-schema.ts';
import { evidenceIn } from '../../../src/domain/languages/told-by-words.ts';

describe('the languages that are told apart', () => {
  it('keep to their schema', () => {
    expect(v.safeParse(recognisedSchema, recognised).issues).toBeUndefined();
    const [first] = recognised;
    expect(v.safeParse(recognisedSchema, [{ ...first, languages: [] }]).success).toBe(false);
  });

  it('are of an alphabet each, with its first language among them, and may be hinted at in it', () => {
    for (const { script, languages } of recognised) {
      const alphabet = alphabets.find((one) => one.script === script);
      const codes = languages.map(({ language }) => language);
      expect(codes).toContain(alphabet?.language);
      expect(new Set(codes).size).toBe(codes.length);
      const others = alphabet?.others;
      if (others !== undefined) expect([alphabet?.language, ...others]).toEqual(expect.arrayContaining(codes));
    }
  });

  it('have every letter of their own words, and no word twice', () => {
    for (const { letters, languages } of recognised)
      for (const { language, letters: own, words } of languages) {
        const list = words.split(' ');
        expect(new Set(list).size, language).toBe(list.length);
        const strange = [...list.join('')].filter((letter) => !`${letters}${own}`.includes(letter));
        expect(strange, language).toEqual([]);
      }
  });
});

describe('what speaks for a language', () => {
  const of = (text: string, language: string, script = 'Latn'): number | undefined =>
    evidenceIn(text, script)?.scores.get(language);

  it('is each of its commonest words, in capitals too, less two for each word with a letter that it lacks', () => {
    expect(of('The road and the river', 'en')).toBe(3);
    expect(of('THE ROAD', 'en')).toBe(1);
    expect(of('die Straße', 'de')).toBe(1);
    expect(of('the straße', 'en')).toBe(-1);
  });

  it('is no name, whatever its letters, no initial and no word of another alphabet', () => {
    expect(of('the Straße', 'en')).toBe(1);
    expect(of('A. B. said', 'en')).toBe(1);
    expect(evidenceIn('said Анна в городе', 'Latn')).toMatchObject({ words: 1 });
  });

  it('is a group of letters that no other has', () => {
    expect(of('мостът', 'bg', 'Cyrl')).toBe(1);
    expect(of('объезд', 'bg', 'Cyrl')).toBe(0);
  });

  it('is not asked for where an alphabet has one language', () => {
    expect(evidenceIn('Ճանապարհը բաց է։', 'Armn')).toBeNull();
  });
});
