import { describe, expect, it } from 'vitest';
import { sourceAfter } from '../../../../../src/domain/languages/russian/frames/source-after.ts';
import { behind, framed, words } from '../../by-frames/framed.ts';

describe('who speaks right of a Russian cue', () => {
  it.each([
    ['сказал он вчера', 'он'],
    ['сказал также инженер Гнатов.', 'инженер Гнатов'],
    ['сказал журналистам на брифинге капитан порта Роман Гущин.', 'капитан порта Роман Гущин'],
    ['сказал, в свою очередь, инженер Гнатов.', 'инженер Гнатов'],
    ['сказал на брифинге в пятницу, отвечая на вопросы, депутат Ларин.', 'депутат Ларин'],
    ['сказали ТАСС в пресс-службе дороги.', 'пресс-службе дороги'],
    ['сказано в сообщении ведомства.', 'ведомства'],
    ['сказал «Вестнику» инженер Гнатов.', 'инженер Гнатов'],
    ['сказал журналистам.', null],
    ['сказал.', null],
    ['сказал', null],
  ])('in «%s»', (text, who) => {
    const read = framed(text);
    const cue = text.match(/^[а-я]+/)?.[0] ?? '';
    expect(words(read, sourceAfter(read, behind(read, cue), read.tokens.length))).toBe(who);
  });

  it('stands before the limit', () => {
    const read = framed('сказал инженер Тарас Гнатов');
    expect(words(read, sourceAfter(read, 1, 3))).toBe('инженер Тарас');
    expect(sourceAfter(read, 1, 1)).toBeNull();
  });
});
