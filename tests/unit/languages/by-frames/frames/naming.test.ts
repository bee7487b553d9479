import { describe, expect, it } from 'vitest';
import { namingFrame } from '../../../../../src/domain/languages/by-frames/frames/naming.ts';
import { cuePlace, found, framed } from '../framed.ts';

describe('what somebody called a thing', () => {
  it.each([
    ['Министр Ларина назвала новый доклад «провалом».', 'назвала', 'новый доклад «провалом»', 'Министр Ларина'],
    ['Также назвала она доклад «провалом».', 'назвала', 'доклад «провалом»', 'она'],
    [
      'Նախարար Վանեսյանը նոր զեկույցը որակել է որպես «ձախողում»։',
      'որակել',
      'նոր զեկույցը | «ձախողում»',
      'Նախարար Վանեսյանը',
    ],
  ])('in «%s»', (text, cue, content, who) => {
    const read = framed(text);
    expect(found(read, namingFrame.read(cuePlace(read, cue)))).toEqual({ content, who });
  });

  it.each([
    ['the name stands in no marks', 'Министр назвала доклад провалом.', 'назвала'],
    ['a pause stands before the name', 'Министр назвала доклад, «провал» и всё.', 'назвала'],
    ['nobody is named', 'Назвали «провалом».', 'Назвали'],
    ['the writer does', 'Я назвал доклад «провалом».', 'назвал'],
    ['the cue is another', 'Министр сказала доклад «провалом».', 'сказала'],
  ])('is nothing where %s', (_case, text, cue) => {
    const read = framed(text);
    expect(namingFrame.read(cuePlace(read, cue))).toBeNull();
  });

  it('stands within fourteen tokens of the cue', () => {
    const named = (between: number): string => `Министр назвала ${'очень '.repeat(between)}доклад «провалом».`;
    const near = framed(named(12));
    expect(namingFrame.read(cuePlace(near, 'назвала'))).not.toBeNull();
    const far = framed(named(13));
    expect(namingFrame.read(cuePlace(far, 'назвала'))).toBeNull();
  });
});
