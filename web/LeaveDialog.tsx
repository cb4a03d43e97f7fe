import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';

interface Props {
  /** The workbook that has not been downloaded since it was changed. */
  readonly name: string;
  /** What waits for the answer; null while nothing does. */
  readonly waiting: (() => void) | null;
  readonly onStay: () => void;
}

/** Asks before another workbook takes the place of one with changes that are nowhere else. */
export function LeaveDialog({ name, waiting, onStay }: Props) {
  return (
    <Dialog modalType="alert" open={waiting !== null} onOpenChange={(_, { open }) => { if (!open) onStay(); }}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Open another workbook?</DialogTitle>
          <DialogContent>
            "{name}" has changes that have not been downloaded: typed cells, settings or report sheets. They are kept nowhere but in this page and would be lost.
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onStay}>Stay</Button>
            <Button onClick={() => { waiting?.(); onStay(); }}>Open and lose the changes</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
