import { render } from 'preact';
import type { Sources } from '../../src/platform/ask-ahead.ts';
import { popupPorts } from '../../src/platform/popup-ports.ts';
import { Popup } from '../../src/ui/popup/Popup.tsx';

export function openPopup(asked: Sources): void {
  const app = document.getElementById('app');
  if (app) render(<Popup ports={popupPorts(asked)} close={() => window.close()} />, app);
}
