import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Analysis } from '../../domain/analysis.ts';
import type { ExportFormat } from '../../domain/export/formats.ts';
import type { ReferenceModel } from '../../domain/reference/model.ts';
import type { Correcting } from '../corrections/correcting.ts';
import { useWords } from '../i18n/words-context.ts';
import { attributionOf } from '../view-models/attribution.ts';
import { EVERYTHING, filterQuotes, isNarrowed, type QuoteFilter } from '../view-models/quote-filter.ts';
import { groupQuotes, type QuoteOrder } from '../view-models/quote-groups.ts';
import { type QuoteView, quotesOf } from '../view-models/quotes.ts';
import { recordView } from '../view-models/record.ts';
import {
  countRelations,
  hasRelations,
  isOnRecord,
  isSource,
  shownStanding,
  sourceRecord,
  standingsOf,
} from '../view-models/standing.ts';
import { ExportMenu } from './ExportMenu.tsx';
import { onDemand } from './on-demand.ts';
import type { QuoteActions } from './QuoteCard.tsx';
import { QuoteFilters } from './QuoteFilters.tsx';
import { QuoteList } from './QuoteList.tsx';
import { RecordLine } from './RecordLine.tsx';
import { SourceNotice } from './SourceNotice.tsx';
import type { SeveralActions } from './several-actions.ts';

const PickBar = onDemand(async () => (await import('./PickBar.tsx')).PickBar);
const CorrectQuote = onDemand(async () => (await import('../corrections/CorrectQuote.tsx')).CorrectQuote);
const OwnChangesBelow = onDemand(async () => (await import('../corrections/OwnChangesBelow.tsx')).OwnChangesBelow);
const QuoteDetails = onDemand(async () => (await import('./QuoteDetails.tsx')).QuoteDetails);

interface QuotesViewProps {
  readonly analysis: Analysis;
  readonly records: readonly ReferenceModel[];
  readonly actions: QuoteActions;
  readonly filter: QuoteFilter;
  readonly setFilter: (filter: QuoteFilter) => void;
  readonly several: SeveralActions;
  /** Saves the report, or those of its quotes that are picked. */
  readonly saveAs: (format: ExportFormat, picked?: readonly QuoteView[]) => void;
  readonly correcting: Correcting;
  /** Ids of those that were looked for in the page in vain. */
  readonly gone: ReadonlySet<string>;
  /** Leads to the field for a text, where there is a way to it. */
  readonly text?: (() => void) | undefined;
  /** Leads to the other tabs of the window, where there is a way to them. */
  readonly tabs?: (() => void) | undefined;
}

/** The quotes of a report: filters, how many are shown, the list, and how it is used by keys. */
export const QuotesView = ({
  analysis,
  records,
  actions,
  several,
  filter,
  setFilter,
  correcting,
  saveAs,
  gone,
  text,
  tabs,
}: QuotesViewProps) => {
  const words = useWords();
  const { t } = words;
  const [order, setOrder] = useState<QuoteOrder>('page');
  useEffect(() => {
    void QuoteDetails.fetch();
    void CorrectQuote.fetch();
  }, [words.language]);
  const quotes = useMemo(() => quotesOf(analysis, records, words), [analysis, records, words]);
  const attribution = useMemo(() => attributionOf(analysis, words), [analysis, words]);
  const shown = useMemo(() => filterQuotes(quotes, filter), [quotes, filter]);
  const groups = useMemo(() => groupQuotes(shown, order, gone, records, words), [shown, order, gone, records, words]);
  const [picked, setPicked] = usePicks(analysis);
  const compared = hasRelations(analysis);
  const relations = isOnRecord(analysis) ? countRelations(quotes.map((quote) => quote.facts.relation)) : null;
  const own = sourceRecord(analysis, records);

  const standingOf = (quote: QuoteView) => shownStanding(standingsOf(analysis, quote.id, records));
  const detailsOf = (quote: QuoteView) => (
    <>
      <QuoteDetails quote={quote} analysis={analysis} records={records} attribution={attribution} />
      <CorrectQuote quote={quote} analysis={analysis} records={records} correcting={correcting} />
    </>
  );

  const below = analysis.corrected && <OwnChangesBelow analysis={analysis} correcting={correcting} />;

  if (quotes.length === 0) {
    return (
      <section class="empty">
        <h2 class="headline">{t('noStatements.title')}</h2>
        <p>{t('noStatements.text')}</p>
        {analysis.article.cut && <p>{t('page.cut')}</p>}
        {below}
      </section>
    );
  }
  return (
    <>
      {analysis.article.cut && <p class="notice">{t('page.cut')}</p>}
      {!analysis.said.byRules && <p class="notice">{t('rules.none')}</p>}
      {isSource(analysis) && (
        <div class="notice">
          <SourceNotice record={own && recordView(own, words)} explained={!compared} />
        </div>
      )}
      {compared && !relations && <p class="notice">{t('lookUp.nothing.title')}</p>}
      <QuoteFilters
        quotes={quotes}
        relations={relations}
        filter={filter}
        change={setFilter}
        order={order}
        setOrder={setOrder}
      />
      <div class="tally">
        <span role="status">
          {isNarrowed(filter)
            ? words.count('quotes.some', quotes.length, { shown: words.number(shown.length) })
            : words.count(order === 'topic' ? 'quotes.byTopic' : 'quotes.all', quotes.length)}
        </span>
        {isNarrowed(filter) && (
          <button type="button" class="link" onClick={() => setFilter(EVERYTHING)}>
            {t('quotes.showAll')}
          </button>
        )}
        {!picked && (
          <>
            <button type="button" class="link pick-start" onClick={() => setPicked(new Set())}>
              {t('picks.start')}
            </button>
            <ExportMenu saveAs={saveAs} print={() => several.print(null)} picture={() => several.picture(null)} />
          </>
        )}
      </div>
      {picked && (
        <PickBar
          picked={quotes.filter(({ id }) => picked.has(id))}
          pickAll={() => setPicked(new Set([...picked, ...shown.map(({ id }) => id)]))}
          several={several}
          saveAs={saveAs}
          done={() => setPicked(null)}
        />
      )}
      {shown.length > 0 ? (
        <QuoteList
          groups={groups}
          actions={actions}
          picks={picked && { of: picked, toggle: (id) => setPicked(toggled(picked, id)) }}
          undo={(correction) => void correcting.undo(correction)}
          confidenceOf={(quote) => standingOf(quote)?.comparison.confidence ?? null}
          detailsOf={detailsOf}
        />
      ) : (
        <p class="tally">{t('quotes.none')}</p>
      )}
      {below}
      <div class="tail">
        {compared &&
          records
            .filter((record) => record !== own)
            .map((record) => <RecordLine key={record.id} record={recordView(record, words)} />)}
        {text && (
          <button type="button" class="link" onClick={text}>
            {t('text.entry')}
          </button>
        )}
        {tabs && (
          <button type="button" class="link" onClick={tabs}>
            {t('tabs.entry')}
          </button>
        )}
        <p>{t('quotes.keys')}</p>
        <p>{t('panel.follows')}</p>
      </div>
    </>
  );
};

type Picked = ReadonlySet<string> | null;

/** Null until the reader begins to pick; another report has none. */
function usePicks(analysis: Analysis): readonly [picked: Picked, set: (picked: Picked) => void] {
  const [made, setMade] = useState<{ readonly of: Analysis; readonly picked: Picked } | null>(null);
  return [made?.of === analysis ? made.picked : null, (picked) => setMade({ of: analysis, picked })];
}

function toggled(picked: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(picked);
  if (!next.delete(id)) next.add(id);
  return next;
}
