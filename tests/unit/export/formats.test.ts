import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../../src/cli/formats.ts';
import { EXPORT_FORMATS, fileText } from '../../../src/domain/export/formats.ts';
import { analysis } from '../ui/fixtures.ts';

describe('the forms a report can be saved in', () => {
  it('are told apart by name, option and ending', () => {
    for (const key of ['name', 'option', 'ending', 'type'] as const) {
      const values = EXPORT_FORMATS.map((format) => format[key]);
      expect(new Set(values).size).toBe(values.length);
    }
  });

  it.each(EXPORT_FORMATS)(
    '$name holds what its writer wrote, and only the marks of a file around it',
    async (format) => {
      const written = (await format.writer())(analysis);
      expect(written.length).toBeGreaterThan(100);
      expect(written).toBe(written.trim());
      const [before, after] = format.around;
      expect(await fileText(format, analysis)).toBe(`${before}${written}${after}`);
    },
  );

  it.each(EXPORT_FORMATS)('$name has the links to words if it says so', async ({ isLinked, writer }) => {
    const [first] = analysis.said.statements;
    const fragment = ':~:text=obligations%20remain';
    const written = (await writer())(
      { ...analysis, article: { ...analysis.article, url: 'https://news.example/a' } },
      { [first?.id ?? '']: fragment },
    );
    expect(written.includes(fragment)).toBe(isLinked);
  });

  it.each(EXPORT_FORMATS.filter(({ ending }) => ending.includes('json')))('$name is JSON', async ({ writer }) => {
    expect(JSON.parse((await writer())(analysis))).toBeTypeOf('object');
  });

  it('marks a table as UTF-8 for spreadsheets, and nothing else', async () => {
    for (const format of EXPORT_FORMATS)
      expect((await fileText(format, analysis)).startsWith('\uFEFF')).toBe(format.name === 'CSV');
  });
});

describe('the forms that the command line prints', () => {
  it('are its own two and all that have an option', () => {
    const options = EXPORT_FORMATS.flatMap(({ option }) => option ?? []);
    expect([...FORMATS.keys()]).toEqual(['text', 'json', ...options]);
  });

  it.each([...FORMATS.keys()])('%s has something to say of a report', async (option) => {
    const write = await FORMATS.get(option)?.();
    expect(write?.(analysis).length).toBeGreaterThan(100);
  });
});
