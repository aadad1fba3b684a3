import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

export const BROWSER_NAMES: readonly BrowserName[] = ['chromium', 'firefox'];

interface Whereabouts {
  /** Environment variables that name the binary, first come first served. */
  variables: string[];
  /** Names on the PATH. */
  commands: string[];
  /** Debian's package. */
  apt: string;
  advice: Partial<Record<NodeJS.Platform, string>>;
  places: Partial<Record<NodeJS.Platform, string[]>>;
}

const { env } = process;

function programFiles(...parts: string[]): string[] {
  return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter((root) => root !== undefined)
    .map((root) => join(root, ...parts));
}

const macApplication = (app: string, binary: string): string[] =>
  ['/Applications', join(homedir(), 'Applications')].map((root) => join(root, `${app}.app`, 'Contents/MacOS', binary));

const WHEREABOUTS: Record<BrowserName, Whereabouts> = {
  chromium: {
    variables: ['CHROME_PATH', 'CHROMIUM_PATH'],
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
    apt: 'chromium',
    advice: {
      linux: 'Debian or Ubuntu: sudo apt-get install chromium',
      darwin: 'brew install --cask google-chrome',
      win32: 'winget install Google.Chrome',
    },
    places: {
      // Debian's /usr/bin/chromium is a wrapper that adds flags and noise; the binary beside it is what we want.
      linux: ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/usr/bin/chromium', '/snap/bin/chromium'],
      darwin: [...macApplication('Chromium', 'Chromium'), ...macApplication('Google Chrome', 'Google Chrome')],
      win32: [...programFiles('Google', 'Chrome', 'Application', 'chrome.exe'), ...programFiles('Chromium', 'Application', 'chrome.exe')],
    },
  },
  firefox: {
    variables: ['FIREFOX_PATH'],
    commands: ['firefox-esr', 'firefox'],
    apt: 'firefox-esr',
    advice: {
      linux: 'Debian: sudo apt-get install firefox-esr',
      darwin: 'brew install --cask firefox',
      win32: 'winget install Mozilla.Firefox',
    },
    places: {
      linux: ['/usr/lib/firefox-esr/firefox-esr', '/usr/lib/firefox/firefox', '/opt/firefox/firefox', '/snap/bin/firefox'],
      darwin: macApplication('Firefox', 'firefox'),
      win32: programFiles('Mozilla Firefox', 'firefox.exe'),
    },
  },
};

function isProgram(file: string): boolean {
  try {
    accessSync(file, process.platform === 'win32' ? constants.F_OK : constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** A stub that only offers to install the real thing answers `--version` with an error. */
function runs(file: string): boolean {
  return process.platform === 'win32' || spawnSync(file, ['--version'], { timeout: 20_000 }).status === 0;
}

/**
 * Finds a browser: by environment variable, in the usual places, on the PATH.
 * @returns the path of its binary, or undefined where none is
 * @throws where an environment variable names something that is no program
 */
export function findBrowser(name: BrowserName): string | undefined {
  const { variables, commands, places } = WHEREABOUTS[name];
  for (const variable of variables) {
    const file = env[variable];
    if (!file) continue;
    if (isProgram(file)) return file;
    throw new Error(`${variable}=${file} is no program`);
  }
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => commands.map((command) => join(folder, command + suffix)));
  return [...(places[process.platform] ?? []), ...onPath].find((file) => isProgram(file) && runs(file));
}

function apt(args: string[]): void {
  console.error(`+ apt-get ${args.join(' ')}`);
  const { status, signal } = spawnSync('apt-get', args, {
    stdio: ['ignore', 2, 2],
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 540_000,
  });
  if (status !== 0) throw new Error(`apt-get ${args.find((a) => /^[a-z]+$/.test(a)) ?? ''} failed (${status ?? signal})`);
}

/**
 * Finds browsers, and installs from the system's packages those that are missing, where we may: Debian or Ubuntu, as root.
 * @throws with what to do, where a browser is missing and cannot be installed here
 */
export function ensureBrowsers(names: readonly BrowserName[]): Record<BrowserName, string> {
  let missing = names.filter((name) => findBrowser(name) === undefined);
  if (missing.length > 0 && process.platform === 'linux' && process.getuid?.() === 0 && isProgram('/usr/bin/apt-get')) {
    const wait = ['-qq', '-o', 'DPkg::Lock::Timeout=120'];
    apt([...wait, 'update']);
    apt([...wait, 'install', '-y', '--no-install-recommends', 'fonts-dejavu-core', ...missing.map((name) => WHEREABOUTS[name].apt)]);
    missing = names.filter((name) => findBrowser(name) === undefined);
  }
  if (missing.length > 0) {
    const lines = missing.map((name) => {
      const { advice, variables } = WHEREABOUTS[name];
      return `No ${name} found. Install it (${advice[process.platform] ?? 'with your package manager'}), or set ${variables[0]} to its path.`;
    });
    throw new Error(lines.join('\n'));
  }
  return Object.fromEntries(names.map((name) => [name, findBrowser(name)])) as Record<BrowserName, string>;
}
