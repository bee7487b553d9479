import { describe, expect, it } from 'vitest';
import { bracketEnd, bracketStart } from '../../../../../src/domain/languages/russian/frames/brackets.ts';
import { framed } from '../../by-frames/framed.ts';

describe('short brackets inside a phrase', () => {
  const read = framed('Союза Мостов (СМ) Таволы');

  it('are passed over from either side', () => {
    expect(bracketEnd(read, 2)).toBe(5);
    expect(bracketStart(read, 4)).toBe(2);
  });

  it('are none at other tokens', () => {
    expect(bracketEnd(read, 1)).toBeNull();
    expect(bracketStart(read, 1)).toBe(1);
  });

  it('hold an abbreviation and no sentence', () => {
    const long = framed('Союза (он был создан очень давно) Таволы');
    expect(bracketEnd(long, 1)).toBeNull();
    expect(bracketStart(long, 7)).toBe(7);
  });

  it('may be left open', () => {
    expect(bracketEnd(framed('Союза (СМ'), 1)).toBeNull();
    expect(bracketStart(framed('СМ) Союза'), 1)).toBe(1);
  });
});
