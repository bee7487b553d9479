import { EXPORT_FORMATS, type ExportFormat } from '../../domain/export/formats.ts';
import { useWords } from '../i18n/words-context.ts';
import { FurtherWords } from './FurtherWords.tsx';

export interface ExportButtonsProps {
  readonly saveAs: (format: ExportFormat) => void;
  readonly print: () => void;
  readonly picture: () => void;
}

/** One for each form that a report can be saved in, in the order of the registry; then on paper, and as a picture. */
export const ExportButtons = ({ saveAs, print, picture }: ExportButtonsProps) => (
  <div class="actions">
    {EXPORT_FORMATS.map((format) => (
      <button key={format.name} type="button" class="button" lang="en" onClick={() => saveAs(format)}>
        {format.name}
      </button>
    ))}
    <FurtherWords>
      <Seen print={print} picture={picture} />
    </FurtherWords>
  </div>
);

const Seen = ({ print, picture }: Omit<ExportButtonsProps, 'saveAs'>) => {
  const { t } = useWords();
  return (
    <>
      <button type="button" class="button" onClick={print}>
        {t('sheet.print')}
      </button>
      <button type="button" class="button" onClick={picture}>
        {t('sheet.picture')}
      </button>
    </>
  );
};
