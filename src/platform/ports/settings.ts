import { CITATION_STYLES, type CitationStyleName } from '../../domain/export/styles/style-names.ts';
import type { Outcome } from './outcome.ts';

export const LANGUAGES = ['en', 'ru', 'hy'] as const;

/** A language of the interface. What the page is written in is another matter: see `Article.lang`. */
export type Language = (typeof LANGUAGES)[number];

export const TEXT_SIZES = ['normal', 'large', 'largest'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** What the reader has chosen. Everything has a default, so nothing has to be chosen. */
export interface Settings {
  readonly language: Language;
  readonly textSize: TextSize;
  /** The number of statements on the toolbar button. */
  readonly badge: boolean;
  /** Lines under the statements in the page. */
  readonly highlights: boolean;
  /** A button under the card that has the browser's own model rephrase it. */
  readonly rephrase: boolean;
  /** The way in which citations are copied. */
  readonly citation: CitationStyleName;
}

/** Keeps what the reader has chosen, beyond the browser's end. */
export interface SettingsStore {
  read(): Promise<Settings>;
  /** Changes these and leaves the others. */
  write(change: Partial<Settings>): Promise<Outcome<null>>;
  /** Back to the defaults: nothing stays stored. */
  forget(): Promise<void>;
  /** Calls back after every change, whoever made it. Returns a function that stops it. */
  watch(changed: (settings: Settings) => void): () => void;
}

export const defaultSettings = (language: Language): Settings => ({
  language,
  textSize: 'normal',
  badge: true,
  highlights: false,
  rephrase: false,
  citation: 'full',
});

/** The interface's language nearest to a browser's ("ru-RU"), English where we have none. */
export function languageFor(browsers: string): Language {
  const primary = browsers.toLowerCase().split(/[-_]/, 1)[0];
  return LANGUAGES.find((language) => language === primary) ?? 'en';
}

export const SETTING_NAMES = Object.keys(defaultSettings('en')) as readonly (keyof Settings)[];

/** Only what was chosen is stored, with the number of the shape it has. */
export const SETTINGS_VERSION = 1;

type Unread = Readonly<Record<string, unknown>>;

/** One step from a version to the next, pure: `MIGRATIONS[0]` makes version 1 of what bore no number. */
const MIGRATIONS: readonly ((old: Unread) => Unread)[] = [(old) => old];

/**
 * The settings that are stored, whatever is stored: an older shape is brought up to date step by step, and what is
 * missing or no value of ours (from a newer version, a damaged profile) falls back to its default.
 */
export function settingsFrom(stored: unknown, language: Language): Settings {
  const found = chosenFrom(stored);
  return { ...defaultSettings(language), ...found };
}

/** The valid choices among what is stored. */
export function chosenFrom(stored: unknown): Partial<Settings> {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return {};
  const { version } = stored as { readonly version?: unknown };
  const from = typeof version === 'number' && Number.isInteger(version) && version >= 0 ? version : 0;
  const now = MIGRATIONS.slice(from).reduce((old, step) => step(old), stored as Unread);
  const { language, textSize, badge, highlights, rephrase, citation } = now;
  return {
    ...(isOneOf(LANGUAGES, language) ? { language } : {}),
    ...(isOneOf(TEXT_SIZES, textSize) ? { textSize } : {}),
    ...(typeof badge === 'boolean' ? { badge } : {}),
    ...(typeof highlights === 'boolean' ? { highlights } : {}),
    ...(typeof rephrase === 'boolean' ? { rephrase } : {}),
    ...(isOneOf(CITATION_STYLES, citation) ? { citation } : {}),
  };
}

const isOneOf = <Value>(values: readonly Value[], value: unknown): value is Value =>
  (values as readonly unknown[]).includes(value);
