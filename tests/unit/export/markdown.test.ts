import { describe, expect, it } from 'vitest';
import { analysisAsMarkdown } from '../../../src/domain/export/markdown.ts';
import { analysis } from '../ui/fixtures.ts';

const about = (article: Partial<typeof analysis.article>) => ({
  ...analysis,
  article: { ...analysis.article, ...article },
});

describe('a report as Markdown', () => {
  const lines = analysisAsMarkdown(analysis).split('\n');

  it('begins with its title and where it comes from', () => {
    expect(lines[0]).toBe('# CSTO Secretary General: The Organization fully retains its obligations to Yerevan');
    expect(lines[2]).toMatch(/^ArmInfo · 2024-04-24.* · <https:/);
  });

  it('is called a report where it has no title', () => {
    expect(analysisAsMarkdown(about({ title: null })).split('\n')[0]).toBe('# Report');
  });

  it('quotes each statement and says below whose it is and how it stands to the record', () => {
    expect(lines.filter((line) => line.startsWith('> — '))).toHaveLength(analysis.said.statements.length);
    expect(lines).toContain('> — Imangali Tasmagambetov, paraphrase, restates');
  });

  it('asks a question before its answers, once', () => {
    expect(lines.filter((line) => line.startsWith('**Asked:** '))).toHaveLength(1);
    const asked = lines.findIndex((line) => line.startsWith('**Asked:** '));
    expect(lines.findIndex((line) => line.includes('main mechanisms'))).toBeGreaterThan(asked);
  });

  it('keeps every line of a quotation in the quotation', () => {
    const second = lines.findIndex((line) => line.includes('This also confirms'));
    expect(lines[second]).toMatch(/^> /);
  });

  it('lets nothing that the page wrote become Markdown', () => {
    expect(analysisAsMarkdown(about({ title: '*[a](b)* <i>' })).split('\n')[0]).toBe('# \\*\\[a\\](b)\\* \\<i\\>');
  });
});
