import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/ui/i18n/language.ts';
import { wordsFor } from './words-for.ts';

type Messages = Readonly<Record<string, { readonly message: string }>>;

const messages = (language: string): Messages =>
  JSON.parse(
    readFileSync(new URL(`../../../assets/static/_locales/${language}/messages.json`, import.meta.url), 'utf8'),
  ) as Messages;

describe.each(LANGUAGES)('the manifest in %s', (language) => {
  const own = messages(language);

  it('has the messages of the English one', () => {
    expect(Object.keys(own)).toEqual(Object.keys(messages('en')));
  });

  it('keeps the name of the extension', () => {
    expect(own.extensionName?.message).toBe('On the Record');
  });

  it('describes it in no more than the 132 characters that the stores show', () => {
    expect(own.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });

  it('calls the entry of the context menu as the interface does in its hints', () => {
    const menu = own.lookUpOnRecord?.message ?? '?';
    expect(wordsFor(language).t('lookUp.hint')).toContain(menu);
    expect(wordsFor(language).t('failure.page-closed.more')).toContain(menu);
    expect(wordsFor(language).t('failure.page-is-pdf.text')).toContain(menu);
  });
});
