import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState, type DragEvent, type ReactNode } from 'react';

const useStyles = makeStyles({
  zone: { position: 'relative', flexGrow: 1, minHeight: 0 },
  sheet: {
    ...typographyStyles.title3, position: 'absolute', inset: 0, zIndex: 1000, display: 'flex', alignItems: 'center', justifyContent: 'center', pointerEvents: 'none',
    color: tokens.colorBrandForeground1, backgroundColor: tokens.colorBrandBackground2, border: `3px dashed ${tokens.colorBrandStroke1}`, opacity: 0.95,
  },
});

const carriesFile = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');

/** Takes a workbook that is dropped anywhere on the page's work. */
export function DropZone({ onFile, children }: { readonly onFile: (file: File) => void; readonly children: ReactNode }) {
  const styles = useStyles();
  // Moving over a child leaves and enters: the count says whether the file is still over the zone.
  const [depth, setDepth] = useState(0);
  return (
    <div
      className={styles.zone}
      onDragEnter={(event) => { if (carriesFile(event)) setDepth((count) => count + 1); }}
      onDragLeave={(event) => { if (carriesFile(event)) setDepth((count) => Math.max(0, count - 1)); }}
      onDragOverCapture={(event) => { if (carriesFile(event)) event.preventDefault(); }}
      onDropCapture={(event) => {
        if (!carriesFile(event)) return;
        event.preventDefault();
        event.stopPropagation();
        setDepth(0);
        const file = event.dataTransfer.files[0];
        if (file) onFile(file);
      }}
    >
      {children}
      {depth > 0 && <div className={styles.sheet}>Drop the workbook to open it</div>}
    </div>
  );
}
