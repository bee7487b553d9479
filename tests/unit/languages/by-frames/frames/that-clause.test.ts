import { describe, expect, it } from 'vitest';
import {
  colonFrame,
  openedBy,
  questionWordFrame,
  quotationFrame,
  thatFrame,
} from '../../../../../src/domain/languages/by-frames/frames/that-clause.ts';
import { at, cuePlace, found, framed } from '../framed.ts';

describe('a content behind its cue', () => {
  it.each([
    [thatFrame, 'Инженер Тарас Гнатов сказал, что мост готов.', 'сказал', 'мост готов', 'Инженер Тарас Гнатов'],
    [thatFrame, 'Сказал журналистам инженер Гнатов, что мост готов.', 'Сказал', 'мост готов', 'инженер Гнатов'],
    [colonFrame, 'Гнатов добавил: мост готов.', 'добавил', 'мост готов', 'Гнатов'],
    [colonFrame, 'Гнатов добавил: «Мост готов». Ура.', 'добавил', '«Мост готов»', 'Гнатов'],
    [questionWordFrame, 'Гнатов объяснил, почему мост закрыт.', 'объяснил', 'почему мост закрыт', 'Гнатов'],
    [quotationFrame, 'Гнатов заявил — «Мост готов».', 'заявил', '«Мост готов»', 'Гнатов'],
    [thatFrame, 'Ղորղանյանն ասաց, որ կամուրջը փակ է։', 'ասաց', 'կամուրջը փակ է', 'Ղորղանյանն'],
  ])('is found by $name in «%s»', (frame, text, cue, content, who) => {
    const read = framed(text);
    expect(found(read, frame.read(cuePlace(read, cue)))).toEqual({ content, who });
  });

  it('is found by the frame of its opening alone', () => {
    const read = framed('Гнатов сказал, что мост готов.');
    const place = cuePlace(read, 'сказал');
    const frames = [thatFrame, colonFrame, questionWordFrame, quotationFrame];
    expect(frames.filter((frame) => frame.read(place) !== null)).toEqual([thatFrame]);
    expect(openedBy(place, 'pause')).toBeNull();
  });

  it('has "that" before it, and a negation in its cue', () => {
    const read = framed('Гнатов не сказал, что мост готов.');
    const framedClause = thatFrame.read(cuePlace(read, 'сказал'));
    expect(framedClause?.reported.conjunction).toBe(at(read, 'что'));
    expect(framedClause?.reported.cue).toMatchObject({ first: at(read, 'не'), last: at(read, ',') });
    expect(framedClause?.next).toBe(framedClause?.reported.content.last);
  });
});

describe('a cue that names nobody', () => {
  it.each([
    ['is a converb', 'Он ушёл, добавив, что мост готов.', 'добавив'],
    ['stands behind "and"', 'Он ушёл и сказал, что мост готов.', 'сказал'],
    ['opens its sentence', 'Также сказал, что мост готов.', 'сказал'],
    ['has no subject by its form', 'В разделе о мостах отмечается, что опоры простоят.', 'отмечается'],
    ['is of a document', 'Այս հայտարարության մեջ նշվում է, որ կամուրջը փակ է։', 'նշվում'],
  ])('goes on with the speaker before it when it %s', (_case, text, cue) => {
    const read = framed(text);
    expect(thatFrame.read(cuePlace(read, cue))).not.toBeNull();
  });

  it('goes on behind another content of its sentence', () => {
    const read = framed('Мост готов, а к тому же в мае сказал, что он открыт.');
    const place = cuePlace(read, 'сказал');
    expect(thatFrame.read({ ...place, floor: place.first + 2 })).not.toBeNull();
  });

  it('announces a quotation all the same', () => {
    const read = framed('А в мае сказал: «Мост готов».');
    expect(found(read, colonFrame.read(cuePlace(read, 'сказал')))?.content).toBe('«Мост готов»');
  });
});

describe('nobody is reported', () => {
  it.each([
    ['where an agency speaks', 'ТАСС сообщил, что мост готов.', 'сообщил', thatFrame],
    ['by a verb that only quotes', 'Гнатов не поверил, что мост готов.', 'не поверил', thatFrame],
    ['where the writer speaks', 'Я сказал: мост готов.', 'сказал', colonFrame],
  ])('%s', (_case, text, cue, frame) => {
    const read = framed(text);
    expect(frame.read(cuePlace(read, cue))).toBeNull();
  });
});
