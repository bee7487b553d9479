import { describe, expect, it } from 'vitest';
import { voiceOf } from '../../../../src/domain/statements/interview/turn-voice.ts';
import { readIn } from '../read-in.ts';

/** In whose voice a text is. */
function voice(text: string, lang = 'en'): string {
  const read = readIn(text, lang);
  return voiceOf(read, { first: 0, last: read.tokens.length });
}

describe('the voice of some words', () => {
  it.each([
    ['en', 'We have built the pier.', 'own'],
    ['en', 'The mayor said it was late, but I doubt it.', 'own'],
    ['en', 'The mayor said that it was late.', 'report'],
    ['en', 'The pier was built in 1911.', 'unclear'],
    ['ru', 'Мы построили порт.', 'own'],
    ['ru', 'Мэр сказал, что порт стар.', 'report'],
    ['ru', 'Порт построен давно.', 'unclear'],
    ['hy', 'Մենք կառուցել ենք նավահանգիստը։', 'own'],
    ['hy', 'Քաղաքապետն ասել է, որ այն հին է։', 'report'],
  ])('in %s, %s is %s', (lang, text, expected) => {
    expect(voice(text, lang)).toBe(expected);
  });

  it('is not that of quoted words', () => {
    expect(voice('The sign reads "We are open".')).not.toBe('own');
  });

  it('is no report where the one who speaks is left out at the head', () => {
    expect(voice('Отвечает, что порт стар.', 'ru')).toBe('unclear');
  });

  it('is unclear where nothing stands', () => {
    expect(voice('')).toBe('unclear');
  });
});
