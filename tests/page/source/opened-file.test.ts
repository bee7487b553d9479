import { describe, expect, it } from 'vitest';
import { openedFile } from '../../../src/page/source/opened-file.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a file that the reader opened', () => {
  it.each([
    ['report.txt', 'plain'],
    ['report', 'plain'],
    ['REPORT.MD', 'markdown'],
    ['report.html', 'html'],
    ['report.HTM', 'html'],
  ])('%s is read as %s', (name, form) => {
    expect(openedFile(bytes('“Yes,” he said.'), name)).toEqual({ text: '“Yes,” he said.', form, guessed: false });
  });

  it('is read in the encoding that its page declares', () => {
    const head = bytes('<meta charset="windows-1251"><p>');
    const page = Uint8Array.from([...head, 0xc4, 0xe0]);
    expect(openedFile(page, 'a.html')?.text.slice(-2)).toBe(String.fromCharCode(0x414, 0x430));
    expect(openedFile(page, 'a.html')?.guessed).toBe(false);
  });

  it('says when its encoding was guessed', () => {
    const words = Array.from({ length: 40 }, () => [0xc4, 0xe0, 0x20]).flat();
    expect(openedFile(Uint8Array.from(words), 'a.txt')).toMatchObject({ guessed: true });
  });

  it.each([
    ['a PDF', bytes('%PDF-1.4\nBT (yes) Tj ET')],
    ['a document of an office program', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0])],
    ['an older one', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
    ['a document in RTF', bytes('{\\rtf1 yes}')],
    ['a picture', Uint8Array.from({ length: 900 }, (_, at) => (at * 89) % 256)],
  ])('is none where it is %s', (_what, content) => {
    expect(openedFile(content, 'a.txt')).toBeNull();
  });
});
