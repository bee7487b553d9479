import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { furtherWords } from '../i18n/further/further-words.ts';
import type { Words } from '../i18n/words.ts';
import { useWords, WordsContext } from '../i18n/words-context.ts';

/** What stands in it speaks with the words of seldom used parts as well, and is not drawn before they are read. */
export const FurtherWords = ({ children }: { readonly children: ComponentChildren }) => {
  const words = useWords();
  const [more, setMore] = useState<Words | null>(null);
  useEffect(() => {
    let isWanted = true;
    void furtherWords(words).then((read) => isWanted && setMore(read));
    return () => {
      isWanted = false;
    };
  }, [words]);
  return more && <WordsContext.Provider value={more}>{children}</WordsContext.Provider>;
};
