/**
 * `npm run store`: what the stores of Chrome and Firefox ask for beside the package, made from the project into `.output/store`: for
 * each language of the interface the name, the summary and the description, as the welcome page has them; why each permission is
 * needed, as PRIVACY.md has it; and the pictures in the sizes that the stores want.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { LANGUAGES, type Language, loadCatalogue } from '../i18n/languages.ts';
import { translator } from '../i18n/translate.ts';
import { ensureBrowsers } from './browsers/find.ts';
import { builtExtension, launch } from './browsers/launch.ts';
import { hover } from './look.ts';
import { serveFolder } from './serve.ts';

const ROOT = new URL('../../', import.meta.url).pathname;
const FOLDER = join(ROOT, '.output/store');
/** Of the Chrome Web Store, which Firefox's takes as well. */
const PICTURE = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };
const MOST = { summary: 132, description: 16_000 };

async function writeTexts(language: Language): Promise<void> {
  const t = translator(language, await loadCatalogue(language));
  const marks = (['anonymous', 'unverified', 'second-hand', 'named'] as const).map((m) => `• ${t(`class.${m}`)}: ${t(`welcome.${m}`)}`);
  const description = [
    t('welcome.title'),
    t('welcome.lead'),
    `${t('welcome.four')}\n${marks.join('\n')}`,
    `${t('welcome.reads')}\n${t('welcome.reads-text')}\n${t('welcome.permission')}`,
    `${t('welcome.off')}\n${t('welcome.off-text')}`,
    t('welcome.sample-note'),
  ].join('\n\n');
  const summary = t('extension.description');
  for (const [what, text] of Object.entries({ summary, description }))
    if (text.length > MOST[what as keyof typeof MOST]) throw new Error(`${language}: the ${what} is too long for the stores`);
  const folder = join(FOLDER, language);
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries({ name: t('extension.name'), summary, description }))
    writeFileSync(join(folder, `${name}.txt`), `${text}\n`);
}

/** The table of PRIVACY.md, as the stores' forms want it: a permission, and why. */
function writePermissions(): void {
  const rows = [...readFileSync(join(ROOT, 'PRIVACY.md'), 'utf8').matchAll(/^\| (?!permission|---)(.+?) \| (.+?) \|$/gm)];
  if (rows.length === 0) throw new Error('PRIVACY.md has no table of permissions');
  writeFileSync(join(FOLDER, 'permissions.txt'), `${rows.map(([, name, why]) => `${name}: ${why}`).join('\n\n')}\n`);
}

const picture = (name: string) => join(FOLDER, `${name}.png`) as `${string}.png`;
const settle = () => new Promise((done) => setTimeout(done, 700));

async function takePictures(dark: boolean): Promise<void> {
  const server = await serveFolder(join(ROOT, 'tests/articles'));
  const executable = ensureBrowsers(['chromium']).chromium;
  const driver = await launch('chromium', { executable, extension: builtExtension('chromium'), headless: true, dark });
  const ending = dark ? '-dark' : '';
  try {
    const page = await driver.open(server.url('eastmere-harbour.html'));
    await page.setViewport(PICTURE);
    await hover(page, '“We have been lucky so far,”');
    await settle();
    await page.screenshot({ path: picture(`card${ending}`) });
    for (const own of ['options', 'welcome']) {
      const ownPage = await driver.ownPage(`${own}.html`);
      await ownPage.setViewport(PICTURE);
      await settle();
      await ownPage.screenshot({ path: picture(`${own}${ending}`) });
      await ownPage.close();
    }
    if (!dark) await takeTile(await driver.browser.newPage());
  } finally {
    await driver.close();
    await server.close();
  }
}

/** The tile of the store's front page: icon and name. */
async function takeTile(page: Page): Promise<void> {
  const icon = readFileSync(join(ROOT, 'public/icon/active-128.png')).toString('base64');
  const t = translator('en', await loadCatalogue('en'));
  await page.setViewport(TILE);
  await page.setContent(
    `<style>body{margin:0;height:100vh;display:grid;place-content:center;justify-items:center;gap:14px;background:#fdf6e3;font-family:sans-serif;text-align:center}
    h1{margin:0;font-size:34px;color:#1f2937}p{margin:0 40px;font-size:15px;line-height:1.4;color:#4b5563}</style>
    <img width="76" height="76" alt="" src="data:image/png;base64,${icon}"><h1>${t('extension.name')}</h1><p>${t('welcome.title')}</p>`,
  );
  await page.screenshot({ path: picture('tile') });
}

mkdirSync(FOLDER, { recursive: true });
for (const language of Object.keys(LANGUAGES) as Language[]) await writeTexts(language);
writePermissions();
for (const dark of [false, true]) await takePictures(dark);
console.log(FOLDER);
