import { describe, expect, it } from 'vitest';
import {
  answeringLabels,
  askingLabels,
  type Labelled,
} from '../../../../src/domain/statements/interview/asking-labels.ts';
import { turnParagraphs } from '../../../../src/domain/statements/interview/turn-paragraphs.ts';
import { readIn } from '../read-in.ts';

/** Paragraphs "label: words"; those without a label have none. */
function labelled(lines: readonly string[], lang = 'en') {
  const read = readIn(lines.join('\n\n'), lang);
  const paragraphs = turnParagraphs(read).map((paragraph): Labelled => {
    const { label } = paragraph;
    return { paragraph, key: label === null ? null : read.wordsOf(label.name).toLowerCase() };
  });
  return { read, paragraphs };
}

/** The labels that ask, and those that answer them. */
function roles(lines: readonly string[], lang = 'en'): [string[], string[]] {
  const { read, paragraphs } = labelled(lines, lang);
  const asking = askingLabels(read, paragraphs);
  return [[...asking], [...answeringLabels(paragraphs, asking)]];
}

describe('a label asks', () => {
  it('when most of its turns are questions', () => {
    expect(roles(['Tidings: Is it safe?', 'Holm: It is.', 'Tidings: Since when?', 'Holm: Since May.'])).toEqual([
      ['tidings'],
      ['holm'],
    ]);
  });

  it.each([
    ['en', ['Q: Is it safe?', 'A: It is.', 'Q: Tell us.', 'A: No.', 'Q: Please.'], 'q'],
    ['ru', ['Корр: Порт открыт?', 'Тихая: Открыт.', 'Корр: Расскажите.', 'Тихая: Нет.', 'Корр: Прошу.'], 'корр'],
  ])('by its word once it asks at all, in %s', (lang, lines, label) => {
    expect(roles(lines, lang)[0]).toEqual([label]);
  });

  it('when it takes turns with a guest, prompts and asks more', () => {
    const lines = [
      'Tidings: Tell us about your pier.',
      'Holm: It is new. It is safe. It is long.',
      'Tidings: And your lamps? You wanted new ones.',
      'Holm: They are old. They are few. They are low.',
      'Tidings: Is it your plan? We hear so from you.',
      'Holm: It is. We have steel. We have money.',
    ];
    expect(roles(lines)[0]).toEqual([]);
    const asked = lines.map((line) => line.replace('We hear so from you.', 'Is it?'));
    expect(roles(asked)[0]).toEqual(['tidings']);
  });

  it('not when it asks back once', () => {
    const lines = [
      'Tidings: Is it safe?',
      'Holm: It is.',
      'Tidings: Why?',
      'Holm: You ask me?',
      'Tidings: And?',
      'Holm: No.',
    ];
    expect(roles(lines)).toEqual([['tidings'], ['holm']]);
  });

  it('not by its word alone, when it never asks', () => {
    expect(roles(['Q: It is new.', 'It is late.'])).toEqual([[], []]);
  });

  it('not when it stands but once', () => {
    expect(roles(['Photo: The pier.', 'It is new.'])).toEqual([[], []]);
  });

  it('not where nobody has a label', () => {
    expect(roles(['It is new.', 'Is it?'])).toEqual([[], []]);
  });
});

describe('a label answers', () => {
  it('right behind one that asks, with paragraphs between them or without', () => {
    const { paragraphs } = labelled(['Tidings: Is it safe?', 'A boat passes.', 'Holm: It is.', 'Vale: It is not.']);
    expect([...answeringLabels(paragraphs, new Set(['tidings']))]).toEqual(['holm']);
  });
});
