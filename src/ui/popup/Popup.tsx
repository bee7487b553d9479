import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Analysis } from '../../domain/analysis.ts';
import type { ExportFormat } from '../../domain/export/formats.ts';
import type { Copied, PopupPorts } from '../../platform/ports/interface.ts';
import type { Place } from '../../platform/ports/page.ts';
import type { PanelWish } from '../../platform/ports/stores.ts';
import { AlwaysHere } from '../components/AlwaysHere.tsx';
import { Card } from '../components/Card.tsx';
import { CardFoot } from '../components/CardFoot.tsx';
import { ExportMenu } from '../components/ExportMenu.tsx';
import type { Take } from '../components/LineActions.tsx';
import { Masthead } from '../components/Masthead.tsx';
import { Message } from '../components/Message.tsx';
import { NoQuotes } from '../components/NoQuotes.tsx';
import { onDemand } from '../components/on-demand.ts';
import type { TextKey } from '../i18n/table.ts';
import { WordsContext } from '../i18n/words-context.ts';
import { useReaderSettings } from '../reader-settings.ts';
import type { ReportAtHand } from '../save-report.ts';
import { followTab } from '../tab-follower.ts';
import { cardOf } from '../view-models/card.ts';
import { copiedCard } from '../view-models/copied-card.ts';
import { rephrasable } from '../view-models/rephrasable.ts';
import { screenOf } from '../view-models/screen.ts';

/** Only for readers who switched it on. */
const Rephrasing = onDemand(async () => (await import('../components/Rephrasing.tsx')).Rephrasing);

interface PopupProps {
  readonly ports: PopupPorts;
  /** Closes the popup: it has done its work when it leads somewhere. */
  readonly close: () => void;
}

/** One click on the toolbar button: the card of the report in front, or one sentence on why there is none. */
export const Popup = ({ ports, close }: PopupProps) => {
  const { settings, words } = useReaderSettings(ports.settings);
  const follower = useMemo(() => followTab(ports), [ports]);
  useEffect(() => follower.stop, [follower]);
  const message = useSignal('');

  const state = follower.state.value;
  const records = follower.records.value;
  const screen = useMemo(
    () => (state === undefined || !settings ? null : screenOf(state, follower.tab.peek()?.url ?? null, 'popup')),
    [state, settings === null],
  );
  const card = useMemo(
    () => (screen?.screen === 'report' ? cardOf(screen.analysis, records.ok ? records.value : [], words) : null),
    [screen, records, words],
  );

  const request = useMemo(
    () => (card && settings?.rephrase ? rephrasable(card, words) : null),
    [card, words, settings?.rephrase],
  );

  // The press that opened the popup is the reader's word: the page that was in front and not read yet is read for it. Once more where
  // the worker dropped it over news of the page's loading that it heard late.
  const isUnread = screen?.screen === 'unread' && screen.mayRead;
  const asked = useRef({ tab: -1, left: 2 });
  useEffect(() => {
    const front = follower.tab.peek()?.tab;
    if (!isUnread || front === undefined) return;
    if (asked.current.tab === -1) asked.current.tab = front;
    if (asked.current.tab !== front || asked.current.left === 0) return;
    asked.current.left--;
    void follower.analyse();
  }, [isUnread]);

  const address = follower.tab.value?.url ?? null;
  const host = useMemo(
    () => (screen && screen.screen !== 'failed' && address !== null ? ports.sites.at(address) : null),
    [screen, address],
  );

  const openPanel = (wish: PanelWish): void => {
    const front = follower.tab.peek();
    if (!front) return;
    ports.openPanel(front.window, wish);
    close();
  };

  const jump = async (place: Place): Promise<void> => {
    const front = follower.tab.peek();
    if (!front) return;
    const jumped = await ports.jump(front.tab, place);
    if (jumped.ok) close();
    else message.value = words.t(`failure.${jumped.failure}.text`);
  };

  const copySummary = async (): Promise<void> => {
    if (!card) return;
    const copied = await ports.copy(copiedCard(card, words));
    message.value = words.t(copied.ok ? 'copied.summary' : 'copied.failed');
  };

  const atHand = (analysis: Analysis): ReportAtHand => ({
    ports,
    tab: () => follower.tab.peek()?.tab ?? null,
    analysis,
    words,
    records: records.ok ? records.value : [],
  });

  /** What can be done with the statements of the report, as in the panel. */
  const actionsFor = async (analysis: Analysis) => {
    const { quoteActions } = await import('../sidepanel/quote-actions.ts');
    const tell = (text: string): void => {
      message.value = text;
    };
    const copy = async (content: Copied, done: TextKey): Promise<void> =>
      tell(words.template((await ports.copy(content)).ok ? done : 'copied.failed'));
    return quoteActions({
      ...atHand(analysis),
      ports,
      style: settings?.citation,
      copy,
      tell,
      found: () => undefined,
    });
  };

  /** What a line's statement is taken along with: the same words as from the list. */
  const take: Take = async (how, id) => {
    if (screen?.screen !== 'report') return;
    const { analysis } = screen;
    const { quotesOf } = await import('../view-models/quotes.ts');
    const quote = quotesOf(analysis, records.ok ? records.value : [], words).find((each) => each.id === id);
    if (quote) (await actionsFor(analysis))[how](quote);
  };

  const show = async (how: 'print' | 'picture'): Promise<void> => {
    if (screen?.screen === 'report') (await actionsFor(screen.analysis)).several[how](null);
  };

  const saveAs = async (format: ExportFormat): Promise<void> => {
    if (screen?.screen !== 'report') return;
    const { saveReport } = await import('../save-report.ts');
    message.value = await saveReport(atHand(screen.analysis), format);
  };

  const setMarks = async (highlights: boolean): Promise<void> => {
    const written = await ports.settings.write({ highlights });
    message.value = written.ok ? '' : words.t(`failure.${written.failure}.text`);
  };

  return (
    <WordsContext.Provider value={words}>
      <div class="popup">
        <Masthead
          controls={
            settings && {
              marks: settings.highlights,
              setMarks: (highlights) => void setMarks(highlights),
              openOptions: () => {
                ports.openOptions();
                close();
              },
            }
          }
        />
        <main class="scroll">
          {card && (
            <Card
              card={card}
              jump={jump}
              take={(how, id) => void take(how, id)}
              listOf={(speaker) => openPanel({ view: 'quotes', speaker })}
            />
          )}
          {request && <Rephrasing request={request} model={ports.rephraser} />}
          {card && card.statements > 0 && (
            <ExportMenu
              saveAs={(format) => void saveAs(format)}
              print={() => void show('print')}
              picture={() => void show('picture')}
            />
          )}
          {screen && screen.screen !== 'report' && (
            <NoQuotes
              screen={screen}
              analyse={follower.analyse}
              analyseAnyway={follower.analyseAnyway}
              stop={follower.stopReading}
              lookUp={{ label: words.t('lookUp.open'), open: () => openPanel({ view: 'look-up' }) }}
              text={() => openPanel({ view: 'text' })}
            />
          )}
          {host !== null && (
            <AlwaysHere
              sites={ports.sites}
              host={host}
              tell={(text) => {
                message.value = text;
              }}
            />
          )}
        </main>
        <Message text={message.value} />
        {card && (
          <CardFoot
            card={card}
            recordBroken={!records.ok}
            openPanel={(relation) => openPanel({ view: 'quotes', ...(relation && { relation }) })}
            copySummary={copySummary}
          />
        )}
      </div>
    </WordsContext.Provider>
  );
};
