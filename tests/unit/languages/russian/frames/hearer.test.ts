import { describe, expect, it } from 'vitest';
import { afterHearer } from '../../../../../src/domain/languages/russian/frames/hearer.ts';
import { at, framed } from '../../by-frames/framed.ts';

describe('who was told, and when', () => {
  it.each([
    ['журналистам Гнатов', 'Гнатов'],
    ['ТАСС инженер', 'инженер'],
    ['ему также Гнатов', 'Гнатов'],
    ['14 мая Гнатов', 'Гнатов'],
    ['«Вестнику» инженер Гнатов', 'инженер'],
    ['нашему изданию Гнатов', 'Гнатов'],
    ['журналистам «Вестника» Гнатов', 'Гнатов'],
    ['Гнатов журналистам', 'Гнатов'],
  ])('is passed over in «%s»', (text, next) => {
    const read = framed(text);
    expect(afterHearer(read, 0, read.tokens.length)).toBe(at(read, next));
  });

  it('does not reach beyond its end', () => {
    expect(afterHearer(framed('журналистам ему Гнатов'), 0, 1)).toBe(1);
    expect(afterHearer(framed(''), 0, 0)).toBe(0);
  });
});
