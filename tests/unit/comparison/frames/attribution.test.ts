import { describe, expect, it } from 'vitest';
import { attributionOf } from '../../../../src/domain/comparison/frames/attribution.ts';
import { viewOf } from '../../../../src/domain/comparison/passage/record-view.ts';
import { ownRecord } from '../an-own-record.ts';

/** What a sentence, written as "… {cue} … [content] …", says of its content. */
function attributed(written: string, lang = 'en'): string {
  const text = written.replaceAll(/[{}[\]]/g, '');
  const place = (open: string, close: string) => {
    const marksBefore = (at: number): number => written.slice(0, at).replaceAll(/[^{}[\]]/g, '').length;
    const [start, end] = [written.indexOf(open) + 1, written.indexOf(close)];
    return { start: start - marksBefore(start), end: end - marksBefore(end) };
  };
  return attributionOf(text, place('{', '}'), place('[', ']'), viewOf(ownRecord, lang));
}

describe('an attribution', () => {
  it.each([
    ['en', 'The envoy {said} that [ships sail].', 'asserts'],
    ['en', 'The envoy {denied} that [ships sail].', 'denies'],
    ['en', 'The envoy did not {deny} that [ships sail].', 'asserts'],
    ['en', 'The envoy would neither confirm nor {deny} that [ships sail].', 'leaves open'],
    ['ru', 'Мэр {усомнился} в том, что [корабли плывут].', 'denies'],
    ['hy', 'Նա {վստահ չէ}, որ [նավերը լողում են]։', 'denies'],
  ])('takes the words before its cue with it in %s: %s', (lang, written, does) => {
    expect(attributed(written, lang)).toBe(does);
  });

  it.each([
    ['en', 'The envoy {ridiculed} [the idea that ships sail].', 'denies'],
    ['hy', 'Նա {ցրեց} [լուրերը, թե նավերը լողում են]։', 'denies'],
    ['en', 'The envoy {repeated} [the idea that ships sail].', 'asserts'],
    ['en', 'The envoy {mocked} [the crew that sails].', 'asserts'],
  ])('reaches what was claimed at the head of the content in %s: %s', (lang, written, does) => {
    expect(attributed(written, lang)).toBe(does);
  });

  it.each([
    ['ru', 'Мэр {опроверг}, что [корабли якобы плывут].'],
    ['ru', 'Мэр {опроверг} [слухи о том, что корабли плывут].'],
    ['hy', 'Նա {հերքեց} [լուրերը, թե իբր նավերը լողում են]։'],
  ])('leaves the denying to a content that says it once more in %s: %s', (lang, written) => {
    expect(attributed(written, lang)).toBe('asserts');
  });

  it.each([
    ['en', '[Ships sail], a claim that the envoy {disputed}.', 'denies'],
    ['en', 'Reports that [ships sail] {were denied} by the envoy.', 'denies'],
    ['en', '[Ships sail], the envoy {said}.', 'asserts'],
    ['en', '[Ships sail], said the envoy, who {rejected} the mutiny.', 'asserts'],
  ])('may stand behind its content in %s: %s', (lang, written, does) => {
    expect(attributed(written, lang)).toBe(does);
  });
});
