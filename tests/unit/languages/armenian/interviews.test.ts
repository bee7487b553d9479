import { describe, expect, it } from 'vitest';
import { armenianInterviews } from '../../../../src/domain/languages/armenian/interviews.ts';
import { readIn, tokenOf } from '../../statements/read-in.ts';

describe('an Armenian question', () => {
  it('has its mark inside the word that asks', () => {
    const read = readIn('Ե՞րբ կբացվի նավահանգիստը', 'hy');
    expect(armenianInterviews.asksInside(read, 0)).toBe(true);
    expect(armenianInterviews.asksInside(read, 1)).toBe(false);
    expect(armenianInterviews.asksInside(read, 99)).toBe(false);
  });
});

describe('an Armenian label', () => {
  it.each([
    ['Վերա Թիխոյան. Մայիսին', '.', true],
    ['Վերա Թիխոյան։ Մայիսին', '։', true],
    ['Վ. Թիխոյան', '.', false],
    ['Լուրեր.am', '.', false],
  ])('is ended by a dot with a space behind it, but by no initial’s: %s', (text, dot, ends) => {
    const read = readIn(text, 'hy');
    expect(armenianInterviews.endsLabel(read, tokenOf(read, dot))).toBe(ends);
  });

  it('names a person alone', () => {
    expect(armenianInterviews.introductionOf(readIn('նախարար Վերա Թիխոյան', 'hy'), 1)).toBe(1);
  });
});
