import type { ExportFormat } from '../../domain/export/formats.ts';
import type { CitationStyleName } from '../../domain/export/styles/style-names.ts';
import { textLink } from '../../domain/export/text-link.ts';
import type { Copied, InterfacePorts } from '../../platform/ports/interface.ts';
import type { Outcome } from '../../platform/ports/outcome.ts';
import type { Place } from '../../platform/ports/page.ts';
import type { QuoteActions } from '../components/QuoteCard.tsx';
import type { SeveralActions } from '../components/several-actions.ts';
import type { TextKey } from '../i18n/table.ts';
import type { ReportAtHand } from '../save-report.ts';
import type { TakenTogether } from '../taking/take-several.ts';
import type { QuoteView } from '../view-models/quotes.ts';

interface Given extends ReportAtHand {
  readonly ports: Pick<InterfacePorts, 'copy' | 'fragments' | 'jump' | 'save' | 'savePicture' | 'openSheet'>;
  readonly copy: (content: Copied, done: TextKey) => Promise<void>;
  readonly tell: (text: string) => void;
  /** The reader's way of citing. */
  readonly style?: CitationStyleName | undefined;
  /** Whether the words of a quote were found in the page when they were looked for. */
  readonly found: (id: string, found: boolean) => void;
}

/** What can be done with the quotes of a report: shown in the page, copied in four ways, saved. */
export function quoteActions(given: Given): QuoteActions & {
  readonly jumpTo: (place: Place) => Promise<unknown>;
  readonly saveAs: (format: ExportFormat, picked?: readonly QuoteView[]) => Promise<void>;
  readonly several: SeveralActions;
} {
  const { ports, tab, analysis, words, style = 'full', copy, tell, found } = given;
  const { article } = analysis;

  const jumpTo = async (place: Place): Promise<Outcome<null> | null> => {
    const front = tab();
    if (front === null) return null;
    const jumped = await ports.jump(front, place);
    tell(jumped.ok ? '' : words.t(`failure.${jumped.failure}.text`));
    return jumped;
  };
  const jumpToQuote = async ({ id, place }: QuoteView): Promise<void> => {
    const jumped = await jumpTo(place);
    if (jumped?.ok) found(id, true);
    else if (jumped?.failure === 'page-gone') found(id, false);
  };

  const copyAll = async ({ content, done }: TakenTogether): Promise<void> =>
    tell((await ports.copy(content)).ok ? done : words.t('copied.failed'));

  return {
    jumpTo,
    jump: (quote) => void jumpToQuote(quote),
    copy: async (quote) => {
      const { copiedQuote } = await import('../view-models/copied-quote.ts');
      await copy(copiedQuote(analysis, quote, words), 'copied.quote');
    },
    cite: async (quote) => {
      const { linksTo } = await import('../save-report.ts');
      const fragments = await linksTo(given, [quote]);
      const { quoteCitation } = await import('../view-models/quote-citation.ts');
      const link = textLink(article.url, fragments[quote.id]);
      await copy(quoteCitation(analysis, quote, { words, style, textLink: link }), 'copied.citation');
    },
    link: async (quote) => {
      const [{ linksTo }, { copiedLink }] = await Promise.all([
        import('../save-report.ts'),
        import('../view-models/text-links.ts'),
      ]);
      const fragments = await linksTo(given, [quote]);
      const address = textLink(article.url, fragments[quote.id]);
      if (address === null) tell(words.t('copied.noAddress'));
      else await copy(copiedLink(address), address === article.url ? 'copied.plainLink' : 'copied.link');
    },
    saveAs: async (format, picked) => {
      const { saveReport } = await import('../save-report.ts');
      tell(await saveReport(given, format, picked));
    },
    several: {
      copy: async (quotes) => {
        const { copiedTogether } = await import('../taking/take-several.ts');
        await copyAll(await copiedTogether(given, quotes));
      },
      cite: async (quotes) => {
        const { citedTogether } = await import('../taking/take-several.ts');
        await copyAll(await citedTogether(given, quotes, style));
      },
      print: async (quotes) => {
        const { printSheet } = await import('../sheet/print-sheet.ts');
        tell(await printSheet(given, quotes));
      },
      picture: async (quotes) => {
        const { savePicture } = await import('../picture/pictured.ts');
        tell(await savePicture(given, quotes));
      },
    },
  };
}
