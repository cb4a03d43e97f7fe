import { readDirectory } from './directory';
import { inWords } from './faults';
import { FileWorkbook } from './file-workbook';
import { Package } from './package';
import { refuseOtherPackages, refuseWhatIsNoZip } from './recognise';

/**
 * Opens the bytes of an .xlsx or .xlsm; `name` is the file's, for messages. The bytes are not copied: leave them
 * as they are. Throws WorkbookError "unreadable" with one sentence for whatever is no workbook, encrypted, of
 * another kind, damaged or too large.
 */
export async function openWorkbook(bytes: Uint8Array, name: string): Promise<FileWorkbook> {
  refuseWhatIsNoZip(bytes, name);
  return inWords(`"${name}"`, () => {
    const parts = Package.open(bytes);
    refuseOtherPackages(parts, name);
    readDirectory(parts);
    return new FileWorkbook(parts, name);
  });
}
