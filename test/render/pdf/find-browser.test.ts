import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../../src/render/pdf/find-browser.ts';

const windows = {
  ProgramFiles: 'C:\\Program Files',
  'ProgramFiles(x86)': 'C:\\Program Files (x86)',
  LOCALAPPDATA: 'C:\\Users\\Ada\\AppData\\Local',
};
const mac = { HOME: '/Users/ada' };
const linux = { PATH: '/usr/local/bin::/usr/bin:/snap/bin' };

const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
const local = 'C:\\Users\\Ada\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe';
const brave = 'C:\\Program Files\\BraveSoftware\\Brave-Browser\\Application\\brave.exe';
const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const own = '/Users/ada/Applications/Chromium.app/Contents/MacOS/Chromium';

const cases: readonly [string, NodeJS.Platform, NodeJS.ProcessEnv, readonly string[], string | undefined][] =
  [
    [
      'the one named',
      'linux',
      { ...linux, CHROME_PATH: '/my/chrome' },
      ['/my/chrome', '/usr/bin/chromium'],
      '/my/chrome',
    ],
    [
      'nothing where the one named is missing',
      'linux',
      { ...linux, CHROME_PATH: '/my/chrome' },
      ['/usr/bin/chromium'],
      undefined,
    ],
    [
      'one of the path where none is named',
      'linux',
      { ...linux, CHROME_PATH: '' },
      ['/usr/bin/chromium'],
      '/usr/bin/chromium',
    ],
    [
      'by name first, by folder second',
      'linux',
      linux,
      ['/usr/local/bin/google-chrome', '/snap/bin/chromium'],
      '/snap/bin/chromium',
    ],
    [
      'the first folder',
      'linux',
      linux,
      ['/usr/bin/brave-browser', '/usr/local/bin/brave-browser'],
      '/usr/local/bin/brave-browser',
    ],
    ['Edge', 'linux', linux, ['/usr/bin/microsoft-edge-stable'], '/usr/bin/microsoft-edge-stable'],
    ['nothing in no folder', 'linux', linux, ['/chromium'], undefined],
    ['nothing without a path', 'linux', {}, ['/usr/bin/chromium'], undefined],
    ['as on Linux', 'freebsd', linux, ['/usr/local/bin/chromium'], '/usr/local/bin/chromium'],
    ['an application', 'darwin', mac, [chrome], chrome],
    ['an application of the user', 'darwin', mac, [chrome, own], own],
    ['no application of nobody', 'darwin', {}, [own], undefined],
    ['a program', 'win32', windows, [edge, brave], edge],
    ['a program of the user', 'win32', windows, [edge, local], local],
    ['Brave', 'win32', windows, [brave], brave],
    ['nothing', 'win32', windows, [], undefined],
  ];

describe('findBrowser', () => {
  it.each(cases)('finds %s (%s)', (_, platform, env, there, found) => {
    expect(findBrowser(env, platform, (path) => there.includes(path))).toBe(found);
  });
});
