import { useWords } from '../i18n/words-context.ts';
import type { ExportButtonsProps } from './ExportButtons.tsx';
import { Icon } from './Icon.tsx';
import { onDemand } from './on-demand.ts';

const ExportButtons = onDemand(async () => (await import('./ExportButtons.tsx')).ExportButtons);

/** The whole report as a file; folded, because it is seldom wanted, and the registry of forms comes after all that is shown. */
export const ExportMenu = (props: ExportButtonsProps) => (
  <details
    class="export"
    onKeyDown={(event) => {
      if (event.key !== 'Escape' || !event.currentTarget.open) return;
      event.currentTarget.open = false;
      event.currentTarget.querySelector('summary')?.focus();
    }}
  >
    <summary>
      {useWords().t('export.label')}
      <Icon name="down" />
    </summary>
    <ExportButtons {...props} />
  </details>
);
