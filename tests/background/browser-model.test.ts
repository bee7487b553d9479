import { describe, expect, test, vi } from 'vitest';
import { browserModel } from '../../src/platform/browser-model.ts';

const LIMITS = { asked: 30, answered: 60 };
const REQUEST = { text: 'Weldon: The port is open.', lang: 'en' };
const never = (): Promise<never> => new Promise(() => undefined);
const kept = new AbortController().signal;

/** A model of a browser, as much of it as each test needs. */
const api = (given: {
  availability?: unknown;
  create?: unknown;
  answer?: () => Promise<unknown>;
  destroyed?: () => void;
  method?: 'summarize' | 'prompt';
}) => ({
  availability: given.availability ?? (async () => 'available'),
  create:
    given.create ??
    (async () => ({ [given.method ?? 'summarize']: given.answer ?? (async () => 'Open.'), destroy: given.destroyed })),
});

const modelIn = (scope: object) => browserModel(scope, LIMITS);

describe('a browser’s own model', () => {
  test.each([
    ['absent', {}],
    ['there in name only', { Summarizer: class {}, LanguageModel: () => undefined }],
    ['unavailable', { Summarizer: api({ availability: async () => 'unavailable' }) }],
    ['still to be downloaded', { Summarizer: api({ availability: async () => 'downloadable' }) }],
    ['being downloaded', { LanguageModel: api({ availability: async () => 'downloading' }) }],
    [
      'one that throws when asked',
      {
        Summarizer: api({
          availability: () => {
            throw new Error('no');
          },
        }),
      },
    ],
    ['one that rejects when asked', { Summarizer: api({ availability: async () => Promise.reject(new Error('no')) }) }],
    ['one that never says whether it is there', { Summarizer: api({ availability: never }) }],
    [
      'one that says something else',
      { Summarizer: api({ availability: async () => ({ toString: () => 'available' }) }) },
    ],
  ])('is none when it is %s', async (_what, scope) => {
    const model = modelIn(scope);
    expect(await model.ready('en')).toBe(false);
    expect(await model.rephrase(REQUEST, kept)).toEqual({ ok: false, why: 'none' });
  });

  test('is ready when the browser says so, for the language that is asked for', async () => {
    const availability = vi.fn(async (options: { outputLanguage: string }) =>
      options.outputLanguage === 'en' ? 'available' : 'unavailable',
    );
    const model = modelIn({ Summarizer: api({ availability }) });
    expect(await model.ready('en')).toBe(true);
    expect(await model.ready('hy')).toBe(false);
  });

  test('is created with the options that were asked about, and ended afterwards', async () => {
    const asked = vi.fn(async (_options: object) => 'available');
    const destroyed = vi.fn();
    const create = vi.fn(async (_options: object) => ({ summarize: async () => ' Open. ', destroy: destroyed }));
    const model = modelIn({ Summarizer: api({ availability: asked, create }) });
    expect(await model.rephrase(REQUEST, kept)).toEqual({ ok: true, text: 'Open.' });
    expect(create.mock.calls[0]?.[0]).toMatchObject(asked.mock.calls[0]?.[0] ?? {});
    expect(destroyed).toHaveBeenCalledOnce();
  });

  test('is the other one where the first is not available', async () => {
    const model = modelIn({
      Summarizer: api({ availability: async () => 'unavailable' }),
      LanguageModel: api({ method: 'prompt', answer: async () => 'Prompted.' }),
    });
    expect(await model.rephrase(REQUEST, kept)).toEqual({ ok: true, text: 'Prompted.' });
  });

  test.each([
    ['throws when it is made', api({ create: async () => Promise.reject(new Error('no gesture')) })],
    ['throws when it writes', api({ answer: async () => Promise.reject(new Error('quota')) })],
    ['writes nothing', api({ answer: async () => '  ' })],
    ['writes something that is no text', api({ answer: async () => ({ html: '<b>' }) })],
  ])('has failed when it %s', async (_what, Summarizer) => {
    expect(await modelIn({ Summarizer }).rephrase(REQUEST, kept)).toEqual({ ok: false, why: 'failed' });
  });

  test.each([
    ['is being made', api({ create: never })],
    ['writes', api({ answer: never })],
  ])('that hangs while it %s is waited for only so long', async (_what, Summarizer) => {
    expect(await modelIn({ Summarizer }).rephrase(REQUEST, kept)).toEqual({ ok: false, why: 'slow' });
  });

  test('that hangs and heeds no signal is left alone when the reader stops it', async () => {
    const stop = new AbortController();
    const model = browserModel({ Summarizer: api({ answer: never }) }, { asked: 1_000, answered: 60_000 });
    const writing = model.rephrase(REQUEST, stop.signal);
    setTimeout(() => stop.abort(), 5);
    expect(await writing).toEqual({ ok: false, why: 'stopped' });
  });
});
