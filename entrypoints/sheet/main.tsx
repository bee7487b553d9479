import { render } from 'preact';
import { sheetRequest } from '../../src/platform/sheet-address.ts';
import { sheetPorts } from '../../src/platform/sheet-ports.ts';
import { Sheet } from '../../src/ui/sheet/Sheet.tsx';

const app = document.getElementById('app');
if (app) render(<Sheet ports={sheetPorts()} request={sheetRequest(location.hash)} />, app);
