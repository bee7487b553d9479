import type { Analysis } from '../../domain/analysis.ts';
import { furtherWords } from '../i18n/further/further-words.ts';
import type { ReportAtHand } from '../save-report.ts';
import { sheetView } from '../sheet/sheet-view.ts';
import { only } from '../taking/only.ts';
import { fileName } from '../view-models/exported.ts';
import { drawnPicture } from './draw-picture.ts';

/** As many statements as a card that is passed on may have. */
const MOST = 5;

/** Saves the card of a report, or those of its statements that are picked, as a PNG; answers with what to tell the reader. */
export async function savePicture(
  report: ReportAtHand,
  picked: readonly { readonly id: string }[] | null,
): Promise<string> {
  const { analysis, records, ports } = report;
  const words = await furtherWords(report.words);
  const chosen = only(analysis, new Set(picked?.map(({ id }) => id) ?? statementsOfCard(analysis)));
  const picture = await drawnPicture(sheetView(chosen, records, words), (left) => words.count('sheet.more', left));
  const name = `${fileName(analysis)}.png`;
  return picture !== null && ports.savePicture({ name, picture }).ok
    ? words.t('export.saved', { name })
    : words.t('export.failed');
}

/** What the card says, its lead first: as many of it as have room. */
export function statementsOfCard({ said, summary }: Analysis): readonly string[] {
  const lines = [
    ...(summary.lead ? [summary.lead] : []),
    ...summary.exchanges.flatMap((exchange) => exchange.lines),
    ...summary.voices.flatMap(({ line }) => (line ? [line] : [])),
  ];
  const ids = [...new Set(lines.map(({ statement }) => statement))].slice(0, MOST);
  return ids.length > 0 ? ids : said.statements.slice(0, MOST).map(({ id }) => id);
}
