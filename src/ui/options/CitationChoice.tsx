import { type Cited, citation } from '../../domain/export/citation.ts';
import { CITATION_STYLES, type CitationStyleName } from '../../domain/export/styles/style-names.ts';
import { Chapter } from '../components/Chapter.tsx';
import { Segments } from '../components/Segments.tsx';
import type { Words } from '../i18n/words.ts';
import { useWords } from '../i18n/words-context.ts';
import type { ChangeProps } from './LookChoices.tsx';

/** The way in which citations are copied, with what that looks like. */
export const CitationChoice = ({ settings, change }: ChangeProps) => {
  const words = useWords();
  const { t } = words;
  return (
    <Chapter name={t('options.citation')}>
      <p id="citation-style">{t('options.citation.style')}</p>
      <Segments
        labelledBy="citation-style"
        name="citation-style"
        choices={CITATION_STYLES.map((value) => ({ value, label: labelOf(value, words) }))}
        chosen={settings.citation}
        choose={(style) => change({ citation: style })}
      />
      <p class="words whole sample" lang={EXAMPLE.lang}>
        {citation({ ...EXAMPLE, kind: t('kind.direct'), date: words.date('2024-04-24') }, settings.citation).text}
      </p>
    </Chapter>
  );
};

/** From the interview of the bundled record. */
const EXAMPLE: Omit<Cited, 'kind' | 'date'> = {
  speaker: 'Imangali Tasmagambetov',
  role: 'CSTO Secretary General',
  isVerbatim: true,
  quote: '“it will be the sovereign right of Armenia”',
  lang: 'en',
  agency: 'ArmInfo',
  title: 'CSTO Secretary General: The Organization fully retains its obligations to Yerevan',
  url: 'https://arminfo.info/full_news.php?id=83320&lang=3',
};

/** A name that is the same in every language is no word of ours. */
const labelOf = (style: CitationStyleName, { t }: Words): string =>
  style === 'markdown' ? 'Markdown' : t(`citation.${style}`);
