// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { fakeSettingsStore } from '../../../src/platform/fakes/settings-store.ts';
import type { SavedFile } from '../../../src/platform/ports/interface.ts';
import type { Figure, OptionsPorts } from '../../../src/platform/ports/options.ts';
import { done } from '../../../src/platform/ports/outcome.ts';
import { defaultSettings, type SettingsStore } from '../../../src/platform/ports/settings.ts';
import type { TabState } from '../../../src/platform/ports/stores.ts';
import { siteOf } from '../../../src/platform/site-patterns.ts';
import { Options } from '../../../src/ui/options/Options.tsx';
import { settled } from './settled.ts';

let app: HTMLElement;
const stopped: TabState = { state: 'stopped', url: 'https://example.org/' };

interface Given {
  readonly settings?: SettingsStore;
  readonly granted?: boolean;
  readonly figures?: readonly Figure[];
  readonly model?: boolean;
  readonly stored?: OptionsPorts['stored'];
}

async function open({
  settings = fakeSettingsStore(),
  granted = true,
  figures = [],
  model = false,
  stored = async () => ({ settings: await settings.read(), corrections: [], results: [stopped], lookUps: [] }),
}: Given = {}) {
  const asked: string[] = [];
  const saved: SavedFile[] = [];
  const on = new Set<string>(['news.am']);
  let listener: () => void = () => undefined;
  const ports: OptionsPorts = {
    settings,
    sites: {
      list: [
        { host: 'armenpress.am', name: { en: 'Armenpress', ru: 'Арменпресс', hy: 'Արմենպրես' } },
        { host: 'news.am', name: { en: 'NEWS.am', ru: 'NEWS.am', hy: 'NEWS.am' } },
      ],
      at: siteOf,
      on: async () => [...on],
      switchOn: async (host) => {
        asked.push(`on ${host}`);
        return done(granted);
      },
      switchOff: async (host) => {
        asked.push(`off ${host}`);
        return done(false);
      },
      onChanged: (changed) => {
        listener = changed;
        return () => undefined;
      },
    },
    boundKeys: async () => ({
      card: 'Alt+Shift+O',
      quotes: null,
      marks: 'Alt+Shift+M',
      lookUp: 'Alt+Shift+L',
      analyse: null,
    }),
    accuracy: figures,
    rephraser: { ready: async () => model },
    resultsKept: async () => 2,
    correctionsKept: async () => 3,
    stored,
    save: (file) => {
      saved.push(file);
      return done(null);
    },
    deleteAll: async () => {
      asked.push('delete all');
      const kept = await settings.read();
      await settings.forget();
      return async () => {
        asked.push('put back');
        await settings.write(kept);
        return done(granted);
      };
    },
  };
  app = document.body.appendChild(document.createElement('div'));
  await settled(() => render(<Options ports={ports} />, app));
  /** The reader takes a permission away in the browser's own settings. */
  const takeAway = (host: string): void => {
    on.delete(host);
    listener();
  };
  return { asked, saved, settings, takeAway };
}

const named = (id: string): HTMLElement => {
  const control = app.querySelector<HTMLElement>(`[aria-labelledby="${id}"]`);
  if (!control) throw new Error(`nothing is named by ${id}`);
  return control;
};
const press = (element: HTMLElement | null | undefined): Promise<void> => settled(() => element?.click());
const button = (text: string) => [...app.querySelectorAll('button')].find((each) => each.textContent === text);
const status = () => app.querySelector('[role=status]')?.textContent;

afterEach(() => {
  render(null, app);
  app.remove();
});

describe('the options', () => {
  it('speak another language as soon as it is chosen, and keep it', async () => {
    const { settings } = await open();
    await press(app.querySelector<HTMLElement>('input[value=ru]'));
    expect(app.querySelector('h1')?.textContent).toBe('Настройки');
    expect(document.documentElement.lang).toBe('ru');
    expect((await settings.read()).language).toBe('ru');
  });

  it('follow a change that is made elsewhere', async () => {
    const { settings } = await open();
    await settled(() => settings.write({ language: 'hy' }));
    expect(app.querySelector('h1')?.textContent).toBe('Կարգավորումներ');
  });

  it('make the text larger in all pages of the extension', async () => {
    const { settings } = await open();
    await press(app.querySelector<HTMLElement>('input[value=largest]'));
    expect((await settings.read()).textSize).toBe('largest');
    expect(document.documentElement.dataset.text).toBe('largest');
  });

  it('have the marks in pages off and the number on the button on until they are switched', async () => {
    const { settings } = await open();
    expect([named('highlights').ariaChecked, named('badge').ariaChecked]).toEqual(['false', 'true']);
    await press(named('highlights'));
    await press(named('badge'));
    expect(await settings.read()).toMatchObject({ highlights: true, badge: false });
    expect([named('highlights').ariaChecked, named('badge').ariaChecked]).toEqual(['true', 'false']);
  });

  it('say that a choice could not be kept', async () => {
    await open({ settings: fakeSettingsStore({}, true) });
    await press(named('badge'));
    expect(status()).toContain('could not be kept');
    expect(named('badge').ariaChecked).toBe('true');
  });

  it('show the keys as the browser has them', async () => {
    await open();
    expect([...app.querySelectorAll('.keys dd')].map((keys) => keys.textContent)).toEqual([
      'AltShiftO',
      'none',
      'AltShiftL',
      'none',
      'AltShiftM',
    ]);
  });
});

