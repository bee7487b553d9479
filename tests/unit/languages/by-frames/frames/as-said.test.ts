import { describe, expect, it } from 'vitest';
import { asSaid, asSaidFrame } from '../../../../../src/domain/languages/by-frames/frames/as-said.ts';
import { cuePlace, found, framed, words } from '../framed.ts';

describe('"as SOURCE CUE"', () => {
  it.each([
    ['Как отметил Гнатов, мост готов.', 'отметил', 'мост готов', 'Гнатов'],
    ['Как Гнатов отметил, мост готов.', 'отметил', 'мост готов', 'Гнатов'],
    ['Мост, как ранее сообщил журналистам инженер Гнатов, готов.', 'сообщил', 'Мост | готов', 'инженер Гнатов'],
    ['Мост готов, как отметил Гнатов.', 'отметил', 'Мост готов', 'Гнатов'],
    ['Ինչպես նշեց Ղորղանյանը, կամուրջը փակ է։', 'նշեց', 'կամուրջը փակ է', 'Ղորղանյանը'],
  ])('in «%s»', (text, cue, content, who) => {
    const read = framed(text);
    expect(found(read, asSaidFrame.read(cuePlace(read, cue)))).toEqual({ content, who });
  });

  it.each([
    ['without "as"', 'Вчера отметил Гнатов, мост готов.', 'отметил'],
    ['without anybody', 'Как отметил, мост готов.', 'отметил'],
    ['at a cue that takes no clause', 'Как назвал Гнатов, мост готов.', 'назвал'],
    ['at a verb that only quotes', 'Как не поверил Гнатов, мост готов.', 'не поверил'],
  ])('is nothing %s', (_case, text, cue) => {
    const read = framed(text);
    expect(asSaid(cuePlace(read, cue))).toBeNull();
  });

  it('begins with "as" and ends behind who speaks', () => {
    const read = framed('Мост, как также отметил инженер Гнатов, готов.');
    expect(words(read, asSaid(cuePlace(read, 'отметил')))).toBe('как также отметил инженер Гнатов');
  });

  it('is not read in a sentence that points back', () => {
    const read = framed('Как отметил Гнатов, мост готов.');
    expect(asSaidFrame.read({ ...cuePlace(read, 'отметил'), pointsBack: true })).toBeNull();
  });
});
