/** Starts a browser and ends without closing it. Arguments: where it is, and how to end. */
import { openBrowser } from '../../../src/render/pdf/open-browser.ts';

const [, , path = '', how = ''] = process.argv;
await openBrowser(path);
console.log('open');
if (how === 'throw') throw new Error('nobody catches this');
if (how === 'exit') process.exit(4);
if (how !== 'end') setInterval(() => {}, 1_000);
