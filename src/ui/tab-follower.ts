import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { isSamePage } from '../domain/article/same-page.ts';
import type { ReferenceModel } from '../domain/reference/model.ts';
import type { ActiveTab, InterfacePorts } from '../platform/ports/interface.ts';
import { type Failure, failed, type Outcome } from '../platform/ports/outcome.ts';
import type { LookUp, MadeWish, TabState } from '../platform/ports/stores.ts';
import { keepGoing } from './keep-going.ts';

/** What popup and panel know of the world, kept up to date for as long as they are open. */
export interface TabFollower {
  readonly tab: ReadonlySignal<ActiveTab | null>;
  /** `undefined` until it was asked for the first time: then nothing is drawn yet. */
  readonly state: ReadonlySignal<TabState | null | undefined>;
  readonly records: ReadonlySignal<Outcome<readonly ReferenceModel[]>>;
  /** The last look-up made in this window. */
  readonly lookUp: ReadonlySignal<LookUp | null>;
  /** The last wish that was made of this window's panel. */
  readonly wish: ReadonlySignal<MadeWish | null>;
  /** Has the tab in front read and analysed. */
  analyse(): Promise<void>;
  /** The same, to be shown whether it is a report or not. */
  analyseAnyway(): Promise<void>;
  /** Ends the reading of the tab in front. */
  stopReading(): void;
  /** Shows a look-up that was answered here, without waiting for the store to tell. */
  show(lookUp: LookUp): void;
  stop(): void;
}

/**
 * Follows the active tab of the window and the worker's session store. Answers that come late, for a tab that is no
 * longer in front, are dropped.
 */
export function followTab(ports: InterfacePorts): TabFollower {
  const tab = signal<ActiveTab | null>(null);
  const state = signal<TabState | null | undefined>(undefined);
  const records = signal<Outcome<readonly ReferenceModel[]>>({ ok: true, value: [] });
  const lookUp = signal<LookUp | null>(null);
  const wish = signal<MadeWish | null>(null);

  let turn = 0;
  const turnToFront = async (): Promise<void> => {
    const mine = ++turn;
    const seen = await lookAtFront(ports);
    if (mine !== turn) return;
    batch(() => {
      if (!isSameFront(tab.peek(), seen.front)) tab.value = seen.front;
      state.value = seen.state;
    });
  };

  const readLookUp = async (): Promise<void> => {
    const front = tab.peek();
    lookUp.value = front && (await ports.session.readLookUp(front.window));
  };

  const readWish = async (): Promise<void> => {
    const front = tab.peek();
    wish.value = front && (await ports.session.readWish(front.window));
  };

  const stopWatching = ports.session.watch((what) => {
    if (what === 'look-up') quietly(readLookUp());
    else if (what === 'wish') quietly(readWish());
    else if (what === tab.peek()?.tab) quietly(turnToFront());
  });
  const stopFollowing = ports.onActiveTabChanged(() => quietly(turnToFront()));

  // Popup and panel belong to one window for as long as they are open, and so does what they show.
  quietly(turnToFront().then(() => Promise.all([readLookUp(), readWish()])));
  quietly(ports.model().then((model) => (records.value = model.ok ? { ok: true, value: [model.value] } : model)));

  /** The tab whose reading is waited for; null when none is. */
  const awaited = computed(() => (state.value?.state === 'reading' ? tab.value : null));
  const stopWaiting = effect(() => {
    const front = awaited.value;
    if (front === null) return;
    const lost = (): void => {
      if (awaited.peek() === front) state.value = failedState(front, 'worker-gone');
    };
    return keepGoing(() => ports.goOn(front.tab), lost);
  });

  const ask = async (asking: (tab: number) => Promise<Outcome<null>>): Promise<void> => {
    const front = tab.peek();
    if (!front) return;
    const answer = await asking(front.tab).catch(() => failed('worker-gone'));
    if (answer.ok) await turnToFront();
    else if (tab.peek()?.tab === front.tab) state.value = failedState(front, answer.failure);
  };

  /** What had to make room is read again when it is looked at, as it was shown: whether it is a report or not. */
  const stopReadingAgain = effect(() => {
    if (state.value?.state === 'dropped') quietly(ask(ports.analyseAnyway));
  });

  return {
    tab,
    state,
    records,
    lookUp,
    wish,
    analyse: () => ask(ports.analyseTab),
    analyseAnyway: () => ask(ports.analyseAnyway),
    stopReading: () => {
      const front = tab.peek();
      if (!front) return;
      // Shown at once; what the store says afterwards counts, also a result that was there before the stop came.
      if (state.peek()?.state === 'reading') state.value = { state: 'stopped', url: front.url };
      quietly(ports.stopTab(front.tab));
    },
    show: (answered) => {
      lookUp.value = answered;
    },
    stop: () => {
      stopWaiting();
      stopReadingAgain();
      stopWatching();
      stopFollowing();
    },
  };
}

async function lookAtFront(ports: InterfacePorts): Promise<{ front: ActiveTab | null; state: TabState | null }> {
  try {
    const front = await ports.activeTab();
    const known = front ? await ports.session.readTab(front.tab) : null;
    return { front, state: isOfPage(known, front) ? known : null };
  } catch {
    return { front: null, state: { state: 'failed', url: null, failure: 'unexpected' } };
  }
}

/** The worker may not have heard yet that the tab went on: what is known of another page is not shown beside this one. */
const isOfPage = (known: TabState | null, front: ActiveTab | null): boolean =>
  known === null || known.url === null || front === null || front.url === null || isSamePage(known.url, front.url);

const isSameFront = (a: ActiveTab | null, b: ActiveTab | null): boolean =>
  a?.tab === b?.tab && a?.window === b?.window && a?.url === b?.url;

const failedState = (front: ActiveTab, failure: Failure): TabState => ({ state: 'failed', url: front.url, failure });

/** A window that is just closing takes its ports with it; there is nobody left to tell. */
const quietly = (work: Promise<unknown>): void => void work.catch(() => undefined);
