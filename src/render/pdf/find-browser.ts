/** What the browsers that print are called, on Linux and its kin; the first is taken first. */
const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
] as const;

const applications = ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'] as const;

const programs = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
  'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
] as const;

/**
 * Find a browser that can print to PDF: the one that CHROME_PATH names, or else the first in the usual places.
 * @param env CHROME_PATH, and where programs are: PATH, HOME, ProgramFiles, ProgramFiles(x86), LOCALAPPDATA
 * @returns its path; undefined if none is found, or CHROME_PATH names none
 */
export function findBrowser(
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
  exists: (path: string) => boolean,
): string | undefined {
  const chosen = env['CHROME_PATH'];
  return (chosen ? [chosen] : placesOn(platform, env)).find(exists);
}

function placesOn(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): readonly string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', env['HOME'] && `${env['HOME']}/Applications`];
    return places(applications, folders, (folder, name) => `${folder}/${name}.app/Contents/MacOS/${name}`);
  }
  if (platform === 'win32') {
    const folders = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']];
    return places(programs, folders, (folder, name) => `${folder}\\${name}`);
  }
  return places(commands, env['PATH']?.split(':') ?? [], (folder, name) => `${folder}/${name}`);
}

function places(
  names: readonly string[],
  folders: readonly (string | undefined)[],
  join: (folder: string, name: string) => string,
): readonly string[] {
  return names.flatMap((name) => folders.flatMap((folder) => (folder ? [join(folder, name)] : [])));
}
