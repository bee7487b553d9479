import { describe, expect, it } from 'vitest';
import { withoutEndMarks } from '../../../../../src/domain/languages/by-frames/words/end-marks.ts';
import { framed } from '../framed.ts';

describe('the end of a content', () => {
  it.each([
    ['Мост готов.', 'Мост готов'],
    ['Мост готов!..', 'Мост готов'],
    ['Мост готов; —', 'Мост готов'],
    ['Мост готов?', 'Мост готов?'],
    ['Կամուրջը փակ է։', 'Կամուրջը փակ է'],
    ['Կամուրջը փակ է՝', 'Կամուրջը փակ է'],
    ['мост назван «готовым».', 'мост назван «готовым»'],
    ['мост назван […]', 'мост назван […]'],
    ['их 25.', 'их 25'],
  ])('of «%s» is without closing marks', (text, content) => {
    const read = framed(text);
    const last = withoutEndMarks(read, 0, read.tokens.length);
    expect(read.wordsOf({ first: 0, last })).toBe(content);
  });

  it('is its beginning where only marks stand', () => {
    expect(withoutEndMarks(framed('… —'), 0, 2)).toBe(0);
    expect(withoutEndMarks(framed(''), 0, 0)).toBe(0);
  });
});
