import { describe, expect, it } from 'vitest';
import { isReport, registerOf } from '../../../../../../src/domain/languages/english/model/units/register.ts';
import { readEnglish } from '../../read-english.ts';

function register(text: string) {
  const read = readEnglish(text);
  return registerOf(read, read.sentences);
}

describe('the register of a text', () => {
  it('is how long it is, and how many of its sentences have a verb of saying', () => {
    expect(register('The mayor said it was old. The quay is long. It leaks. He added that it was safe.')).toEqual({
      length: 4,
      saying: 10,
    });
    expect(register('The quay is long.')).toEqual({ length: 1, saying: 0 });
  });

  it('is a report up to twenty-five sentences', () => {
    expect(isReport({ length: 25, saying: 0 })).toBe(true);
    expect(isReport({ length: 26, saying: 20 })).toBe(false);
  });

  it('counts no verb inside quotation marks, and sixty sentences at most', () => {
    expect(register('“He said it was old and he told us so.”').saying).toBe(0);
    expect(register('The quay is long. '.repeat(80)).length).toBe(60);
  });
});
