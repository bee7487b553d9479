import { describe, expect, it } from 'vitest';
import type { FramedLanguage } from '../../../../src/domain/languages/by-frames/framed-language.ts';
import { extractWithReasons } from '../../../../src/domain/statements/extract.ts';
import { LANGUAGES } from './framed.ts';

const framesOf = ({ frames }: FramedLanguage): { name: string; example: string }[] => [
  ...frames.clauses,
  ...frames.behindContents,
  ...frames.backReferences,
  ...frames.quotations,
];

describe.each(Object.entries(LANGUAGES))('each frame of %s', (_code, language) => {
  it.each(framesOf(language).map(({ name, example }) => [name, example]))('finds its example: %s', (name, example) => {
    const { said, foundBy } = extractWithReasons(example, language, null);
    expect(said.statements.map(({ id }) => foundBy.get(id))).toContain(name);
  });

  it('finds whoever speaks in its example', () => {
    for (const { name, example } of framesOf(language)) {
      const { said, foundBy } = extractWithReasons(example, language, null);
      const own = said.statements.filter(({ id }) => foundBy.get(id) === name);
      expect(own.map(({ source }) => source?.speaker ?? null)).not.toContain(null);
    }
  });

  it('has a name and an example of its own', () => {
    const frames = framesOf(language);
    expect(new Set(frames.map(({ name }) => name)).size).toBe(frames.length);
    expect(new Set(frames.map(({ example }) => example)).size).toBe(frames.length);
  });
});

describe('frames behind quotations', () => {
  it.each(Object.values(LANGUAGES))('are read at quotations that stand whole, in the same order', ({ frames }) => {
    const names = frames.quotations.map(({ name }) => name);
    const behind = frames.behindQuotations.map(({ name }) => name);
    expect(names.filter((name) => behind.includes(name))).toEqual(behind);
  });
});
