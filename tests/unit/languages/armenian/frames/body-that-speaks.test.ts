import { describe, expect, it } from 'vitest';
import {
  bodyThatSpeaks,
  endsAsSubject,
  ownerOfDocument,
} from '../../../../../src/domain/languages/armenian/frames/body-that-speaks.ts';
import { at, framed, words } from '../../by-frames/framed.ts';

describe('where nobody is named', () => {
  it.each([
    ['ընկերության հաղորդագրության մեջ ասվում է', 'ընկերության'],
    ['հաղորդագրության մեջ ասվում է', null],
    ['ընկերության մեջ ասվում է', null],
  ])('the owner of the document in «%s»', (text, owner) => {
    const read = framed(text);
    expect(words(read, ownerOfDocument(read, 0, at(read, 'ասվում')))).toBe(owner);
  });

  it.each([
    ['ոստիկանությունից հայտնել են', 'ոստիկանությունից'],
    ['Գորիսում հայտնում են', 'Գորիսում'],
    ['ոստիկանությունից հայտնել է', null],
    ['ասուլիսում հայտնել են', null],
  ])('the body beside a plural in «%s»', (text, body) => {
    const read = framed(text);
    const cue = at(read, 'հայտն');
    expect(words(read, bodyThatSpeaks(read, cue, 0, cue))).toBe(body);
  });
});

describe('a common noun', () => {
  it.each([
    ['փորձագետը', true],
    ['նախարարությունից', true],
    ['ընկերության հայտարարության', true],
    ['փորձագետ', false],
  ])('«%s» stands as a subject: %s', (text, expected) => {
    expect(endsAsSubject(framed(text), { first: 0, last: 1 })).toBe(expected);
  });
});
