/** Writes a sample workbook so that the same data give the same bytes on any day and machine. */
import { unzipSync, zipSync, type Zippable } from 'fflate';
import { writeXlsx, type WriteOptions } from 'hucre';

const MADE = new Date(Date.UTC(2023, 2, 20, 9, 0, 0));
/** A zip's own clock has no zone: local parts of this are what is stored. */
const STAMP = new Date(2023, 2, 20, 9, 0, 0);

export async function writeBook(book: WriteOptions, title: string): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    ...book,
    defaultFont: { name: 'Calibri', family: 2, size: 11 },
    properties: { title, creator: 'Anytown Academy', lastModifiedBy: 'Data Manager', company: 'Anytown Academy (fictional)', created: MADE, modified: MADE },
  });
  const parts = unzipSync(bytes);
  const sorted: Zippable = Object.fromEntries(Object.entries(parts).map(([name, data]) => [name, [data, { level: 9, mtime: STAMP, os: 0 }]]));
  return zipSync(sorted);
}
