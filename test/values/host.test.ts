import { expect, it } from 'vitest';
import { isHost } from '../../src/values/host.ts';

it.each([
  'ada.example.com',
  'quill.example',
  'quill.co.uk',
  'quill.pl',
  'quill.dev',
  'notes.quill.md',
  't.me',
  'x.com',
  'ab.io.example',
])('%s is a host', (text) => expect(isHost(text)).toBe(true));

it.each([
  'README.md',
  'setup.py',
  'three.js',
  'Node.js',
  'ASP.NET',
  'vb.net',
  'socket.io',
  'B.Com',
  'M.Ed',
  'z.B',
  '1.png',
  'Dott.ssa',
])('%s is none', (text) => expect(isHost(text)).toBe(false));
