import type { ComponentChildren } from 'preact';
import type { ParametersOf, TextKey } from '../i18n/table.ts';
import { useWords } from '../i18n/words-context.ts';

interface SentenceProps<Key extends TextKey> {
  readonly of: Key;
  readonly with: Readonly<Record<ParametersOf<Key>, ComponentChildren>>;
}

/** A wording whose {placeholders} are filled with more than text: a title in <bdi>, a date that must not break. */
export function Sentence<Key extends TextKey>({ of: key, with: values }: SentenceProps<Key>) {
  const parts = useWords()
    .template(key)
    .split(/(\{\w{1,20}\})/);
  const named: Readonly<Record<string, ComponentChildren>> = values;
  return <>{parts.map((part) => (part.startsWith('{') ? named[part.slice(1, -1)] : part))}</>;
}
