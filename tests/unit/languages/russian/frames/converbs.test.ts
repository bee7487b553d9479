import { describe, expect, it } from 'vitest';
import { converbs } from '../../../../../src/domain/languages/russian/frames/converbs.ts';
import { at, behind, framed } from '../../by-frames/framed.ts';

describe('a clause of a Russian converb', () => {
  it.each([
    ['отвечая на вопрос депутата Рогова, сказал Гнатов', 'Рогова,'],
    ['комментируя решение суда, также сказал Гнатов', 'суда,'],
    ['добавив о мосте, порте и дороге, сказал Гнатов', 'дороге,'],
  ])('ends where the cue stands behind its comma: «%s»', (text, last) => {
    const read = framed(text);
    expect(converbs.pastClause(read, 0, read.tokens.length)).toBe(behind(read, last));
  });

  it.each([
    ['no cue follows', 'отвечая на вопрос, Гнатов ушёл'],
    ['a cue stands inside', 'отвечая на вопрос сказал Гнатов'],
    ['another break stands first', 'отвечая на вопрос; сказал Гнатов'],
    ['it begins with a capital', 'Отвечая на вопрос, сказал Гнатов'],
    ['the word is no converb', 'рыбаков на вопрос, сказал Гнатов'],
    ['there are no words', ''],
  ])('is none where %s', (_case, text) => {
    const read = framed(text);
    expect(converbs.pastClause(read, 0, read.tokens.length)).toBeNull();
  });

  it('is known by its first word', () => {
    const read = framed('отвечая сказал');
    expect([0, 1, 2].map((token) => converbs.isConverb(read, token))).toEqual([true, false, false]);
    expect(at(read, 'сказал')).toBe(1);
  });
});
