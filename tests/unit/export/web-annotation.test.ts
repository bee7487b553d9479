import { describe, expect, it } from 'vitest';
import { analysisAsAnnotations } from '../../../src/domain/export/web-annotation.ts';
import { analysis } from '../ui/fixtures.ts';

interface Annotation {
  readonly motivation: string;
  readonly body: readonly { readonly purpose: string; readonly value: unknown; readonly 'otr:record'?: string }[];
  readonly target: readonly { readonly source: string; readonly selector: readonly Selector[] }[];
}
interface Selector {
  readonly type: string;
  readonly exact?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly start?: number;
  readonly end?: number;
}

const made = (fragments = {}): { total: number; first: { items: readonly Annotation[] } } =>
  JSON.parse(JSON.stringify(analysisAsAnnotations(analysis, fragments)));

describe('statements as Web Annotations', () => {
  const { total, first } = made();
  const { text } = analysis.article;

  it('are counted', () => {
    expect(total).toBe(analysis.said.statements.length);
    expect(first.items).toHaveLength(total);
  });

  it('say what kind each is, whose, and how it stands to which record', () => {
    expect(first.items[0]?.body.map(({ purpose, value }) => [purpose, value])).toEqual([
      ['tagging', 'indirect'],
      ['identifying', 'Imangali Tasmagambetov'],
      ['classifying', 'restates'],
    ]);
    expect(first.items[0]?.body[2]?.['otr:record']).toBe(analysis.comparisons.s1?.[0]?.model);
  });

  it('have a target for each of their parts, found by words and by place', () => {
    const statement = analysis.said.statements.find(({ segments }) => segments.length > 1);
    const at = statement === undefined ? -1 : analysis.said.statements.indexOf(statement);
    const targets = first.items[at]?.target ?? [];
    expect(targets).toHaveLength(statement?.segments.length ?? -1);
    for (const { selector } of targets) {
      const [quote, place] = selector;
      expect(quote?.exact).toBe(text.slice(place?.start, place?.end));
      expect(text).toContain(`${quote?.prefix}${quote?.exact}${quote?.suffix}`);
    }
  });

  it('have the words around them, as far as the text goes', () => {
    const [quote] = first.items.at(-1)?.target.at(-1)?.selector ?? [];
    expect(quote?.prefix).toHaveLength(32);
    expect(quote?.suffix?.length).toBeLessThan(32);
  });

  it('have a name each, the same whenever they are made, and another in another report', () => {
    const names = (of: typeof analysis): readonly string[] =>
      (JSON.parse(JSON.stringify(analysisAsAnnotations(of))) as { first: { items: { id: string }[] } }).first.items.map(
        ({ id }) => id,
      );
    const uuid = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    for (const id of names(analysis)) expect(id).toMatch(uuid);
    expect(new Set(names(analysis)).size).toBe(total);
    expect(names(analysis)).toEqual(names(analysis));
    const other = { ...analysis, article: { ...analysis.article, url: 'https://example.org/other' } };
    expect(names(other).filter((id) => names(analysis).includes(id))).toEqual([]);
  });

  it('count places in code points', () => {
    const moved = { ...analysis, article: { ...analysis.article, text: `😀${text.slice(2)}` } };
    const [place] = JSON.parse(JSON.stringify(analysisAsAnnotations(moved))).first.items[1].target[0].selector.slice(1);
    expect(place.start).toBe((analysis.said.statements[1]?.start ?? 0) - 1);
  });

  it('have nothing empty where speaker, title and address are not known', () => {
    const bare = { ...analysis, article: { ...analysis.article, title: null, url: null } };
    const said = JSON.stringify(analysisAsAnnotations(bare));
    expect(said).not.toContain('null');
    expect(JSON.parse(said).first.items[0].target[0].source).toMatch(/^urn:uuid:/);
  });

  it('have the link to their words with the first part alone', () => {
    const { items } = made({ s6: ':~:text=In%20any%20case' }).first;
    const linked = items.flatMap(({ target }) => target.map(({ selector }) => selector.length));
    expect(linked.filter((count) => count === 3)).toHaveLength(1);
  });
});
