import { describe, expect, it } from 'vitest';
import { innerSource } from '../../../src/domain/statements/inner-source.ts';
import { sliceOf } from '../../../src/domain/text/span.ts';
import { readIn, spanIn } from './read-in.ts';

/** The words of the inner source of a content. */
function within(text: string, content: string, lang = 'en'): string | null {
  const source = innerSource(readIn(text, lang), spanIn(text, content));
  return source === null ? null : sliceOf(text, source);
}

describe('an inner source', () => {
  it.each([
    ['en', 'analysts of the port indicate that the tide will rise', 'analysts of the port'],
    ['en', 'the minister of transport said that the road was safe', 'the minister of transport'],
    ['ru', 'аналитики порта указывают, что прилив поднимется', 'аналитики порта'],
  ])('is the office before the first cue of a content, in %s', (lang, content, source) => {
    expect(within(`“${content}”`, content, lang)).toBe(source);
  });

  it('stands behind "according to", up to the first mark', () => {
    const content = 'according to analysts of the port, the tide will rise';
    expect(within(content, content)).toBe('analysts of the port');
  });

  it('is no pronoun, which may be the speaker', () => {
    expect(within('we say that the minister is late', 'we say that the minister is late')).toBeNull();
  });

  it('is nobody without an office', () => {
    expect(within('the tide says nothing', 'the tide says nothing')).toBeNull();
  });

  it('is not looked for behind a mark or far inside', () => {
    expect(within('the minister, it says here', 'the minister, it says here')).toBeNull();
    const far = 'the minister of the old green town by the wide slow river of reeds said so';
    expect(within(far, far)).toBeNull();
  });

  it('is unknown in a language without rules', () => {
    expect(within('de minister zegt dat het kan', 'de minister zegt dat het kan', 'nl')).toBeNull();
  });
});
