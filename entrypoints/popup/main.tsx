import { render } from 'preact';
import { popupPorts } from '../../src/platform/popup-ports.ts';
import { Popup } from '../../src/ui/popup/Popup.tsx';

const app = document.getElementById('app');
if (app) render(<Popup ports={popupPorts()} close={() => window.close()} />, app);
