import { render } from 'preact';
import { App } from './app.tsx';
import { askWorker } from './reader/ask-worker.ts';
import { findSession } from './session.ts';
import './style.css';

const worker = askWorker(new URL('worker.js', import.meta.url).href);
const root = document.querySelector('#app');
if (root) render(<App worker={worker} session={await findSession()} />, root);
