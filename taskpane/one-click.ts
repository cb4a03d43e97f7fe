import type { SheetGrid } from '../src/cells/grid';
import type { Problem } from '../src/cells/problem';
import type { Filter } from '../src/cohort/groups';
import type { Catalogue } from '../src/qualification/types';
import { EDITIONS } from '../src/reference/ks4/editions';
import type { Edition } from '../src/reference/ks4/types';
import type { Audience } from '../src/report/context';
import { shuffledBy } from '../src/report/shuffle';
import { timeText } from '../src/report/time-text';
import { namesIn, QUESTION_SHEETS_OPTION } from '../src/report/tracker-questions';
import { trackerReport } from '../src/report/tracker-report';
import { refuseDrift } from '../src/tracker/drift';
import { sheetsOf } from '../src/tracker/read-tracker';
import { settingsFromTables } from '../src/tracker/settings-from-tables';
import { unreadSentences } from '../src/tracker/unread-rows';
import type { TrackerSettings } from '../src/tracker/types';
import { WorkbookError } from '../workbook/port';
import type { ReportProgress, WorkbookPort, WrittenSheets } from '../workbook/port';

export interface OneClick {
  readonly port: WorkbookPort;
  readonly catalogue: Catalogue;
  /** The time that stands on the sheets. */
  readonly now: Date;
  /** Named where nothing is said: sheets in this workbook. Anonymous and public make a new workbook. */
  readonly audience?: Audience;
  readonly filters?: readonly Filter[];
  readonly editions?: readonly Edition[];
  readonly onProgress?: (progress: ReportProgress) => void;
  readonly signal?: AbortSignal;
}

/** What one click made. */
export type OneClickDone = Remarks & (
  /** Sheets of this workbook, by their key. */
  | { readonly kind: 'sheets'; readonly written: WrittenSheets }
  /** A new workbook: its bytes, or null where the home has opened it itself. */
  | { readonly kind: 'workbook'; readonly name: string; readonly bytes: Uint8Array | null }
);

interface Remarks {
  /** The cells that some of its figures are withheld for. */
  readonly problems: readonly Problem[];
  /** Sentences about pupils that stand below the rows of the set-up, whom no figure has. */
  readonly unread: readonly string[];
}

/** Reading and working out, before the sheets are written. */
const STEPS_BEFORE = 2;

/**
 * The whole way from a tracker to its report: settings, cells, measures, sheets. A second click refreshes the first.
 * @throws WorkbookError or InputError with the sentence for the user; cancelling throws "cancelled" and leaves what was there
 */
export async function oneClickReport({ port, catalogue, now, audience = 'named', filters = [], editions = EDITIONS, onProgress, signal }: OneClick): Promise<OneClickDone> {
  const say = (done: number, total: number, step: string) => { throwIfCancelled(signal); onProgress?.({ done, total, step }); };
  say(0, STEPS_BEFORE + 1, 'Reading the tracker');
  const settings = await readSettings(port);
  const grids: SheetGrid[] = await Promise.all(sheetsOf(settings.mapping).map((sheet) => port.read(sheet)));
  refuseDrift(grids, settings);
  const papers: SheetGrid[] = await Promise.all(namesIn(settings.options[QUESTION_SHEETS_OPTION]).map((sheet) => port.read(sheet)));
  say(1, STEPS_BEFORE + 1, 'Working out the measures');
  // The progress bar is drawn before the page is busy.
  await new Promise((go) => setTimeout(go, 0));
  const { sheets, problems } = trackerReport({ grids, papers, settings, catalogue, audience, filters, editions, made: timeText(now), shuffle });
  const unread = unreadSentences(grids, settings.mapping);
  say(STEPS_BEFORE, STEPS_BEFORE + 1, 'Writing the sheets');
  if (audience !== 'named') return { kind: 'workbook', name: fileName(settings, audience), bytes: await port.newWorkbook(sheets), problems, unread };
  const written = await port.writeReport(sheets, {
    ...(signal ? { signal } : {}),
    onProgress: ({ done, total, step }) => onProgress?.({ done: STEPS_BEFORE + done, total: STEPS_BEFORE + total, step }),
  });
  return { kind: 'sheets', written, problems, unread };
}

async function readSettings(port: WorkbookPort): Promise<TrackerSettings> {
  const tables = await port.readSettings();
  const settings = tables && settingsFromTables(tables).settings;
  if (!settings) throw new WorkbookError('This workbook is not set up yet. Open the Headline pane and go through the steps of the set-up once.', 'not-found');
  return settings;
}

function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new WorkbookError('Cancelled. The report is as it was.', 'cancelled');
}

/** "Hill School headlines 2023 (public).xlsx", without what file systems refuse. */
export const fileName = ({ school, year }: Pick<TrackerSettings, 'school' | 'year'>, audience: Audience): string =>
  `${[school.replace(/[\s\p{Cc}<>:"/\\|?*]+/gu, ' ').trim(), 'headlines', year].filter(Boolean).join(' ')} (${audience}).xlsx`;

/** Every whole number below `count` is as likely as any other. */
const shuffle = shuffledBy((count) => crypto.getRandomValues(new Uint32Array(1))[0]! % count);
