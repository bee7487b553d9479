import { describe, expect, it } from 'vitest';
import { correct } from '../../../src/domain/corrections/correct.ts';
import type { Correction } from '../../../src/domain/corrections/correction.ts';
import { EXPORT_FORMATS, fileText } from '../../../src/domain/export/formats.ts';
import { cardOf } from '../../../src/ui/view-models/card.ts';
import { copiedCard } from '../../../src/ui/view-models/copied-card.ts';
import { copiedQuote } from '../../../src/ui/view-models/copied-quote.ts';
import { exportedFile } from '../../../src/ui/view-models/exported.ts';
import { quoteCitation } from '../../../src/ui/view-models/quote-citation.ts';
import { quotesOf } from '../../../src/ui/view-models/quotes.ts';
import { wordsFor } from '../ui/words-for.ts';
import { analysed, anchored } from './report.ts';

const found = analysed();
const corrections: readonly Correction[] = [
  { kind: 'speaker', at: anchored(found, 'ferry'), name: 'Leda Marsh', made: 1 },
  { kind: 'speaker', at: anchored(found, 'piers are older'), name: 'Ivo Lind', made: 2 },
  { kind: 'not-said', at: anchored(found, 'closed until spring'), made: 3 },
];
const corrected = correct(found, corrections, []);
const en = wordsFor('en');

const written = async (name: string, analysis = corrected): Promise<string> => {
  const format = EXPORT_FORMATS.find((one) => one.name === name);
  if (format === undefined) throw new Error(`no ${name}`);
  return fileText(format, analysis);
};

describe('an export of a report that was corrected', () => {
  it('as JSON has what the reader changed, and what the program found', async () => {
    const { said, corrected: own } = JSON.parse(await written('JSON'));
    expect(said.statements.map(({ id }: { id: string }) => id)).toEqual(['s2', 's3', 's4', 's5', 's6']);
    expect(own.changes.map(({ correction }: { correction: Correction }) => correction)).toEqual(corrections);
    expect(own.ours.statements.map(({ statement }: { statement: { id: string } }) => statement.id)).toEqual([
      's1',
      's2',
      's5',
    ]);
  });

  it('as CSV has a last column for it, and without a correction none', async () => {
    const [head, ...rows] = (await written('CSV')).split('\r\n');
    expect(head).toMatch(/,note,set by the reader$/);
    expect(rows.map((row) => row.split(',').at(-1))).toEqual(['speaker', '', '', 'speaker', '']);
    expect(await written('CSV', found)).not.toContain('set by the reader');
    expect(await written('CSV')).not.toContain('the bridge would be');
  });

  it('as Markdown says it beside the name, in the reader’s language', async () => {
    expect(await written('Markdown')).toContain('> — Leda Marsh, paraphrase, speaker set by the reader');
    const markdown = EXPORT_FORMATS[0];
    if (markdown === undefined) throw new Error('no format');
    const { text } = await exportedFile(corrected, markdown, wordsFor('ru'));
    expect(text).toContain('> — Leda Marsh, косвенная речь, автор слов указан читателем');
  });

  it('as annotations marks those, and no others', async () => {
    const { first } = JSON.parse(await written('Web Annotation'));
    const marked = first.items.map((item: Record<string, unknown>) => item['otr:setByReader']);
    expect(marked).toEqual([['speaker'], undefined, undefined, ['speaker'], undefined]);
  });

  it.each(['RIS', 'CSL-JSON'])('as %s says it in the note', async (name) => {
    expect(await written(name)).toContain('(Leda Marsh, paraphrase, speaker set by the reader)');
  });
});

describe('what is copied of a corrected line', () => {
  const quote = (id: string) => {
    const one = quotesOf(corrected, [], en).find((each) => each.id === id);
    if (one === undefined) throw new Error(`no ${id}`);
    return one;
  };

  it('as a paraphrase says it', () => {
    expect(copiedQuote(corrected, quote('s5'), en).text).toMatch(
      /\(Leda Marsh, paraphrase, speaker set by the reader\)$/,
    );
  });

  it.each(['full', 'agency', 'academic', 'markdown', 'wiki'] as const)(
    'as a citation says it, in the style %s',
    (style) => {
      expect(quoteCitation(corrected, quote('s2'), { words: en, style }).text).toContain('speaker set by the reader');
      expect(quoteCitation(corrected, quote('s6'), { words: en, style }).text).not.toContain('set by the reader');
    },
  );

  it('with the card says it in each line', () => {
    const card = cardOf(corrected, [], en);
    expect(copiedCard(card, en).text).toContain('speaker set by the reader');
    expect(copiedCard(cardOf(found, [], en), en).text).not.toContain('set by the reader');
  });
});
