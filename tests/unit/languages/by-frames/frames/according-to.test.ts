import { describe, expect, it } from 'vitest';
import {
  accordingToFrame,
  inOwnWordsFrame,
} from '../../../../../src/domain/languages/by-frames/frames/according-to.ts';
import { cuePlace, found, framed } from '../framed.ts';

describe('"according to"', () => {
  it.each([
    ['По словам Тараса Гнатова, мост готов.', 'По словам', 'мост готов', 'Тараса Гнатова'],
    ['Мост готов, по данным порта.', 'по данным', 'Мост готов', 'порта'],
    ['Мост, по мнению Гнатова, готов.', 'по мнению', 'Мост | готов', 'Гнатова'],
    ['По словам Тараса Гнатова, члена комитета, мост готов.', 'По словам', 'мост готов', 'Тараса Гнатова'],
    ['Ըստ Շուշան Վանեսյանի՝ կամուրջը փակ է։', 'Ըստ', 'կամուրջը փակ է', 'Շուշան Վանեսյանի'],
    ['Ըստ նախարարության տվյալների՝ կամուրջը փակ է։', 'Ըստ', 'կամուրջը փակ է', 'նախարարության'],
  ])('in «%s»', (text, cue, content, who) => {
    const read = framed(text);
    expect(found(read, accordingToFrame.read(cuePlace(read, cue)))).toEqual({ content, who });
  });

  it.each([
    ['an agency', 'По данным ТАСС, мост готов.', 'По данным'],
    ['nobody', 'По данным, мост готов.', 'По данным'],
    ['whom a clause describes', 'Ըստ որի՝ կամուրջը փակ է։', 'Ըստ'],
    ['data that nobody owns', 'Ըստ պաշտոնական տվյալների՝ կամուրջը փակ է։', 'Ըստ'],
  ])('names no source with %s', (_case, text, cue) => {
    const read = framed(text);
    expect(accordingToFrame.read(cuePlace(read, cue))).toBeNull();
  });

  it('is not read at other cues, nor in a sentence that points back', () => {
    const read = framed('Мост готов, сказал Гнатов. По словам Рогова, мост готов.');
    expect(accordingToFrame.read(cuePlace(read, 'сказал'))).toBeNull();
    expect(accordingToFrame.read({ ...cuePlace(read, 'По словам'), pointsBack: true })).toBeNull();
  });
});

describe('"in his own words"', () => {
  it('has the one who speaks inside', () => {
    const read = framed('По его словам, мост готов. Мост, на её взгляд, готов.');
    expect(found(read, inOwnWordsFrame.read(cuePlace(read, 'По его')))).toEqual({ content: 'мост готов', who: 'его' });
    expect(found(read, inOwnWordsFrame.read(cuePlace(read, 'на её')))).toEqual({ content: 'Мост | готов', who: 'её' });
  });

  it('is not read at other cues, nor in a sentence that points back', () => {
    const read = framed('По словам Рогова, мост готов. По его словам, мост готов.');
    expect(inOwnWordsFrame.read(cuePlace(read, 'По словам'))).toBeNull();
    expect(inOwnWordsFrame.read({ ...cuePlace(read, 'По его'), pointsBack: true })).toBeNull();
  });
});
