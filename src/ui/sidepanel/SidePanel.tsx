import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { GivenTextPorts } from '../../platform/ports/given-text.ts';
import type { Copied, InterfacePorts } from '../../platform/ports/interface.ts';
import { failed } from '../../platform/ports/outcome.ts';
import { Masthead } from '../components/Masthead.tsx';
import { Message } from '../components/Message.tsx';
import { NoQuotes } from '../components/NoQuotes.tsx';
import { onDemand } from '../components/on-demand.ts';
import { QuotesView } from '../components/QuotesView.tsx';
import { Subject } from '../components/Subject.tsx';
import { type Tab, Tabs, TabView } from '../components/Tabs.tsx';
import { correctingOnDemand } from '../corrections/correcting-on-demand.ts';
import type { TextKey } from '../i18n/table.ts';
import { WordsContext } from '../i18n/words-context.ts';
import { useReaderSettings } from '../reader-settings.ts';
import { followTab } from '../tab-follower.ts';
import { attributionOf } from '../view-models/attribution.ts';
import { screenOf } from '../view-models/screen.ts';
import { actionsOnDemand } from './actions-on-demand.ts';
import { useGoneQuotes } from './gone-quotes.ts';
import { usePanelView, type View } from './panel-view.ts';

/** The panel opens on the quotes; the other views are read when they are turned to. */
const CoverageView = onDemand(async () => (await import('../components/CoverageView.tsx')).CoverageView);
const GivenTextView = onDemand(async () => (await import('../given-text/GivenTextView.tsx')).GivenTextView);
const OpenTabsView = onDemand(async () => (await import('../open-tabs/OpenTabsView.tsx')).OpenTabsView);
const LookUpView = onDemand(async () => (await import('../components/LookUpView.tsx')).LookUpView);

interface SidePanelProps {
  readonly ports: InterfacePorts;
  /** What the view for a text needs, read with it. */
  readonly texts: () => Promise<GivenTextPorts>;
}

/** Beside the page for as long as the reader wants: all quotes of the report in front, and the look-up. */
export const SidePanel = ({ ports, texts }: SidePanelProps) => {
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
  const { gone, note } = useGoneQuotes(analysis);
  const attribution = useMemo(() => analysis && attributionOf(analysis, words), [analysis, words]);

  // What was told of one view or page has nothing to say beside another.
  const tab = follower.tab.value?.tab;
  const address = follower.tab.value?.url;
  useEffect(() => {
    message.value = '';
  }, [view.value, tab, address, screen?.screen]);

  const copy = async (content: Copied, done: TextKey): Promise<void> => {
    const copied = await ports.copy(content);
    message.value = words.template(copied.ok ? done : 'copied.failed');
  };
  const actions =
    analysis &&
    actionsOnDemand({
      ports,
      tab: () => follower.tab.peek()?.tab ?? null,
      analysis,
      words,
      records: known,
      style: settings?.citation,
      copy,
      found: note,
      tell: (text) => {
        message.value = text;
      },
    });

  const correcting = useMemo(
    () =>
      correctingOnDemand({
        words,
        tell: (text) => {
          message.value = text;
        },
        send: async (change, makeRoom) => {
          const front = follower.tab.peek();
          return front === null ? failed('page-gone') : ports.correct(front.tab, change, makeRoom);
        },
      }),
    [ports, words],
  );

  const ask = async (text: string): Promise<void> => {
    const front = follower.tab.peek();
    if (!front) return;
    busy.value = true;
    try {
      follower.show(await ports.lookUp(text, front.window));
    } catch {
      message.value = words.t('failure.worker-gone.text');
    } finally {
      busy.value = false;
    }
  };

  const tabs: readonly Tab<View>[] = [
    { name: 'quotes', label: words.t('tab.quotes') },
    { name: 'coverage', label: words.t('tab.coverage') },
    { name: 'look-up', label: words.t('tab.lookUp') },
  ];
  const turnTo = (name: View) => () => {
    view.value = name;
  };
  const front = follower.tab.value;
  const text = settings && front && (
    <GivenTextView
      language={settings.language}
      style={settings.citation}
      ports={ports}
      texts={texts}
      window={front.window}
      records={known}
      close={turnTo('quotes')}
      lookUp={turnTo('look-up')}
    />
  );
  const page = (
    <>
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
            copyPair={async (pair, here) => {
              const { copiedPair } = await import('../view-models/copied.ts');
              await copy(copiedPair(pair, here, words), 'copied.pair');
            }}
          />
        )}
        {view.value === 'quotes' && analysis && actions && (
          <QuotesView
            analysis={analysis}
            records={known}
            actions={actions}
            filter={filter.value}
            setFilter={(next) => (filter.value = next)}
            several={actions.several}
            saveAs={(format, picked) => void actions.saveAs(format, picked)}
            correcting={correcting}
            gone={gone}
            text={turnTo('text')}
            tabs={turnTo('tabs')}
          />
        )}
        {view.value === 'coverage' && analysis && actions && (
          <CoverageView analysis={analysis} records={known} jump={(place) => void actions.jumpTo(place)} />
        )}
        {view.value !== 'look-up' && screen && screen.screen !== 'report' && (
          <NoQuotes
            screen={screen}
            analyse={follower.analyse}
            analyseAnyway={follower.analyseAnyway}
            stop={follower.stopReading}
            lookUp={{ label: words.t('lookUp.passage'), open: turnTo('look-up') }}
            text={turnTo('text')}
            tabs={turnTo('tabs')}
          />
        )}
      </TabView>
    </>
  );
  const setMarks = async (highlights: boolean): Promise<void> => {
    const written = await ports.settings.write({ highlights });
    message.value = written.ok ? '' : words.t(`failure.${written.failure}.text`);
  };

  return (
    <WordsContext.Provider value={words}>
      <div class="panel">
        <Masthead
          controls={
            settings && {
              marks: settings.highlights,
              setMarks: (highlights) => void setMarks(highlights),
              openOptions: ports.openOptions,
            }
          }
        />
        <main>
          {view.value === 'text' && text}
          {view.value === 'tabs' && <OpenTabsView ports={ports} records={known} close={turnTo('quotes')} />}
          {view.value !== 'text' && view.value !== 'tabs' && page}
        </main>
      </div>
    </WordsContext.Provider>
  );
};
