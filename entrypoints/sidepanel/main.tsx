import { render } from 'preact';
import { interfacePorts } from '../../src/platform/interface-ports.ts';
import { SidePanel } from '../../src/ui/sidepanel/SidePanel.tsx';

const app = document.getElementById('app');
const texts = async () => (await import('./given-text-ports.ts')).givenTextPorts();
if (app) render(<SidePanel ports={interfacePorts()} texts={texts} />, app);
