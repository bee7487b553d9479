import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Analysis } from '../../domain/analysis.ts';
import type { CorrectionChange } from '../../domain/corrections/changes.ts';
import type { CitationStyleName } from '../../domain/export/styles/style-names.ts';
import type { ReferenceModel } from '../../domain/reference/model.ts';
import type { Copied, InterfacePorts } from '../../platform/ports/interface.ts';
import type { Outcome } from '../../platform/ports/outcome.ts';
import type { Place } from '../../platform/ports/page.ts';
import { Card } from '../components/Card.tsx';
import { CoverageView } from '../components/CoverageView.tsx';
import { Action } from '../components/Empty.tsx';
import { QuotesView } from '../components/QuotesView.tsx';
import { Subject } from '../components/Subject.tsx';
import { type Tab, Tabs, TabView } from '../components/Tabs.tsx';
import { correctingOnDemand } from '../corrections/correcting-on-demand.ts';
import type { TextKey } from '../i18n/table.ts';
import type { Words } from '../i18n/words.ts';
import { quoteActions } from '../sidepanel/quote-actions.ts';
import { attributionOf } from '../view-models/attribution.ts';
import { cardOf } from '../view-models/card.ts';
import { copiedCard } from '../view-models/copied-card.ts';
import { EVERYTHING, type QuoteFilter } from '../view-models/quote-filter.ts';
import { quotesOf } from '../view-models/quotes.ts';
import { PlaceInText } from './PlaceInText.tsx';

interface GivenTextReportProps {
  readonly analysis: Analysis;
  readonly records: readonly ReferenceModel[];
  readonly ports: Pick<InterfacePorts, 'copy' | 'save' | 'savePicture' | 'openSheet' | 'fragments' | 'jump'>;
  readonly words: Words;
  readonly style: CitationStyleName;
  readonly window: number;
  readonly tell: (text: string) => void;
  readonly correct: (change: CorrectionChange) => Promise<Outcome<null>>;
  /** Takes the focus: what was pressed to come here is gone. */
  readonly focused: boolean;
  readonly lookUp: () => void;
}

type View = 'summary' | 'quotes' | 'coverage';
const NOTHING_GONE: ReadonlySet<string> = new Set();

/** What was found in a text of the reader's. In the place of the page that others jump to stands the quote's paragraph. */
export const GivenTextReport = (given: GivenTextReportProps) => {
  const { analysis, records, ports, words, style, window, tell, focused, lookUp } = given;
  const { t } = words;
  const result = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<View>('summary');
  const [filter, setFilter] = useState<QuoteFilter>(EVERYTHING);
  const [place, setPlace] = useState<Place | null>(null);
  const pressed = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (focused) result.current?.focus();
  }, []);

  const card = useMemo(() => cardOf(analysis, records, words), [analysis, records, words]);
  const attribution = useMemo(() => attributionOf(analysis, words), [analysis, words]);
  const show = (at: Place): void => {
    if (place === null) pressed.current = document.activeElement;
    setPlace(at);
  };
  const hide = (): void => {
    setPlace(null);
    if (pressed.current instanceof HTMLElement) pressed.current.focus();
  };
  const copy = async (content: Copied, done: TextKey): Promise<void> => {
    const copied = await ports.copy(content);
    tell(words.template(copied.ok ? done : 'copied.failed'));
  };
  const actions = {
    ...quoteActions({
      ports,
      tab: () => null,
      textOf: window,
      analysis,
      records,
      words,
      style,
      copy,
      tell,
      found: () => undefined,
    }),
    jump: (quote: { readonly place: Place }) => show(quote.place),
  };
  const correcting = useMemo(() => correctingOnDemand({ words, tell, send: given.correct }), [words]);
  const tabs: readonly Tab<View>[] = [
    { name: 'summary', label: t('text.summary') },
    { name: 'quotes', label: t('tab.quotes') },
    { name: 'coverage', label: t('tab.coverage') },
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: the panel's other views have no section round them either.
    <div class="given-result" role="region" aria-label={t('text.result')} tabIndex={-1} ref={result}>
      {view !== 'summary' && <Subject of={attribution} />}
      <Tabs label={t('tabs.label')} tabs={tabs} chosen={view} choose={setView} />
      {place && <PlaceInText article={analysis.article} place={place} close={hide} />}
      <TabView name={view}>
        {view === 'summary' && (
          <div class="given-card">
            <Card
              card={card}
              jump={show}
              take={(how, id) => {
                const quote = quotesOf(analysis, records, words).find((each) => each.id === id);
                if (quote) actions[how](quote);
              }}
              listOf={(speaker) => {
                setFilter({ ...EVERYTHING, speaker });
                setView('quotes');
              }}
            />
            {card.statements > 0 ? (
              <div class="actions">
                <Action
                  label={t('card.copySummary')}
                  act={() => void copy(copiedCard(card, words), 'copied.summary')}
                />
              </div>
            ) : (
              <div class="notice">
                <p>{t('text.none')}</p>
                <Action label={t('lookUp.passage')} act={lookUp} />
              </div>
            )}
          </div>
        )}
        {view === 'quotes' && (
          <QuotesView
            analysis={analysis}
            records={records}
            actions={actions}
            filter={filter}
            setFilter={setFilter}
            several={actions.several}
            saveAs={(format, picked) => void actions.saveAs(format, picked)}
            correcting={correcting}
            gone={NOTHING_GONE}
          />
        )}
        {view === 'coverage' && <CoverageView analysis={analysis} records={records} jump={show} />}
      </TabView>
    </div>
  );
};
