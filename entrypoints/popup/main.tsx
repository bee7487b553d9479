import { render } from 'preact';
import { interfacePorts } from '../../src/platform/interface-ports.ts';
import { Popup } from '../../src/ui/popup/Popup.tsx';

const app = document.getElementById('app');
if (app) render(<Popup ports={interfacePorts()} close={() => window.close()} />, app);
