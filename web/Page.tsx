import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Pane } from '../taskpane/App';
import { pageHost } from '../taskpane/host';
import { fluentTheme } from '../taskpane/theme';
import { loadCatalogue } from './catalogue';
import { DropZone } from './DropZone';
import { useLook, type LookChoice } from './look';
import { PageHeader } from './PageHeader';
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
  const { container, book, busy, saying, hush, open, openSample, download, cell } = useWorkbook(look !== 'light');
  return (
    <FluentProvider theme={fluentTheme(look)} className={styles.page}>
      <PageHeader
        name={book?.name ?? ''} busy={busy} look={choice} onLook={setChoice}
        onOpen={(file) => void open(file)} onSample={(sample) => void openSample(sample)} onDownload={book ? () => void download() : null}
      />
      <Say saying={saying} onClose={hush} />
      <DropZone onFile={(file) => void open(file)}>
        <Split
          label="Width of the pane"
          left={<main ref={container} className={styles.grid} aria-label="Workbook" />}
          right={book && <Pane key={book.id} port={book.workbook} catalogue={loadCatalogue} host={host} theme={look} />}
        />
      </DropZone>
      <StatusLine cell={cell} />
    </FluentProvider>
  );
}
