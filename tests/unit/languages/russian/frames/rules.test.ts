import { describe, expect, it } from 'vitest';
import { russianFrames } from '../../../../../src/domain/languages/russian/frames/rules.ts';
import { at, behind, framed } from '../../by-frames/framed.ts';

const { sources, contents, outlets } = russianFrames;

describe('Russian frames', () => {
  it('find a place that speaks for a subject', () => {
    const read = framed('отметили в мэрии, отметил мэр');
    expect(sources.isSubject(read, { first: at(read, 'мэрии'), last: behind(read, 'мэрии') })).toBe(true);
    expect(sources.isSubject(read, { first: at(read, 'мэр'), last: behind(read, 'мэр') })).toBe(true);
    expect(sources.isSubject(read, { first: 4, last: 5 })).toBe(false);
  });

  it('take all the words behind "according to" for the source', () => {
    const source = { first: 2, last: 4 };
    expect(sources.amongAccording(framed('по данным порта Таволы'), source)).toBe(source);
  });

  it.each([
    ['на брифинге', true],
    ['в пятницу', true],
    ['журналистам', true],
    ['в мэрии', false],
    ['рыбакам', false],
  ])('know «%s» for an occasion or a hearer: %s', (text, expected) => {
    const read = framed(text);
    expect(sources.isOccasion(read, 0, read.tokens.length)).toBe(expected);
  });

  it('know what only names the topic, and what needs no subject', () => {
    const read = framed('рассказал о том, почему отмечается, сказал');
    expect(contents.namesTopic(read, at(read, ', почему'))).toBe(true);
    expect(contents.namesTopic(read, at(read, ', сказал'))).toBe(false);
    expect(contents.isSubjectless(read, at(read, 'отмечается'))).toBe(true);
    expect(contents.isSubjectless(read, at(read, 'рассказал'))).toBe(false);
  });

  it('know what may stand behind a closing attribution', () => {
    const read = framed('на брифинге журналистам в понедельник также ТАСС дочери');
    const opens = ['на', 'журналистам', 'понедельник', 'также', 'ТАСС', 'дочери'];
    expect(opens.map((word) => contents.opensCircumstance(read, at(read, word)))).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
    ]);
    const source = framed('знакомый я мост');
    expect([0, 1, 2].map((token) => contents.describesSource(source, token))).toEqual([true, true, false]);
  });

  it('have no pause for "that"', () => {
    const read = framed('Гнатов сказал: мост готов');
    const cue = read.ownCueAt(1);
    if (cue === null) throw new Error('no cue');
    expect(contents.pauseForThat({ read, cue, floor: 0, limit: 5 }, 2)).toBe(false);
    expect(contents.opensManner(read, 2)).toBe(false);
    expect(contents.isPastLead(read, 1)).toBe(false);
  });

  it.each([
    ['сообщили ТАСС в пресс-службе', true],
    ['сообщил ТАСС в пресс-службе', false],
    ['сообщили ТАСС на брифинге', false],
    ['сообщили ТАСС', false],
    ['сообщили рыбаки в пресс-службе', false],
  ])('know in «%s» that a place told the agency: %s', (text, expected) => {
    const read = framed(text);
    expect(outlets.isToldByPlace(read, 0, { first: 1, last: read.tokens.length })).toBe(expected);
  });
});
