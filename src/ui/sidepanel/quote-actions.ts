import type { Analysis } from '../../domain/analysis.ts';
import { type Fragments, textLink } from '../../domain/export/text-link.ts';
import type { Span } from '../../domain/text/span.ts';
import type { Outcome, Place } from '../../platform/ports.ts';
import type { QuoteActions } from '../components/QuoteCard.tsx';
import type { TextKey } from '../i18n/table.ts';
import type { Words } from '../i18n/words.ts';
import type { Copied, InterfacePorts } from '../ports.ts';
import { copiedQuote } from '../view-models/copied.ts';
import { type Format, LINKED } from '../view-models/export-formats.ts';
import { copiedLink, fragmentsOf, soughtPassage } from '../view-models/text-links.ts';

interface Given {
  readonly ports: Pick<InterfacePorts, 'fragments' | 'jump' | 'save'>;
  /** Number of the tab in front; null when there is none. */
  readonly tab: () => number | null;
  readonly analysis: Analysis;
  readonly words: Words;
  readonly copy: (content: Copied, done: TextKey) => Promise<void>;
  readonly tell: (text: string) => void;
}

interface Located {
  readonly id: string;
  readonly place: Span;
}

/** What can be done with the quotes of a report: shown in the page, copied in four ways, saved. */
export function quoteActions({ ports, tab, analysis, words, copy, tell }: Given): QuoteActions & {
  readonly jumpTo: (place: Place) => Promise<void>;
  readonly saveAs: (format: Format) => Promise<void>;
} {
  const { article, said } = analysis;

  /** Asked of the page at every press: it may have changed since. */
  const linksTo = async (located: readonly Located[]): Promise<Fragments> => {
    const front = tab();
    if (front === null) return {};
    const passages = located.map(({ place }) => soughtPassage(article, place));
    return fragmentsOf(located, await ports.fragments(front, passages));
  };
  const jumpTo = async (place: Place): Promise<void> => {
    const front = tab();
    if (front === null) return;
    const jumped: Outcome<null> = await ports.jump(front, place);
    tell(jumped.ok ? '' : words.t(`failure.${jumped.failure}.text`));
  };

  return {
    jumpTo,
    jump: (quote) => void jumpTo(quote.place),
    copy: (quote) => void copy(copiedQuote(quote), 'copied.quote'),
    cite: async (quote) => {
      const fragments = await linksTo([quote]);
      const link = textLink(article.url, fragments[quote.id]);
      const { quoteCitation } = await import('../view-models/quote-citation.ts');
      await copy(quoteCitation(analysis, quote, words, link), 'copied.citation');
    },
    link: async (quote) => {
      const fragments = await linksTo([quote]);
      const address = textLink(article.url, fragments[quote.id]);
      if (address === null) tell(words.t('copied.noAddress'));
      else await copy(copiedLink(address), address === article.url ? 'copied.plainLink' : 'copied.link');
    },
    saveAs: async (format) => {
      const fragments = LINKED.has(format)
        ? await linksTo(said.statements.map((statement) => ({ id: statement.id, place: statement })))
        : {};
      const { exportedFile } = await import('../view-models/exported.ts');
      const file = exportedFile(analysis, format, fragments);
      tell(ports.save(file).ok ? words.t('export.saved', { name: file.name }) : words.t('export.failed'));
    },
  };
}
