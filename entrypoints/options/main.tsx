import { render } from 'preact';
import { optionsPorts } from '../../src/platform/page-ports.ts';
import { Options } from '../../src/ui/options/Options.tsx';

const app = document.getElementById('app');
if (app) render(<Options ports={optionsPorts()} />, app);
