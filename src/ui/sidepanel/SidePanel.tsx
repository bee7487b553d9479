import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Outcome, Place } from '../../platform/ports.ts';
import { CoverageView } from '../components/CoverageView.tsx';
import { LookUpView } from '../components/LookUpView.tsx';
import { Masthead } from '../components/Masthead.tsx';
import { Message } from '../components/Message.tsx';
import { NoQuotes } from '../components/NoQuotes.tsx';
import { QuotesView } from '../components/QuotesView.tsx';
import { Subject } from '../components/Subject.tsx';
import { type Tab, Tabs, TabView } from '../components/Tabs.tsx';
import type { TextKey } from '../i18n/table.ts';
import { WordsContext } from '../i18n/words-context.ts';
import type { Copied, InterfacePorts, SavedFile } from '../ports.ts';
import { useReaderSettings } from '../reader-settings.ts';
import { followTab } from '../tab-follower.ts';
import { attributionOf } from '../view-models/attribution.ts';
import { copiedPair, copiedQuote, quoteCitation } from '../view-models/copied.ts';
import type { QuoteView } from '../view-models/quotes.ts';
import { screenOf } from '../view-models/screen.ts';
import { usePanelView, type View } from './panel-view.ts';

interface SidePanelProps {
  readonly ports: InterfacePorts;
}

/** Beside the page for as long as the reader wants: all quotes of the report in front, and the look-up. */
export const SidePanel = ({ ports }: SidePanelProps) => {
  const { settings, words } = useReaderSettings(ports.settings);
  const follower = useMemo(() => followTab(ports), [ports]);
  useEffect(() => follower.stop, [follower]);
  const { view, filter } = usePanelView(follower);
  const message = useSignal('');
  const busy = useSignal(false);

  const state = follower.state.value;
  const records = follower.records.value;
  const known = records.ok ? records.value : [];
  const screen = useMemo(
    () => (state === undefined || !settings ? null : screenOf(state, follower.tab.peek()?.url ?? null, 'panel')),
    [state, settings === null],
  );
  const analysis = screen?.screen === 'report' ? screen.analysis : null;
  const attribution = useMemo(() => analysis && attributionOf(analysis, words), [analysis, words]);

  const tell = (outcome: Outcome<null>, done: TextKey | null): void => {
    message.value = outcome.ok ? (done ? words.template(done) : '') : words.t(`failure.${outcome.failure}.text`);
  };
  const copy = async (content: Copied, done: TextKey): Promise<void> => {
    const copied = await ports.copy(content);
    message.value = words.template(copied.ok ? done : 'copied.failed');
  };
  const save = (file: SavedFile): void => {
    const saved = ports.save(file);
    message.value = saved.ok ? words.t('export.saved', { name: file.name }) : words.t('export.failed');
  };
  const jumpTo = async (place: Place): Promise<void> => {
    const front = follower.tab.peek();
    if (front) tell(await ports.jump(front.tab, place), null);
  };
  const actions = {
    jump: (quote: QuoteView) => jumpTo(quote.place),
    copy: (quote: QuoteView) => copy(copiedQuote(quote), 'copied.quote'),
    cite: (quote: QuoteView) => analysis && copy(quoteCitation(analysis, quote, words), 'copied.citation'),
  };

  const ask = async (text: string): Promise<void> => {
    busy.value = true;
    try {
      follower.show(await ports.lookUp(text));
    } catch {
      tell({ ok: false, failure: 'worker-gone' }, null);
    } finally {
      busy.value = false;
    }
  };

  const tabs: readonly Tab<View>[] = [
    { name: 'quotes', label: words.t('tab.quotes') },
    { name: 'coverage', label: words.t('tab.coverage') },
    { name: 'look-up', label: words.t('tab.lookUp') },
  ];
  return (
    <WordsContext.Provider value={words}>
      <div class="panel">
        <Masthead
          controls={
            settings && {
              marks: settings.highlights,
              setMarks: (highlights) => void ports.settings.write({ highlights }),
              openOptions: ports.openOptions,
            }
          }
        />
        <main>
          {attribution && view.value !== 'look-up' && <Subject of={attribution} />}
          <Tabs label={words.t('tabs.label')} tabs={tabs} chosen={view.value} choose={(name) => (view.value = name)} />
          <Message text={message.value} />
          <TabView name={view.value}>
            {view.value === 'look-up' && (
              <LookUpView
                lookUp={follower.lookUp.value}
                records={known}
                busy={busy.value}
                ask={ask}
                copyPair={(pair, here) => copy(copiedPair(pair, here, words), 'copied.pair')}
              />
            )}
            {view.value === 'quotes' && analysis && (
              <QuotesView
                analysis={analysis}
                records={known}
                actions={actions}
                filter={filter.value}
                setFilter={(next) => (filter.value = next)}
                save={save}
              />
            )}
            {view.value === 'coverage' && analysis && (
              <CoverageView analysis={analysis} records={known} jump={(place) => void jumpTo(place)} />
            )}
            {view.value !== 'look-up' && screen && screen.screen !== 'report' && (
              <NoQuotes
                screen={screen}
                analyse={follower.analyse}
                lookUp={{ label: words.t('lookUp.passage'), open: () => (view.value = 'look-up') }}
              />
            )}
          </TabView>
        </main>
      </div>
    </WordsContext.Provider>
  );
};
