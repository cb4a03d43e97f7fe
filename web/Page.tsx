import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Pane } from '../taskpane/App';
import { pageHost } from '../taskpane/host';
import { fluentTheme } from '../taskpane/theme';
import { loadCatalogue } from './catalogue';
import { DropZone } from './DropZone';
import { LeaveDialog } from './LeaveDialog';
import { useLook, type LookChoice } from './look';
import { PageHeader } from './PageHeader';
import { useRegions } from './regions';
import { Say } from './Say';
import { Split } from './Split';
import { StatusLine } from './StatusLine';
import { useWorkbook } from './workbook';

const useStyles = makeStyles({
  page: { height: '100%', display: 'flex', flexDirection: 'column', backgroundColor: tokens.colorNeutralBackground3 },
  grid: { height: '100%', minWidth: 0, position: 'relative', backgroundColor: tokens.colorNeutralBackground1 },
});

const host = pageHost(HEADLINE_NAMESPACE);

/** The whole page: a header, the workbook on the left, the pane on the right, a line that says what is going on. */
export function Page() {
  const styles = useStyles();
  const [choice, setChoice] = useState<LookChoice>('system');
  const look = useLook(choice);
  useRegions();
  const { container, book, busy, saying, hush, unsaved, open, openSample, download, cell } = useWorkbook(look !== 'light');
  const [waiting, setWaiting] = useState<(() => void) | null>(null);
  /** Another workbook takes this one's place: at once, or once the user has agreed to lose what is not downloaded. */
  const replace = (action: () => void): void => (unsaved ? setWaiting(() => action) : action());
  return (
    <FluentProvider theme={fluentTheme(look)} className={styles.page}>
      <PageHeader
        name={book?.name ?? ''} busy={busy} look={choice} onLook={setChoice}
        onOpen={(file) => replace(() => void open(file))} onSample={(sample) => replace(() => void openSample(sample))} onDownload={book ? () => void download() : null}
      />
      <Say saying={saying} onClose={hush} />
      <DropZone onFile={(file) => replace(() => void open(file))}>
        <Split
          label="Width of the pane"
          left={<main ref={container} className={styles.grid} data-region="workbook" aria-label="Workbook; F6 leaves it" />}
          right={book && <Pane key={book.id} port={book.workbook} catalogue={loadCatalogue} host={host} theme={look} />}
        />
      </DropZone>
      <StatusLine cell={cell} />
      <LeaveDialog name={book?.name ?? ''} waiting={waiting} onStay={() => setWaiting(null)} />
    </FluentProvider>
  );
}
