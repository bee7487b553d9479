import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { PopupPorts } from '../../platform/ports/interface.ts';
import type { Place } from '../../platform/ports/page.ts';
import type { PanelWish } from '../../platform/ports/stores.ts';
import { Card } from '../components/Card.tsx';
import { CardFoot } from '../components/CardFoot.tsx';
import { ExportMenu } from '../components/ExportMenu.tsx';
import { Masthead } from '../components/Masthead.tsx';
import { Message } from '../components/Message.tsx';
import { NoQuotes } from '../components/NoQuotes.tsx';
import { onDemand } from '../components/on-demand.ts';
import { WordsContext } from '../i18n/words-context.ts';
import { useReaderSettings } from '../reader-settings.ts';
import { followTab } from '../tab-follower.ts';
import { cardOf } from '../view-models/card.ts';
import { rephrasable } from '../view-models/rephrasable.ts';
import { screenOf } from '../view-models/screen.ts';
import type { CardTaking } from './card-taking.ts';

/** At the foot, once the browser has said whether it is. */
const AlwaysHere = onDemand(async () => (await import('../components/AlwaysHere.tsx')).AlwaysHere);
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
    const { copiedCard } = await import('../view-models/copied-card.ts');
    const copied = await ports.copy(copiedCard(card, words));
    message.value = words.t(copied.ok ? 'copied.summary' : 'copied.failed');
  };

  /** What is done with the statements of the report, as in the panel; read at the first press. */
  const taking = async (act: (taking: CardTaking) => unknown): Promise<void> => {
    if (screen?.screen !== 'report') return;
    const { cardTaking } = await import('./card-taking.ts');
    await act(
      cardTaking({
        ports,
        tab: () => follower.tab.peek()?.tab ?? null,
        analysis: screen.analysis,
        words,
        records: records.ok ? records.value : [],
        style: settings?.citation,
        tell: (text) => {
          message.value = text;
        },
      }),
    );
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
              take={(how, id) => void taking((card) => card.take(how, id))}
              listOf={(speaker) => openPanel({ view: 'quotes', speaker })}
            />
          )}
          {request && <Rephrasing request={request} model={ports.rephraser} />}
          {card && card.statements > 0 && (
            <ExportMenu
              saveAs={(format) => void taking((card) => card.saveAs(format))}
              print={() => void taking((card) => card.several.print(null))}
              picture={() => void taking((card) => card.several.picture(null))}
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
