/**
 * Finds a browser for the tests, or installs one; it never lets them be skipped. In order: Chrome, Edge or
 * Chromium as installed; Debian's chromium by apt, as root; Playwright's own download (which needs the internet).
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';

const env = process.env;

/** Where installers put Chrome, Edge and Chromium. */
function places(): string[] {
  if (process.platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    return roots.flatMap((root) => ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe', 'Chromium\\Application\\chrome.exe'].map((file) => path.join(root, file)));
  }
  if (process.platform === 'darwin') return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  const names = ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable', 'chromium', 'chromium-browser'];
  return (env.PATH ?? '').split(path.delimiter).flatMap((folder) => names.map((name) => path.join(folder, name)));
}

/** The browser to test with: HEADLINE_BROWSER, else an installed one, else Playwright's; null where there is none. */
export function findBrowser(): string | null {
  return [env.HEADLINE_BROWSER, ...places(), chromium.executablePath()].find((file) => file !== undefined && file !== '' && existsSync(file)) ?? null;
}

/** A browser, installed where none was found. Throws with a sentence where that fails too. */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    console.log('No browser was found: installing Debian\'s chromium with apt-get ...');
    run('apt-get', ['update', '-q']);
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium']);
  } else {
    console.log('No browser was found: asking Playwright to download its own ...');
    run(process.execPath, [path.join(import.meta.dirname, '../node_modules/@playwright/test/cli.js'), 'install', 'chromium']);
  }
  const installed = findBrowser();
  if (!installed) throw new Error('The browser tests need Chrome, Edge or Chromium. Install one of them, or name it in HEADLINE_BROWSER, and run the tests again.');
  return installed;
}

function run(command: string, args: readonly string[]): void {
  try {
    execFileSync(command, args, { stdio: 'inherit', env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } });
  } catch {
    throw new Error(`"${command} ${args.join(' ')}" failed. The browser tests need Chrome, Edge or Chromium: install one of them, or name it in HEADLINE_BROWSER, and run the tests again.`);
  }
}

/** What Chromium needs to run as root and without a graphics card, and not to ask the internet for anything. */
export const BROWSER_FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
