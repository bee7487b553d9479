import { describe, expect, it } from 'vitest';
import { turnLabelAt } from '../../../../src/domain/statements/interview/turn-labels.ts';
import { readIn } from '../read-in.ts';

/** The label at the head of a text, and the first word behind it. */
function label(text: string, lang = 'en'): [string, string] | null {
  const read = readIn(text, lang);
  const found = turnLabelAt(read, 0, read.tokens.length);
  return found === null ? null : [read.wordsOf(found.name), read.norm(found.end)];
}

describe('the label of a turn', () => {
  it.each([
    ['en', 'Petra Holm: It is safe.', ['Petra Holm', 'it']],
    ['en', 'Tidings.am: Is it safe?', ['Tidings.am', 'is']],
    ['en', 'Q: Is it safe?', ['Q', 'is']],
    ['en', 'P. Holm.- It is safe.', ['P. Holm', 'it']],
    ['en', '“Tidings”: Is it safe?', ['Tidings', 'is']],
    ['ru', 'Корр.: Порт открыт?', ['Корр', 'порт']],
    ['hy', 'Վերա Թիխոյան. Մայիսին։', ['Վերա Թիխոյան', 'մայիսին']],
    ['hy', 'Վ. Թիխոյան.– Մայիսին։', ['Վ. Թիխոյան', 'մայիսին']],
    ['hy', 'Վերա Թիխոյան՝ Մայիսին։', ['Վերա Թիխոյան', 'մայիսին']],
  ])('is a name and a mark, in %s: %s', (lang, text, expected) => {
    expect(label(text, lang)).toEqual(expected);
  });

  it.each([
    ['en', 'The pier is safe: we checked it.', 'small letters'],
    ['en', 'One Two Three Four Five: it is safe.', 'too many words'],
    ['en', 'Petra Holm. It is safe.', 'a full stop, which ends no label in English'],
    ['en', 'Petra (Holm): it is safe.', 'a bracket'],
    ['en', 'Petra Holm:', 'nothing said behind it'],
    ['en', ': it is safe', 'no word'],
    ['hy', 'Վ. Թիխոյան մայիսին։', 'an initial’s dot alone'],
    ['en', '', 'no text'],
  ])('is none in %s, %j: %s', (lang, text) => {
    expect(label(text, lang)).toBeNull();
  });
});
