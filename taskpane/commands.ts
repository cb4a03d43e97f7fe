/** What the ribbon's buttons do. Their names stand in manifest.xml. */

/** Runs the report; loaded when it is asked for, since formulas wait for this script. */
const report = async (): Promise<void> => (await import('./ribbon-report')).ribbonReport.run();

/** Tells Office what belongs to each button. Excel waits until the event is completed, whatever became of it. */
export function associateCommands(run: () => Promise<void> = report): void {
  void Office.onReady(({ host }) => {
    if (host === null) return;
    Office.actions.associate('report', (event: Office.AddinCommands.Event) => {
      // Where not even the script came, the pane says so.
      void run().catch(() => Office.addin.showAsTaskpane()).catch(() => undefined).finally(() => event.completed());
    });
  });
}
