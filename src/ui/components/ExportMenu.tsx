import type { Analysis } from '../../domain/analysis.ts';
import { useWords } from '../i18n/words-context.ts';
import type { SavedFile } from '../ports.ts';
import { exportedFile, FORMATS } from '../view-models/exported.ts';
import { Icon } from './Icon.tsx';

interface ExportMenuProps {
  readonly analysis: Analysis;
  readonly save: (file: SavedFile) => void;
}

/** The whole report as a file; folded, because it is seldom wanted. */
export const ExportMenu = ({ analysis, save }: ExportMenuProps) => (
  <details class="export">
    <summary>
      {useWords().t('export.label')}
      <Icon name="down" />
    </summary>
    <div class="actions">
      {FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          class="button"
          lang="en"
          onClick={() => save(exportedFile(analysis, format))}
        >
          {format}
        </button>
      ))}
    </div>
  </details>
);
