import { describe, expect, it } from 'vitest';
import { afterAside, headAfterCircumstance } from '../../../../../src/domain/languages/russian/frames/circumstance.ts';
import { at, framed } from '../../by-frames/framed.ts';

describe('an aside between a cue and its source', () => {
  it.each([
    [', отвечая на вопросы журналистов, депутат Ларин', 'депутат'],
    [', в свою очередь, президент Ларин', 'президент'],
    [', также, Гнатов', 'Гнатов'],
    [', на брифинге, главный инженер Гнатов', 'главный'],
  ])('is passed over: «%s»', (text, next) => {
    const read = framed(text);
    expect(afterAside(read, 0, read.tokens.length)).toBe(at(read, next));
  });

  it.each([
    ['no office and no name follows', ', в свою очередь, рыбаки'],
    ['it is not closed', ', в свою очередь президент'],
    ['it holds a clause', ', на вопрос что будет, президент'],
    ['it holds a cue', ', в мае сказал, президент'],
    ['it begins otherwise', ', рыбаки, президент'],
    ['no comma opens it', 'в свою очередь, президент'],
  ])('is none where %s', (_case, text) => {
    const read = framed(text);
    expect(afterAside(read, 0, read.tokens.length)).toBeNull();
  });
});

describe('behind a circumstance', () => {
  it.each([
    ['на встрече в порту инженер Гнатов', 'инженер'],
    ['на встрече главный инженер', 'главный'],
    ['в Каменногорске Тарас Гнатов', 'Тарас'],
    ['на встрече он', 'он'],
    ['на встрече Гнатов', 'Гнатов'],
  ])('an office, a pronoun or a name is the head: «%s»', (text, head) => {
    const read = framed(text);
    expect(headAfterCircumstance(read, 0, read.tokens.length)).toBe(at(read, head));
  });

  it.each([
    ['the clause ends', 'на встрече, инженер'],
    ['only a place is named', 'в Каменногорске'],
    ['an agency is named', 'на встрече ТАСС'],
    ['words are quoted', 'на «Мост готов и скоро будет открыт для всех» инженер'],
  ])('nothing is where %s', (_case, text) => {
    const read = framed(text);
    expect(headAfterCircumstance(read, 0, read.tokens.length)).toBeNull();
  });
});
