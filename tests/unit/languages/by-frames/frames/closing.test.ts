import { describe, expect, it } from 'vitest';
import { closingFrame } from '../../../../../src/domain/languages/by-frames/frames/closing.ts';
import { cuePlace, found, framed } from '../framed.ts';

describe('an attribution behind its content', () => {
  it.each([
    ['Мост готов, сказал инженер Гнатов.', 'сказал', 'Мост готов', 'инженер Гнатов'],
    ['Мост готов, инженер Гнатов уверен.', 'уверен', 'Мост готов', 'инженер Гнатов'],
    ['Мост готов — также сказал Гнатов.', 'сказал', 'Мост готов', 'Гнатов'],
    ['Мост готов, в понедельник сказал Гнатов.', 'сказал', 'Мост готов', 'Гнатов'],
    ['Мост готов, отметили в мэрии.', 'отметили', 'Мост готов', 'мэрии'],
    ['Мост готов, не сказал Гнатов.', 'сказал', 'Мост готов', 'Гнатов'],
    ['Мост готов, о чём сообщил Гнатов.', 'сообщил', 'Мост готов', 'Гнатов'],
    ['Мост готов — об этом сказали в мэрии.', 'сказали', 'Мост готов', 'мэрии'],
    ['Կամուրջը փակ է. այս մասին ասաց Ղորղանյանը։', 'ասաց', 'Կամուրջը փակ է', 'Ղորղանյանը'],
    ['Կամուրջը փակ է, այս մասին Ղորղանյանն ասաց։', 'ասաց', 'Կամուրջը փակ է', 'Ղորղանյանն'],
    ['Կամուրջը փակ է, ասաց Ղորղանյանը։', 'ասաց', 'Կամուրջը փակ է', 'Ղորղանյանը'],
    ['Կամուրջը փակ է, Lratu.am-ին ասաց Ղորղանյանը։', 'ասաց', 'Կամուրջը փակ է', 'Ղորղանյանը'],
    ['Ճանապարհը փակ է, հայտնեցին նախարարությունից։', 'հայտնեցին', 'Ճանապարհը փակ է', 'նախարարությունից'],
  ])('in «%s»', (text, cue, content, who) => {
    const read = framed(text);
    expect(found(read, closingFrame.read(cuePlace(read, cue)))).toEqual({ content, who });
  });

  it.each([
    ['nobody is named', 'Мост готов, сказал рядом.', 'сказал'],
    ['an agency passes on', 'Мост готов, сообщил «Север-Информ».', 'сообщил'],
    ['the words before it are no clause of their own', 'Вчера мост Гнатов считает готовым.', 'считает'],
    ['nothing stands before it', 'Сказал Гнатов.', 'Сказал'],
    ['words of another clause stand between', 'Мост готов, когда утром сказал Гнатов.', 'сказал'],
    ['"as" leads it', 'Мост готов, как сказал Гнатов.', 'сказал'],
    ['the verb only quotes', 'Мост готов, не поверил Гнатов.', 'не поверил'],
    ['a dot stands before it and nothing points back', 'Կամուրջը փակ է. ասաց Ղորղանյանը։', 'ասաց'],
    ['the verb takes no clause', 'Мост готов, назвал Гнатов.', 'назвал'],
  ])('is none where %s', (_case, text, cue) => {
    const read = framed(text);
    expect(closingFrame.read(cuePlace(read, cue))).toBeNull();
  });

  it('is not read in a sentence that points back', () => {
    const read = framed('Мост готов, сказал Гнатов.');
    expect(closingFrame.read({ ...cuePlace(read, 'сказал'), pointsBack: true })).toBeNull();
  });
});
