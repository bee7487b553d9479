import { describe, expect, it } from 'vitest';
import { quotedAsSaying } from '../../../../../src/domain/languages/english/frames/quoted-as-saying.ts';
import { foundBy, placeIn } from './place-in.ts';

const read = (text: string) => foundBy(quotedAsSaying, text);

describe('"AGENCY reports SOURCE as saying that CONTENT"', () => {
  it.each([
    ['The Northern Press quotes the mayor as saying that the quay is closed.', 'as saying'],
    ['The paper reported the mayor as telling it would rain: the quay is closed.', 'as telling'],
    ['The agency cited the mayor, as saying the quay is closed.', 'as saying'],
  ])('says that the source speaks: "%s"', (text, cue) => {
    expect(read(text)).toMatchObject([{ cue, source: 'the mayor' }]);
  });

  it('leaves "that" out of the content', () => {
    const place = placeIn('The agency quotes the mayor as saying that the quay is closed.');
    const found = quotedAsSaying.read(place)?.[0];
    expect(place.read.norm(found?.conjunction ?? -1)).toBe('that');
    expect(found?.content.first).toBe((found?.conjunction ?? -1) + 1);
  });

  it.each([
    ['The mayor was described as saying little.', 'nobody passes it on'],
    ['The agency quotes the mayor as the owner of the quay.', 'no verb of saying after "as"'],
    ['The agency reports that the mayor was seen as saying little.', 'a clause between'],
    ['The agency quotes the mayor.', 'no "as"'],
  ])('does not fit "%s": %s', (text) => {
    expect(read(text)).toBeNull();
  });
});
