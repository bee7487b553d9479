import type { InterfacePorts } from './ports/interface.ts';
import type { Language } from './ports/settings.ts';
import type { TabState } from './ports/stores.ts';
import { sessionReading } from './session-store.ts';
import { settingsStore } from './settings-store.ts';
import { activeTab } from './tabs.ts';

/** Where popup and panel read what they show. */
export interface Sources extends Pick<InterfacePorts, 'activeTab'> {
  readonly session: ReturnType<typeof sessionReading>;
  readonly settings: ReturnType<typeof settingsStore>;
}

export const sources = (): Sources => ({ activeTab, session: sessionReading(), settings: settingsStore() });

export interface Ahead extends Sources {
  readonly language: Promise<Language>;
  /** Settles when all that was asked for is there, or is known not to come. */
  readonly answered: Promise<unknown>;
}

/**
 * Asks for all that a popup shows first, while the rest of its script is still on the way:
 *
 *   this ──┬──▶ tab ──▶ what is known of it
 *          ├──▶ the record
 *          └──▶ settings ──▶ words
 *
 * Each answer is given to whoever asks first. When something was written in the meantime they are all asked for anew, so
 * that nothing is shown which is no longer so.
 */
export function askAhead(): Ahead {
  const { session, settings } = sources();
  let outdated = false;
  const outdate = (): void => {
    outdated = true;
  };
  session.watch(outdate);
  settings.watch(outdate);

  const front = activeTab();
  const state = front.then(async (tab) => (tab ? { tab: tab.tab, state: await session.readTab(tab.tab) } : null));
  const record = session.readRecord();
  const chosen = settings.read();

  const toTheFirst = <Value>(early: Promise<Value>, anew: () => Promise<Value>): (() => Promise<Value>) => {
    let given = false;
    return async () => {
      if (given || outdated) return anew();
      given = true;
      const value = await early;
      return outdated ? anew() : value;
    };
  };
  const readState = toTheFirst<{ readonly tab: number; readonly state: TabState | null } | null>(
    state,
    async () => null,
  );
  return {
    activeTab: toTheFirst(front, activeTab),
    session: {
      ...session,
      readTab: async (tab) => {
        const early = await readState();
        return early?.tab === tab ? early.state : session.readTab(tab);
      },
      readRecord: toTheFirst(record, session.readRecord),
    },
    settings: { ...settings, read: toTheFirst(chosen, settings.read) },
    language: chosen.then(({ language }) => language),
    answered: Promise.allSettled([state, record, chosen]),
  };
}
