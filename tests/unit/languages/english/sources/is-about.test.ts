import { describe, expect, it } from 'vitest';
import { isAbout } from '../../../../../src/domain/languages/english/sources/is-about.ts';
import { spanOf, tokenized, tokenOf } from '../../../reading/texts.ts';

/** Whether a sentence is about somebody whose name, and office before it, stand in it. */
function about(text: string, name: string, office = name, hasOffice = office !== name) {
  const read = tokenized(text);
  const { first: at, last } = read.rangeOf(spanOf(text, name));
  return isAbout(read, 0, { at, last, from: tokenOf(read, office), isFull: name.includes(' '), hasOffice });
}

describe('an English sentence', () => {
  it.each([
    ['Keller opened the bridge.', 'Keller'],
    ['Bruno Keller, head of the port, opened the bridge.', 'Bruno Keller'],
    ['Bruno Keller also opened the bridge.', 'Bruno Keller'],
    ['Yesterday Bruno Keller was ill.', 'Bruno Keller'],
    ['Bruno Keller, 17, opened the bridge.', 'Bruno Keller'],
    ['Keller, who heads the guild, opened the bridge.', 'Keller'],
    ['Keller himself opened the bridge.', 'Keller'],
  ])('is about its subject: %s', (text, name) => {
    expect(about(text, name)).toBe(true);
  });

  it.each([
    ['The talks with Keller failed.', 'Keller'],
    ['The bridge opened near Keller.', 'Keller'],
    ['Keller, the harbour, the ferries.', 'Keller'],
    ['Keller, who heads the guild. The bridge opened.', 'Keller'],
    ['Keller, 17, of the harbour.', 'Keller'],
  ])('is not about whom it names otherwise: %s', (text, name) => {
    expect(about(text, name)).toBe(false);
  });

  it('is about whom it brings in', () => {
    expect(about('The meeting was attended by Bruno Keller.', 'Bruno Keller')).toBe(true);
    expect(about('Present was also the chairman Bruno Keller.', 'Bruno Keller', 'chairman')).toBe(true);
    expect(about('Present was also Bruno Keller.', 'Bruno Keller')).toBe(false);
    expect(about('They met the chairman Bruno Keller.', 'Bruno Keller', 'chairman')).toBe(false);
  });
});
