/** Bytes that go into one call of String.fromCharCode. */
const CHUNK = 0x8000;

/**
 * Opens a workbook's bytes as a new workbook in Excel.
 * @returns null where Excel has opened it; the bytes where this Excel opens none, for the user to save
 */
export async function openNewWorkbook(bytes: Uint8Array): Promise<Uint8Array | null> {
  try {
    await Excel.createWorkbook(base64Of(bytes));
    return null;
  } catch {
    // Excel cannot say beforehand whether it may open another window here.
    return bytes;
  }
}

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}
