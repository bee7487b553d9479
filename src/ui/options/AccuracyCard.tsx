import type { Figure } from '../../platform/ports/options.ts';
import { Chapter } from '../components/Chapter.tsx';
import { Icon } from '../components/Icon.tsx';
import { Sentence } from '../components/Sentence.tsx';
import { LANGUAGE_NAMES } from '../i18n/language.ts';
import { useWords } from '../i18n/words-context.ts';

/** Measured figures, what people and a simple method reach on the same, and how to measure them again. */
export const AccuracyCard = ({ figures }: { readonly figures: readonly Figure[] }) => {
  const { t } = useWords();
  return (
    <Chapter name={t('options.accuracy')}>
      {figures.length === 0 ? (
        <p>{t('accuracy.none')}</p>
      ) : (
        <>
          <table class="plain-table">
            <thead>
              <tr>
                <th scope="col">{t('accuracy.what')}</th>
                <th scope="col">{t('accuracy.reached')}</th>
                <th scope="col">{t('accuracy.people')}</th>
                <th scope="col">{t('accuracy.baseline')}</th>
              </tr>
            </thead>
            <tbody>
              {figures.map((figure) => (
                <FigureRow key={`${figure.name}-${figure.lang}-${figure.set.en}`} figure={figure} />
              ))}
            </tbody>
          </table>
          <p class="quiet">{t('accuracy.text')}</p>
          <details class="again">
            <summary>
              {t('accuracy.again')}
              <Icon name="down" />
            </summary>
            <ul lang="en">
              {[...new Set(figures.map(({ command }) => command))].filter(Boolean).map((command) => (
                <li key={command}>
                  <code>{command}</code>
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
    </Chapter>
  );
};

const FigureRow = ({ figure }: { readonly figure: Figure }) => {
  const { t, share, language } = useWords();
  const cell = (measured: number | null): string => (measured === null ? '–' : share(measured));
  return (
    <tr>
      <th scope="row">
        {t(`accuracy.${figure.name}`)}
        {figure.lang && <span lang={figure.lang}> · {LANGUAGE_NAMES[figure.lang]}</span>}
        <span class="quiet">
          <Sentence of="accuracy.how" with={{ set: <bdi>{figure.set[language]}</bdi> }} />
        </span>
      </th>
      <td>{cell(figure.reached)}</td>
      <td>{cell(figure.people)}</td>
      <td>{cell(figure.baseline)}</td>
    </tr>
  );
};
