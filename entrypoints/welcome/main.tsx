import { render } from 'preact';
import { welcomePorts } from '../../src/platform/page-ports.ts';
import { Welcome } from '../../src/ui/welcome/Welcome.tsx';

const app = document.getElementById('app');
if (app) render(<Welcome ports={welcomePorts()} />, app);
