import { describe, expect, it } from 'vitest';
import {
  ownerOfDocument,
  placeThatSpeaks,
} from '../../../../../src/domain/languages/russian/frames/place-that-speaks.ts';
import { at, behind, framed, words } from '../../by-frames/framed.ts';

describe('the owner of a document, or the document', () => {
  it.each([
    ['говорится в сообщении ведомства.', 'ведомства'],
    ['говорится в официальном сообщении.', 'официальном сообщении'],
    ['говорится в сообщении', 'сообщении'],
    ['говорится в сообщении и отчёте', 'сообщении'],
    ['говорится в порту ведомства', null],
  ])('in «%s»', (text, owner) => {
    const read = framed(text);
    expect(words(read, ownerOfDocument(read, at(read, 'в '), read.tokens.length))).toBe(owner);
  });
});

describe('a place that speaks', () => {
  it.each([
    ['сообщили в управлении дороги.', 'управлении дороги'],
    ['сообщил в управлении дороги.', null],
    ['сообщили на брифинге.', null],
    ['сообщили к вечеру.', null],
    ['сообщили в', null],
  ])('in «%s»', (text, place) => {
    const read = framed(text);
    const from = behind(read, text.slice(0, text.indexOf(' ')));
    expect(words(read, placeThatSpeaks(read, from, from, read.tokens.length))).toBe(place);
  });
});
