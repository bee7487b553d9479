import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../../src/domain/export/formats.ts';
import { LANGUAGES } from '../../../src/ui/i18n/language.ts';
import { exportedFile } from '../../../src/ui/view-models/exported.ts';
import { analysis } from '../ui/fixtures.ts';
import { record } from '../ui/record.ts';
import { wordsFor } from '../ui/words-for.ts';

const saved = async (name: string, language: (typeof LANGUAGES)[number]): Promise<string> => {
  const format = EXPORT_FORMATS.find((one) => one.name === name);
  if (format === undefined) throw new Error(`no format ${name}`);
  return (await exportedFile(analysis, format, wordsFor(language), { records: [record] })).text;
};

describe.each(LANGUAGES)('a report saved by a reader of %s', (language) => {
  const { t, date } = wordsFor(language);

  it('says in that language as Markdown who says what how, what was asked, what is hedged, and what is on record', async () => {
    const lines = (await saved('Markdown', language)).split('\n');
    expect(lines[2]).toContain(date(analysis.article.publishedTime) ?? '');
    expect(lines).toContain(`> — Imangali Tasmagambetov, ${t('kind.indirect')}, ${t('relation.restates')}`);
    expect(lines.filter((line) => line.startsWith(`**${t('question.asked')}:** `))).toHaveLength(1);
    expect(lines).toContain(`- ${t('hedged.title')}: may change`);
    const onRecord = lines.filter((line) => line.includes(`· ${t('evidence.onRecord')}: `));
    expect(onRecord.map((line) => line.slice(2).split(' ·')[0])).toEqual(
      ['restates', 'restates', 'extends', 'departs'].map((relation) => t(`relation.${relation as 'restates'}`)),
    );
    expect(onRecord[0]).toMatch(/\(ArmInfo, .+\)$/);
  });

  it.each(['RIS', 'CSL-JSON'])('says in that language as %s which words are a paraphrase', async (name) => {
    expect(await saved(name, language)).toContain(`(Imangali Tasmagambetov, ${t('kind.indirect')})`);
  });
});
