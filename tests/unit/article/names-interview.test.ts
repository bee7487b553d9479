import { describe, expect, it } from 'vitest';
import { namesInterview } from '../../../src/domain/article/names-interview.ts';

describe('an interview', () => {
  it.each([
    ['Interview: the minister of piers', ''],
    [null, 'In an interview with Tidewater the minister spoke.'],
    [null, 'Об этом министр сказал в интервью.'],
    ['Հարցազրույց նախարարի հետ', ''],
  ])('says so in title or text: %s, "%s"', (title, text) => {
    expect(namesInterview({ title, text })).toBe(true);
  });

  it('is not named far below', () => {
    expect(namesInterview({ title: null, text: `${'The pier is long. '.repeat(100)}An interview.` })).toBe(false);
  });

  it('is not named in other words', () => {
    expect(namesInterview({ title: 'The view from the pier', text: 'The minister spoke.' })).toBe(false);
    expect(namesInterview({ title: null, text: '' })).toBe(false);
  });
});
