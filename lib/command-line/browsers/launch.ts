import { launchChromium } from './chromium.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import type { BrowserName } from './find.ts';
import { launchFirefox } from './firefox.ts';

/** Folder of the built extension for a browser, below the project's root. */
export function builtExtension(name: BrowserName): string {
  return new URL(`../../../.output/${name === 'firefox' ? 'firefox' : 'chrome'}-mv3`, import.meta.url).pathname;
}

/** Starts a browser with the extension. */
export function launch(name: BrowserName, options: LaunchOptions): Promise<Driver> {
  return name === 'firefox' ? launchFirefox(options) : launchChromium(options);
}
