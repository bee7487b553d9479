import type { ReferenceModel } from '../../../src/domain/reference/model.ts';
import { done, failed, type LookUp, type Outcome, type Place, type TabState } from '../../../src/platform/ports.ts';
import type { ActiveTab, Copied, InterfacePorts } from '../../../src/ui/ports.ts';
import { record } from './fixtures.ts';

/** A browser in memory: what is in front, what the worker wrote down, and a note of everything that was asked. */
export interface FakePorts extends InterfacePorts {
  readonly asked: string[];
  readonly copied: Copied[];
  readonly jumped: Place[];
  /** The worker writes down what it knows of a tab. */
  write(tab: number, state: TabState): void;
  /** The worker writes down a look-up. */
  writeLookUp(lookUp: LookUp): void;
  /** The reader turns to another tab. */
  turnTo(front: ActiveTab | null): void;
  readonly watchers: () => number;
}

interface Given {
  readonly front?: ActiveTab | null;
  readonly states?: Readonly<Record<number, TabState>>;
  readonly lookUp?: LookUp | null;
  readonly analysed?: Outcome<TabState>;
  readonly answer?: LookUp;
  readonly jump?: Outcome<null>;
  readonly copy?: Outcome<null>;
  readonly model?: Outcome<ReferenceModel>;
}

export const FRONT: ActiveTab = { tab: 7, window: 1, url: 'https://arminfo.info/full_news.php?id=83320&lang=3' };

export function fakePorts(given: Given = {}): FakePorts {
  let front = given.front === undefined ? FRONT : given.front;
  const states = new Map<number, TabState>(
    Object.entries(given.states ?? {}).map(([tab, state]) => [Number(tab), state]),
  );
  let lookUp = given.lookUp ?? null;
  const changed = new Set<(what: number | 'look-up') => void>();
  const turned = new Set<() => void>();
  const asked: string[] = [];
  const copied: Copied[] = [];
  const jumped: Place[] = [];
  return {
    asked,
    copied,
    jumped,
    watchers: () => changed.size + turned.size,
    write: (tab, state) => {
      states.set(tab, state);
      for (const tell of changed) tell(tab);
    },
    writeLookUp: (made) => {
      lookUp = made;
      for (const tell of changed) tell('look-up');
    },
    turnTo: (next) => {
      front = next;
      for (const tell of turned) tell();
    },
    activeTab: async () => front,
    onActiveTabChanged: (tell) => {
      turned.add(tell);
      return () => turned.delete(tell);
    },
    session: {
      readTab: async (tab) => states.get(tab) ?? null,
      readLookUp: async () => lookUp,
      watch: (tell) => {
        changed.add(tell);
        return () => changed.delete(tell);
      },
    },
    analyseTab: async (tab) => {
      asked.push(`analyse ${tab}`);
      return given.analysed ?? failed('page-unreadable');
    },
    lookUp: async (text) => {
      asked.push(`look up ${text}`);
      return given.answer ?? { id: 1, text, lang: 'en', from: 'typed', outcome: done([]) };
    },
    jump: async (tab, place) => {
      asked.push(`jump ${tab}`);
      jumped.push(place);
      return given.jump ?? done(null);
    },
    openPanel: (tab, window) => {
      asked.push(`open panel ${tab} ${window}`);
    },
    copy: async (content) => {
      copied.push(content);
      return given.copy ?? done(null);
    },
    model: async () => given.model ?? done(record),
  };
}
