import { describe, expect, it } from 'vitest';
import { apartAt, closingAt } from '../../../../../src/domain/languages/by-frames/frames/apart.ts';
import { contentAround } from '../../../../../src/domain/languages/by-frames/frames/around.ts';
import { at, behind, cuePlace, found, framed } from '../framed.ts';

/** The content around the attribution [from, to) in a text; who speaks stands in it. */
const around = (text: string, cue: string, [from, to]: [string, string], who: string): ReturnType<typeof found> => {
  const read = framed(text);
  const source = { first: at(read, who), last: behind(read, who) };
  return found(
    read,
    contentAround(apartAt(cuePlace(read, cue), { first: at(read, from), last: behind(read, to) }, source)),
  );
};

describe('the content of an attribution that stands apart', () => {
  it.each([
    ['stands behind it', 'По словам Гнатова, мост готов.', 'мост готов'],
    ['stands before it', 'Мост готов, по словам Гнатова.', 'Мост готов'],
    ['is split by it', 'Мост, по словам Гнатова, готов.', 'Мост | готов'],
    ['stands behind adverbs', 'Также, по словам Гнатова, мост готов.', 'мост готов'],
    ['stands before an aside of adverbs', 'Мост готов, также, по словам Гнатова.', 'Мост готов'],
  ])('%s: «%s»', (_case, text, content) => {
    const cue = text.includes('По словам') ? 'По словам' : 'по словам';
    expect(around(text, cue, [cue, 'Гнатова'], 'Гнатова')).toEqual({ content, who: 'Гнатова' });
  });

  it('is nothing where the attribution is all its sentence says', () => {
    expect(around('По словам Гнатова.', 'По словам', ['По словам', 'Гнатова'], 'Гнатова')).toBeNull();
  });

  it('is nobody’s who writes', () => {
    const read = framed('Мост готов, считаю я.');
    const place = cuePlace(read, 'считаю');
    const words = { first: at(read, 'считаю'), last: behind(read, 'я') };
    const source = { first: at(read, 'я.'), last: behind(read, 'считаю я') };
    expect(contentAround(closingAt(place, place.cue, words, source))).toBeNull();
  });
});

describe('an attribution that closes its sentence', () => {
  const closing = (text: string, cue: string, who: string): ReturnType<typeof found> => {
    const read = framed(text);
    const place = cuePlace(read, cue);
    const source = { first: at(read, who), last: behind(read, who) };
    return found(
      read,
      contentAround(closingAt(place, place.cue, { first: at(read, cue), last: behind(read, who) }, source)),
    );
  };

  it('leaves a quotation alone to whoever reads quotations', () => {
    expect(closing('«Мост готов и скоро будет открыт для всех», сказал Гнатов.', 'сказал', 'Гнатов')).toBeNull();
    expect(closing('«Да, мост готов», — отвечая на вопрос, сказал Гнатов.', 'сказал', 'Гнатов')).toBeNull();
  });

  it('has no content that "as" leads', () => {
    expect(closing('Как известно, сказал Гнатов.', 'сказал', 'Гнатов')).toBeNull();
  });

  it('has the words before it for its content', () => {
    expect(closing('Мост готов, сказал Гнатов.', 'сказал', 'Гнатов')).toEqual({ content: 'Мост готов', who: 'Гнатов' });
  });
});

describe('an attribution apart', () => {
  it('has the place of its cue, and a cue of its own where it closes', () => {
    const read = framed('Мост готов, не сказал Гнатов.');
    const place = cuePlace(read, 'сказал');
    const words = { first: 3, last: 6 };
    const source = { first: 5, last: 6 };
    expect(apartAt(place, words, source)).toMatchObject({
      cue: place.cue,
      first: 3,
      last: 6,
      source,
      isClosing: false,
    });
    const cue = { ...place.cue, first: place.cue.first - 1 };
    expect(closingAt(place, cue, words, source)).toMatchObject({ cue, floor: 0, isClosing: true });
  });
});
