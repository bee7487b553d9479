import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Outcome } from '../../platform/ports.ts';
import { LookUpView } from '../components/LookUpView.tsx';
import { Masthead } from '../components/Masthead.tsx';
import { Message } from '../components/Message.tsx';
import { NoQuotes } from '../components/NoQuotes.tsx';
import { QuotesView } from '../components/QuotesView.tsx';
import { Subject } from '../components/Subject.tsx';
import { type Tab, Tabs, TabView } from '../components/Tabs.tsx';
import { DEFAULT_LANGUAGE, type Language } from '../i18n/language.ts';
import type { TextKey } from '../i18n/table.ts';
import { wordsFor } from '../i18n/words.ts';
import { WordsContext } from '../i18n/words-context.ts';
import type { Copied, InterfacePorts } from '../ports.ts';
import { followTab } from '../tab-follower.ts';
import { attributionOf } from '../view-models/attribution.ts';
import { copiedPair, copiedQuote, quoteCitation } from '../view-models/copied.ts';
import type { QuoteView } from '../view-models/quotes.ts';
import { screenOf } from '../view-models/screen.ts';

type View = 'quotes' | 'look-up';

interface SidePanelProps {
  readonly ports: InterfacePorts;
  readonly language?: Language;
}

/** Beside the page for as long as the reader wants: all quotes of the report in front, and the look-up. */
export const SidePanel = ({ ports, language = DEFAULT_LANGUAGE }: SidePanelProps) => {
  const words = useMemo(() => wordsFor(language), [language]);
  const follower = useMemo(() => followTab(ports), [ports]);
  useEffect(() => follower.stop, [follower]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const view = useSignal<View>('quotes');
  const message = useSignal('');
  const busy = useSignal(false);

  // A look-up that has just been made, here or from the context menu, is what the reader wants to see.
  const lastLookUp = useRef<number | null>(null);
  useSignalEffect(() => {
    const made = follower.lookUp.value;
    if (made && made.id !== lastLookUp.current) view.value = 'look-up';
    if (made) lastLookUp.current = made.id;
  });

  const state = follower.state.value;
  const records = follower.records.value;
  const known = records.ok ? records.value : [];
  const screen = useMemo(
    () => (state === undefined ? null : screenOf(state, follower.tab.peek()?.url ?? null)),
    [state],
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
  const actions = {
    jump: async (quote: QuoteView) => {
      const front = follower.tab.peek();
      if (front) tell(await ports.jump(front.tab, quote.place), null);
    },
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
    { name: 'look-up', label: words.t('tab.lookUp') },
  ];
  return (
    <WordsContext.Provider value={words}>
      <div class="panel">
        <Masthead />
        <main>
          {attribution && view.value === 'quotes' && <Subject of={attribution} />}
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
              <QuotesView analysis={analysis} records={known} actions={actions} />
            )}
            {view.value === 'quotes' && screen && screen.screen !== 'report' && (
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
