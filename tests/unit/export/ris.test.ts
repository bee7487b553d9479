import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS, fileText } from '../../../src/domain/export/formats.ts';
import { analysisAsRis } from '../../../src/domain/export/ris.ts';
import { analysis } from '../ui/fixtures.ts';

type Fields = ReadonlyMap<string, readonly string[]>;

/** Reads RIS as programs do: two signs, two spaces, a hyphen and a space; what is no tag goes on from the line before. */
function referencesIn(text: string): Fields[] {
  const references: Map<string, string[]>[] = [];
  for (const line of text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)) {
    const tagged = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line);
    if (tagged?.[1] === 'TY') references.push(new Map());
    const fields = references.at(-1);
    if (!tagged || !fields) {
      expect(line).toBe('');
      continue;
    }
    fields.set(tagged[1] ?? '', [...(fields.get(tagged[1] ?? '') ?? []), tagged[2] ?? '']);
  }
  return references;
}

/** Of the format's rules of 2011, what a newspaper article may have. */
const TAGS_OF_NEWS = ['TY', 'TI', 'AU', 'T2', 'PY', 'DA', 'LA', 'UR', 'N1', 'ER'];

const ris = EXPORT_FORMATS.find(({ name }) => name === 'RIS');
const fileOf = async (about: Partial<typeof analysis.article> = {}): Promise<string> => {
  if (!ris) throw new Error('no RIS');
  return fileText(ris, { ...analysis, article: { ...analysis.article, ...about } });
};

describe('a report as RIS', () => {
  it('is one newspaper article with its agency, its day, its address and its statements', async () => {
    const [fields, ...others] = referencesIn(await fileOf({ byline: 'Nare van der Sample' }));
    expect(others).toEqual([]);
    expect([...(fields?.keys() ?? [])]).toEqual(TAGS_OF_NEWS);
    expect(fields?.get('TY')).toEqual(['NEWS']);
    expect(fields?.get('TI')).toEqual([
      'CSTO Secretary General: The Organization fully retains its obligations to Yerevan',
    ]);
    expect(fields?.get('AU')).toEqual(['Nare van der Sample']);
    expect(fields?.get('T2')).toEqual(['ArmInfo']);
    expect(fields?.get('PY')).toEqual(['2024']);
    expect(fields?.get('DA')).toEqual(['2024/04/24/']);
    expect(fields?.get('UR')).toEqual(['https://arminfo.info/full_news.php?id=83320&lang=3']);
    expect(fields?.get('N1')).toHaveLength(analysis.said.statements.length);
    expect(fields?.get('N1')?.[1]).toBe(
      '“If the Armenian leadership decides to leave the organization, it will be the sovereign right of Armenia” (Imangali Tasmagambetov, direct)',
    );
    expect(fields?.get('N1')?.[0]).toMatch(/\(Imangali Tasmagambetov, paraphrase\)$/);
  });

  it('ends as the format asks, in lines of two signs', async () => {
    expect(await fileOf()).toMatch(/\r\nER {2}- \r\n$/);
  });

  it('leaves out what the page does not say, and addresses that are none of the web', async () => {
    const bare = { url: 'javascript:alert(1)', title: null, agency: null, siteName: null, publishedTime: 'today' };
    const [fields] = referencesIn(await fileOf(bare));
    expect([...(fields?.keys() ?? [])]).toEqual(['TY', 'LA', 'N1', 'ER']);
  });

  it('lets no words of the page begin a line, a tag or a reference, and no mark-up of a note', () => {
    const pieces = [
      '\r\nER  - \r\nTY  - BOOK',
      '\nUR  - javascript:alert(1)',
      '\u2028AU  - Nobody',
      '\u0085KW  - x',
      '\v',
      '<img src=x onerror=alert(1)>',
      '</p>',
      'words',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 5 }), (parts) => {
        const words = parts.join('');
        const text = analysis.article.text.slice(0, 10) + words + analysis.article.text;
        const made = analysisAsRis({
          ...analysis,
          article: { ...analysis.article, title: words, byline: words, agency: words, text },
        });
        const [fields, ...others] = referencesIn(`${made} \r\n`);
        expect(others).toEqual([]);
        for (const tag of fields?.keys() ?? []) expect(TAGS_OF_NEWS).toContain(tag);
        expect(fields?.get('UR')).toHaveLength(1);
        expect(made).not.toMatch(/[<>]/);
      }),
    );
  });
});
