/** What the pane needs from the place it stands in, beside the workbook: Excel's pane and the web page each give their own. */
export interface PaneHost {
  /** The functions' namespace in formulas: "HEADLINE", or "HEADLINEDEV" in a development build. */
  readonly namespace: string;
  /** Hands the user a file that the pane has made. */
  saveFile(name: string, bytes: Uint8Array): void;
  /** The clock, for the time printed on reports. */
  now(): Date;
}

/** The type of an .xlsx file. */
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A host for any page with a document: files are offered as downloads. */
export function pageHost(namespace: string, page: Document = document): PaneHost {
  return {
    namespace,
    now: () => new Date(),
    saveFile(name, bytes) {
      const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
      const link = page.createElement('a');
      link.href = address;
      link.download = name;
      link.click();
      // The browser reads the bytes after the click; a minute is far more than it needs.
      setTimeout(() => URL.revokeObjectURL(address), 60_000);
    },
  };
}
