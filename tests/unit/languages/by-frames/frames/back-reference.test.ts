import { describe, expect, it } from 'vitest';
import {
  innerReferenceFrame,
  openingReferenceFrame,
} from '../../../../../src/domain/languages/by-frames/frames/back-reference.ts';
import { framed, words } from '../framed.ts';

const referenceIn = (frame: typeof innerReferenceFrame, text: string): (string | null)[] | null => {
  const read = framed(text);
  const sentence = read.sentences[0] as (typeof read.sentences)[number];
  const reference = frame.read({ read, sentence });
  return reference === null ? null : [words(read, reference.cue), words(read, reference.source)];
};

describe('a sentence that points back at its head', () => {
  it.each([
    ['Об этом сообщил инженер Гнатов.', 'сообщил', 'инженер Гнатов'],
    ['Об этом на брифинге инженер Гнатов сообщил журналистам.', 'сообщил', 'инженер Гнатов'],
    ['И об этом также сообщил Гнатов.', 'сообщил', 'Гнатов'],
    ['С таким заявлением выступил посол Ларин.', 'выступил', 'посол Ларин'],
    ['Այս մասին ասաց Շուշան Վանեսյանը։', 'ասաց', 'Շուշան Վանեսյանը'],
    ['Այս մասին Շուշան Վանեսյանն ասաց ասուլիսում։', 'ասաց', 'Շուշան Վանեսյանն'],
  ])('names who speaks: «%s»', (text, cue, who) => {
    expect(referenceIn(openingReferenceFrame, text)).toEqual([cue, who]);
  });

  it.each([
    ['an agency speaks', 'Об этом сообщает портал Север.'],
    ['it has a content of its own', 'Об этом, что мост готов, сообщил Гнатов.'],
    ['a colon stands before the cue', 'Об этом: мост готов, сообщил Гнатов.'],
    ['nothing points back', 'Вчера сообщил инженер Гнатов.'],
    ['no cue follows', 'Об этом знают все.'],
  ])('does not where %s', (_case, text) => {
    expect(referenceIn(openingReferenceFrame, text)).toBeNull();
  });
});

describe('a sentence that points back behind its subject', () => {
  it.each([
    ['Инженер Гнатов заявил об этом на брифинге.', 'заявил', 'Инженер Гнатов'],
    ['Инженер Гнатов об этом заявил на брифинге.', 'заявил', 'Инженер Гнатов'],
    ['Ինժեներ Վանեսյանն այս մասին ասաց ասուլիսում։', 'ասաց', 'Ինժեներ Վանեսյանն'],
  ])('names who speaks: «%s»', (text, cue, who) => {
    expect(referenceIn(innerReferenceFrame, text)).toEqual([cue, who]);
  });

  it.each([
    ['it is denied', 'Инженер Гнатов не говорил об этом.'],
    ['it has a content of its own', 'Инженер Гнатов заявил об этом, что мост готов.'],
    ['a colon leads a content', 'Инженер Гнатов заявил об этом: мост готов.'],
    ['an agency speaks', 'ТАСС сообщил об этом в мае.'],
    ['the writer speaks', 'Я сказал об этом в мае.'],
    ['it begins with what points back', 'Об этом Гнатов заявил об этом.'],
    ['nothing points back', 'Инженер Гнатов заявил протест.'],
    ['it is long', `Инженер Гнатов заявил об этом ${'очень '.repeat(24)}громко.`],
    ['the reference stands far behind', `Инженер Гнатов ${'очень '.repeat(13)}заявил об этом.`],
  ])('does not where %s', (_case, text) => {
    expect(referenceIn(innerReferenceFrame, text)).toBeNull();
  });
});
