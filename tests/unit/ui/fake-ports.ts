import type { Article } from '../../../src/domain/article/article.ts';
import { articleOfText } from '../../../src/domain/article/article-of-text.ts';
import type { CorrectionChange } from '../../../src/domain/corrections/changes.ts';
import type { ReferenceModel } from '../../../src/domain/reference/model.ts';
import { fakeSettingsStore } from '../../../src/platform/fakes/settings-store.ts';
import type { CorrectionOutcome } from '../../../src/platform/ports/corrections.ts';
import type { GivenTextPorts, OpenedFile } from '../../../src/platform/ports/given-text.ts';
import type {
  ActiveTab,
  Copied,
  OpenTabs,
  PopupPorts,
  SavedFile,
  SavedPicture,
} from '../../../src/platform/ports/interface.ts';
import { done, failed, type Outcome } from '../../../src/platform/ports/outcome.ts';
import type { Place } from '../../../src/platform/ports/page.ts';
import type { Rephraser } from '../../../src/platform/ports/rephraser.ts';
import type { Settings } from '../../../src/platform/ports/settings.ts';
import type { SheetRequest } from '../../../src/platform/ports/sheet.ts';
import type { LookUp, MadeWish, PanelWish, TabState, Watched } from '../../../src/platform/ports/stores.ts';
import { siteOf } from '../../../src/platform/site-patterns.ts';
import { record } from './fixtures.ts';

/** A browser in memory: what is in front, what the worker wrote down, and a note of everything that was asked. */
export interface FakePorts extends PopupPorts {
  /** What the view for a text is given: the texts it analysed, and what the worker knows of the one in front. */
  readonly texts: GivenTextPorts & {
    readonly analysed: Article[];
    write(known: TabState | null): void;
  };
  readonly asked: string[];
  /** Tabs whose reading was waited for, each time that this was asked. */
  readonly goneOn: number[];
  readonly copied: Copied[];
  readonly jumped: Place[];
  readonly saved: SavedFile[];
  readonly pictures: SavedPicture[];
  readonly sheets: SheetRequest[];
  /** The worker writes down what it knows of a tab. */
  write(tab: number, state: TabState): void;
  /** The worker forgets what it knew of a tab. */
  forget(tab: number): void;
  /** The worker writes down a look-up. */
  writeLookUp(lookUp: LookUp): void;
  /** The popup asks the panel for something. */
  writeWish(made: MadeWish): void;
  /** What the panel was opened for, each time. */
  readonly wishes: PanelWish[];
  /** The reader turns to another tab. */
  turnTo(front: ActiveTab | null): void;
  readonly watchers: () => number;
  /** Hosts of the sites that are switched on. */
  readonly sitesOn: Set<string>;
}

interface Given {
  readonly text?: TabState | null;
  readonly opened?: OpenedFile | null;
  readonly textAnalysed?: Outcome<TabState>;
  readonly front?: ActiveTab | null;
  readonly states?: Readonly<Record<number, TabState>>;
  readonly lookUp?: LookUp | null;
  readonly wish?: MadeWish | null;
  readonly settings?: Partial<Settings>;
  readonly analysed?: Outcome<TabState>;
  readonly goOn?: Outcome<null>;
  readonly answer?: LookUp;
  readonly jump?: Outcome<null>;
  readonly fragments?: Outcome<readonly (string | null)[]>;
  readonly correct?: (change: CorrectionChange, makeRoom: boolean) => CorrectionOutcome<null>;
  readonly copy?: Outcome<null>;
  readonly save?: Outcome<null>;
  readonly isPrivate?: boolean;
  readonly openTabs?: OpenTabs;
  readonly model?: Outcome<ReferenceModel>;
  readonly rephraser?: Rephraser;
  /** Whether the browser gives the permission for a site that it is asked for. */
  readonly granted?: boolean;
}

export const FRONT: ActiveTab = { tab: 7, window: 1, url: 'https://arminfo.info/full_news.php?id=83320&lang=3' };

