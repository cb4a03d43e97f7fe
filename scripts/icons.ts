// Draws the icons: each SVG in assets/icons as PNG files of the sizes that Office asks for. Run: npx tsx scripts/icons.ts
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { chromium } from '@playwright/test';

/** Ribbon 16, 32, 80; add-in list 32, 64; high resolution 64, 128. */
const SIZES = [16, 32, 64, 80, 128];
const FOLDER = new URL('../assets/icons/', import.meta.url);
const INSTALLED = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

const executablePath = INSTALLED.find((path) => existsSync(path));
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.svg'))) {
  const svg = readFileSync(new URL(file, FOLDER), 'utf8');
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await page.screenshot({ path: new URL(`${basename(file, '.svg')}-${size}.png`, FOLDER).pathname, omitBackground: true });
    await page.close();
  }
}
await browser.close();
