import { describe, expect, it } from 'vitest';
import { textOfBytes } from '../../../src/page/source/read-bytes.ts';

const SAID = '"Мост закрыт до марта, и мы ждём ответа", - сказала мэр города Анна Речная.';
const page = (head: string, words = SAID): string =>
  `<!doctype html><html><head>${head}<title>A</title></head><body><p>${words}</p></body></html>`;

/** A text in an encoding: of one byte a letter by what each byte stands for there. */
function bytesIn(charset: string, text: string): Uint8Array {
  if (charset === 'utf-8') return new TextEncoder().encode(text);
  if (charset.startsWith('utf-16')) {
    const units = [...Array(text.length).keys()].map((at) => text.charCodeAt(at));
    return Uint8Array.from(
      units.flatMap((unit) => (charset === 'utf-16le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
    );
  }
  const letters = [...Array(256).keys()].map((byte) => new TextDecoder(charset).decode(Uint8Array.of(byte)));
  return Uint8Array.from([...text].map((letter) => letters.indexOf(letter)));
}

const reading = (charset: string, text: string, isPage = true): ReturnType<typeof textOfBytes> =>
  textOfBytes(bytesIn(charset, text), isPage);

describe('the text of a file', () => {
  it.each([
    ['windows-1251', '<meta charset="windows-1251">'],
    ['windows-1251', "<META CHARSET = 'cp1251' >"],
    ['windows-1251', '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">'],
    ['koi8-r', '<meta name="a" content="b"><meta charset=KOI8-R>'],
    ['koi8-r', '<!-- <meta charset="windows-1251"> --><meta charset="koi8-r">'],
    ['windows-1252', '<meta charset="iso-8859-1">'],
    ['utf-8', '<meta charset="utf-8">'],
  ])('is in %s where the head says so: %s', (charset, head) => {
    const text = page(head, charset === 'windows-1252' ? 'Le café est fermé.' : SAID);
    expect(reading(charset, text)).toEqual({ text, note: null });
  });

  it('is in the encoding of an XML declaration, before anything that stands further down', () => {
    const text = `<?xml version="1.0" encoding="koi8-r"?>${page('<meta charset="windows-1251">')}`;
    expect(reading('koi8-r', text)).toEqual({ text, note: null });
  });

  it.each([['utf-8'], ['utf-16le'], ['utf-16be']])(
    'is in %s where its byte order mark says so, and the mark is no part of it',
    (charset) => {
      const text = page('<meta charset="windows-1251">');
      expect(reading(charset, `\uFEFF${text}`)).toEqual({ text, note: null });
      expect(reading(charset, `\uFEFF${SAID}`, false)).toEqual({ text: SAID, note: null });
    },
  );

  it.each([['utf-16le'], ['utf-16be']])('is in %s without a mark by its zero bytes', (charset) => {
    const text = page('<meta charset="utf-16">');
    expect(reading(charset, text)).toEqual({ text, note: null });
    expect(reading(charset, SAID, false)).toEqual({ text: SAID, note: null });
  });

  it('is UTF-8 where the head calls it UTF-16 and can be read byte by byte', () => {
    const text = page('<meta charset="utf-16">');
    expect(reading('utf-8', text)).toEqual({ text, note: null });
  });

  it('is UTF-8 where nothing is declared, with signs that hold no letter too', () => {
    expect(reading('utf-8', SAID, false)).toEqual({ text: SAID, note: null });
    expect(reading('utf-8', 'a\0b', false)).toEqual({ text: 'a\0b', note: null });
    expect(reading('utf-8', '', false)).toEqual({ text: '', note: null });
  });
});

describe('a file in an encoding that nothing declares', () => {
  it.each([
    ['windows-1251', SAID],
    ['koi8-r', SAID],
    ['windows-1251', 'МОСТ ЗАКРЫТ'],
    ['windows-1251', 'In short: «Мост закрыт», the paper says of the bridge that was to open in May.'],
    ['windows-1252', '« Le café est fermé », a déclaré la mairesse.'],
  ])('is read as %s, which is said: %s', (charset, text) => {
    expect(reading(charset, text, false)).toEqual({
      text,
      note: `no encoding is declared, and it is not UTF-8; read as ${charset}`,
    });
  });

  it('takes no declaration from the words of a plain text', () => {
    const text = '<meta charset="koi8-r"> стоит в тексте';
    expect(reading('windows-1251', text, false).text).toBe(text);
  });
});

describe('a file whose declaration is wrong', () => {
  it('is read as what it is when it is declared as UTF-8', () => {
    const text = page('<meta charset="utf-8">');
    expect(reading('windows-1251', text)).toEqual({
      text,
      note: 'declared as UTF-8, but not written in it; read as windows-1251',
    });
  });

  it('is read as UTF-8 when it is that, whatever is declared', () => {
    const text = page('<meta charset="windows-1251">');
    expect(reading('utf-8', text)).toEqual({
      text,
      note: 'declared as windows-1251, but written in UTF-8; read as that',
    });
  });

  it('is judged by its bytes when no encoding has the declared name', () => {
    const text = page('<meta charset="martian">');
    const note = 'declared as "martian", which is no known encoding; read as';
    expect(reading('koi8-r', text)).toEqual({ text, note: `${note} koi8-r` });
    expect(reading('utf-8', text)).toEqual({ text, note: `${note} UTF-8` });
  });

  it('stays UTF-8 where only a few bytes are not, and says how many', () => {
    const bytes = Uint8Array.from([...bytesIn('utf-8', SAID), 0xff]);
    expect(textOfBytes(bytes, false)).toEqual({
      text: `${SAID}\uFFFD`,
      note: 'not all of it is UTF-8: what is not is shown as "\uFFFD" (1)',
    });
  });
});