export function fakePorts(given: Given = {}): FakePorts {
  let front = given.front === undefined ? FRONT : given.front;
  const states = new Map<number, TabState>(
    Object.entries(given.states ?? {}).map(([tab, state]) => [Number(tab), state]),
  );
  let lookUp = given.lookUp ?? null;
  let wish = given.wish ?? null;
  const settings = fakeSettingsStore(given.settings);
  const wishes: PanelWish[] = [];
  const changed = new Set<(what: Watched) => void>();
  const turned = new Set<() => void>();
  const asked: string[] = [];
  const goneOn: number[] = [];
  const copied: Copied[] = [];
  const jumped: Place[] = [];
  const saved: SavedFile[] = [];
  const pictures: SavedPicture[] = [];
  const sheets: SheetRequest[] = [];
  let text = given.text ?? null;
  const analysed: Article[] = [];
  const texts: FakePorts['texts'] = {
    analysed,
    write: (known) => {
      text = known;
      for (const tell of changed) tell('text');
    },
    session: {
      readText: async () => text && { asked: 1, known: text },
      watch: (tell) => {
        changed.add(tell);
        return () => changed.delete(tell);
      },
    },
    open: async () => given.opened ?? null,
    read: async (draft) => {
      const article = articleOfText(draft.text, draft.form === 'markdown' ? 'markdown' : 'plain');
      return article === null ? failed('page-unreadable') : done(article);
    },
    analyse: async (window, article) => {
      asked.push(`analyse text in ${window}`);
      analysed.push(article);
      const outcome = given.textAnalysed ?? failed('unexpected');
      if (outcome.ok) texts.write(outcome.value);
      return outcome.ok ? done(null) : outcome;
    },
    correct: async (window, change) => {
      asked.push(`correct text in ${window}`);
      return (given.correct?.(change, false) ?? done(null)).ok ? done(null) : failed('unexpected');
    },
    goOn: async () => given.goOn ?? done(null),
    forget: async (window) => {
      asked.push(`forget text in ${window}`);
      texts.write(null);
    },
  };
  /** What comes of it stands in the store by the time the worker answers. */
  const analysedIn = (tab: number): Outcome<null> => {
    const analysed = given.analysed ?? failed('page-unreadable');
    if (!analysed.ok) return analysed;
    states.set(tab, analysed.value);
    return done(null);
  };
  const sitesOn = new Set<string>();
  const switchedTo = (host: string, on: boolean): Outcome<boolean> => {
    if (on) sitesOn.add(host);
    else sitesOn.delete(host);
    return done(on);
  };
  return {
    sitesOn,
    sites: {
      at: (address) => (address.includes('arminfo') ? null : siteOf(address)),
      on: async () => [...sitesOn],
      switchOn: async (host) => {
        asked.push(`switch on ${host}`);
        return switchedTo(host, given.granted ?? true);
      },
      switchOff: async (host) => switchedTo(host, false),
      onChanged: () => () => undefined,
    },
    texts,
    asked,
    goneOn,
    copied,
    jumped,
    saved,
    pictures,
    sheets,
    openTabs: async () => given.openTabs ?? { readable: [], leftOut: 0 },
    showTab: async (tab) => void asked.push(`show ${tab}`),
    savePicture: (file) => {
      pictures.push(file);
      return given.save ?? done(null);
    },
    openSheet: async (request) => {
      sheets.push(request);
      return given.isPrivate !== true;
    },
    save: (file) => {
      saved.push(file);
      return given.save ?? done(null);
    },
    openOptions: () => void asked.push('open options'),
    watchers: () => changed.size + turned.size,
    forget: (tab) => {
      states.delete(tab);
      for (const tell of changed) tell(tab);
    },
    write: (tab, state) => {
      states.set(tab, state);
      for (const tell of changed) tell(tab);
    },
    writeLookUp: (made) => {
      lookUp = made;
      for (const tell of changed) tell('look-up');
    },
    writeWish: (made) => {
      wish = made;
      for (const tell of changed) tell('wish');
    },
    wishes,
    settings,
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
      readWish: async () => wish,
      watch: (tell) => {
        changed.add(tell);
        return () => changed.delete(tell);
      },
    },
    analyseTab: async (tab) => {
      asked.push(`analyse ${tab}`);
      return analysedIn(tab);
    },
    analyseAnyway: async (tab) => {
      asked.push(`analyse anyway ${tab}`);
      return analysedIn(tab);
    },
    goOn: async (tab) => {
      goneOn.push(tab);
      return given.goOn ?? done(null);
    },
    stopTab: async (tab) => {
      asked.push(`stop ${tab}`);
      const state = states.get(tab);
      states.set(tab, { state: 'stopped', url: state?.url ?? null });
      for (const tell of changed) tell(tab);
    },
    correct: async (tab, change, makeRoom) => {
      asked.push(`correct ${tab}`);
      return given.correct?.(change, makeRoom) ?? done(null);
    },
    lookUp: async (text) => {
      asked.push(`look up ${text}`);
      return given.answer ?? { id: 1, text, lang: 'en', from: 'typed', at: Date.now(), outcome: done([]) };
    },
    jump: async (tab, place) => {
      asked.push(`jump ${tab}`);
      jumped.push(place);
      return given.jump ?? done(null);
    },
    fragments: async (tab, passages) => {
      asked.push(`fragments ${tab}`);
      return given.fragments ?? done(passages.map(() => null));
    },
    openPanel: (window, wished) => {
      asked.push(`open panel ${window}`);
      wishes.push(wished);
    },
    copy: async (content) => {
      copied.push(content);
      return given.copy ?? done(null);
    },
    rephraser: given.rephraser ?? { ready: async () => false, rephrase: async () => ({ ok: false, why: 'none' }) },
    model: async () => given.model ?? done(record),
  };
}
