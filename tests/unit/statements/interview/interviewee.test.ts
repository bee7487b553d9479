import { describe, expect, it } from 'vitest';
import { interviewOf } from '../../../../src/domain/statements/interview/interview.ts';
import { interviewees, namesInterview } from '../../../../src/domain/statements/interview/interviewee.ts';
import { readIn, tokenOf, wordsOf } from '../read-in.ts';

/** Who answers in the first turn of an interview: surely, and perhaps. */
function guest(paragraphs: readonly string[], lang = 'en'): [string | null, string | null] {
  const read = readIn(paragraphs.join('\n\n'), lang);
  const { surely, perhaps } = interviewees(read, interviewOf(read).turns)(0);
  return [wordsOf(read, surely), wordsOf(read, perhaps)];
}

const EXCHANGE = ['- Is it safe?', '- It is.'];

describe('the guest of an interview', () => {
  it('is whom a sentence before it introduces, with the office in English', () => {
    expect(guest(['The Tidings interviewed Harbour Minister Petra Holm.', ...EXCHANGE])[0]).toBe('Minister Petra Holm');
  });

  it('is not who conducts it', () => {
    expect(guest(['Minister Petra Holm gave an interview to journalist Anna Vale.', ...EXCHANGE])[0]).toBe(
      'Minister Petra Holm',
    );
  });

  it('is whom the interviewer speaks to, by the name that was given before', () => {
    expect(guest(['Petra Holm and Anna Vale came.', '- Ms. Holm, is it safe?', '- It is.'])[0]).toBe('Petra Holm');
    expect(guest(['- Mr. Marsh, is it safe?', '- It is.'])[0]).toBe('Marsh');
  });

  it('is perhaps the last who was named, where no words of interviewing stand', () => {
    expect(guest(['Petra Holm came to the pier.', ...EXCHANGE])).toEqual([null, 'Petra Holm']);
  });

  it('is nobody where nobody is named', () => {
    expect(guest(EXCHANGE)).toEqual([null, null]);
  });

  it('is introduced by a name alone in Russian', () => {
    expect(guest(['Министр Вера Тихая дала интервью.', '- Порт открыт?', '- Открыт.'], 'ru')[0]).toBe('Вера Тихая');
  });
});

describe('words of interviewing', () => {
  it('are looked for before a place', () => {
    const read = readIn('It is late. She gave an interview. It is safe.');
    expect(namesInterview(read, tokenOf(read, 'She'))).toBe(false);
    expect(namesInterview(read, read.tokens.length)).toBe(true);
  });
});
