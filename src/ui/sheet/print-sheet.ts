import { furtherWords } from '../i18n/further/further-words.ts';
import type { ReportAtHand } from '../save-report.ts';

/** Opens the report, or those of its statements that are picked, for printing; answers with what to tell the reader. */
export async function printSheet(
  report: ReportAtHand,
  picked: readonly { readonly id: string }[] | null,
): Promise<string> {
  const { ports, words, textOf } = report;
  const tab = report.tab();
  if (tab === null && textOf === undefined) return '';
  const of = tab === null ? { text: textOf ?? 0 } : { tab };
  const only = picked?.map(({ id }) => id) ?? null;
  return (await ports.openSheet({ of, only })) ? '' : (await furtherWords(words)).t('sheet.private');
}