describe('the sites', () => {
  it('ask for a permission inside the press, and are on when it was given', async () => {
    const { asked } = await open();
    named('site-armenpress.am').click();
    expect(asked).toEqual(['on armenpress.am']);
    await settled(() => undefined);
    expect(named('site-armenpress.am').ariaChecked).toBe('true');
  });

  it('of the reader’s own are added by an address, inside the press, and stand with the others then', async () => {
    const { asked } = await open();
    const field = app.querySelector<HTMLInputElement>('.add-site input');
    const type = (text: string) =>
      settled(() => {
        if (field) field.value = text;
        field?.dispatchEvent(new Event('input', { bubbles: true }));
      });
    await type('https://www.gazette.example/politics');
    button('Add')?.click();
    expect(asked).toEqual(['on gazette.example']);
    await settled(() => undefined);
    expect(named('site-gazette.example').ariaChecked).toBe('true');
    expect(field?.value).toBe('');
    await type('no site');
    await press(button('Add'));
    expect(status()).toBe('This is not the address of a site.');
    expect(asked).toHaveLength(1);
    expect(field?.value).toBe('no site');
  });

  it('stay off when the browser refuses, and say so', async () => {
    await open({ granted: false });
    await press(named('site-armenpress.am'));
    expect(named('site-armenpress.am').ariaChecked).toBe('false');
    expect(status()).toBe('Permission was not granted.');
  });

  it('that are on show it, and give the permission back', async () => {
    const { asked } = await open();
    expect(named('site-news.am').ariaChecked).toBe('true');
    await press(named('site-news.am'));
    expect(asked).toEqual(['off news.am']);
    expect(named('site-news.am').ariaChecked).toBe('false');
  });
});

describe('a permission taken away in the browser', () => {
  it('switches its site off here too, without asking for anything', async () => {
    const { asked, takeAway } = await open();
    await settled(() => takeAway('news.am'));
    expect(named('site-news.am').ariaChecked).toBe('false');
    expect(asked).toEqual([]);
  });
});

describe('the accuracy card', () => {
  it('says that nothing was measured rather than showing an empty table', async () => {
    await open();
    expect(app.textContent).toContain('This version has not been measured yet.');
    expect(app.querySelector('table')).toBeNull();
  });

  it('shows what was reached beside what people and a simple method reach, and how it was measured', async () => {
    await open({
      figures: [
        {
          name: 'statements',
          lang: 'ru',
          reached: 0.873,
          people: 0.95,
          baseline: null,
          set: { en: '95 sentences', ru: '95 предложений', hy: '95 նախադասություն' },
          command: 'npm run bench',
        },
      ],
    });
    expect([...app.querySelectorAll('tbody td')].map((cell) => cell.textContent)).toEqual(['0.87', '0.95', '–']);
    expect(app.querySelector('tbody th')?.textContent).toBe('Statements, word for word · РусскийOn 95 sentences');
  });
});

describe('what is stored', () => {
  it('can be taken along as one file, results and all', async () => {
    const { saved } = await open();
    await press(button('Export everything'));
    const stored = { settings: defaultSettings('en'), corrections: [], results: [stopped], lookUps: [] };
    expect(JSON.parse(saved[0]?.text ?? '')).toEqual(stored);
    expect(status()).toBe('Saved as on-the-record-stored.json.');
  });

  it('is not said to be saved when it could not be read', async () => {
    const { saved } = await open({ stored: () => Promise.reject(new Error('gone')) });
    await press(button('Export everything'));
    expect(saved).toEqual([]);
    expect(status()).toMatch(/^The fault is in the extension/);
  });

  it('is counted, and can all be deleted', async () => {
    const { asked, settings } = await open({ settings: fakeSettingsStore({ badge: false }) });
    expect(app.textContent).toContain('Results for 2 open pages');
    await press(button('Delete everything'));
    expect(asked).toEqual(['delete all']);
    expect(await settings.read()).toEqual(defaultSettings('en'));
    expect(status()).toBe('Everything was deleted.Undo');
    button('Undo')?.click();
    expect(asked).toEqual(['delete all', 'put back']);
    await settled(() => undefined);
    expect(await settings.read()).toMatchObject({ badge: false });
    expect(status()).toBe('Everything is back. Pages are read again when you look at them.');
  });

  it('comes back without the sites where the browser refuses them, and says so', async () => {
    await open({ granted: false });
    await press(button('Delete everything'));
    await press(button('Undo'));
    expect(status()).toBe('Everything is back but the permissions for sites.');
  });
});
