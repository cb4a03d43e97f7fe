import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ErrorCircle16Filled, Info16Regular, Warning16Filled } from '@fluentui/react-icons';
import { useState } from 'react';
import type { HealthLine } from '../../src/tracker/types';
import { isCell } from '../parts/cell-refs';
import { CellList } from '../parts/CellList';
import { EditPreview } from '../parts/EditPreview';
import { TaskView } from '../parts/TaskView';
import { useAnnounce } from '../state/announce';
import { useDraft, useSetup } from '../state/setup-context';
import { useTask } from '../state/task';
import { settingsAfter } from './health-fixes';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: '18px minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  where: { ...typographyStyles.caption1 },
  affects: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  information: { color: tokens.colorNeutralForeground2 },
  icon: { marginTop: '2px' },
});

const icons = { error: ErrorCircle16Filled, warning: Warning16Filled, information: Info16Regular };
const spoken = { error: 'To put right', warning: 'To look at', information: 'Good to know' };

/** One finding: what is wrong, where, what it does to which measure, and its fix where one is safe. */
export function HealthRow({ line }: { readonly line: HealthLine }) {
  const styles = useStyles();
  const { value, sentence, sheet, cells, affects, fix, severity } = line;
  const Icon = icons[severity];
  const places = cells.filter((cell) => !isCell(cell));
  const addresses = cells.filter(isCell);
  return (
    <div className={styles.row}>
      <span className={styles.icon}><Icon className={styles[severity]} aria-label={spoken[severity]} /></span>
      <div className={styles.body}>
        <span>{value !== '' && <strong>{`${value}: `}</strong>}{sentence}</span>
        <span className={styles.where}>{[sheet, ...places].filter(Boolean).join(', ')}{addresses.length > 0 && <>{sheet && ', '}<CellList sheet={sheet} addresses={addresses} /></>}</span>
        {affects.length > 0 && <span className={styles.affects}>{`Touches ${affects.join(', ')}`}</span>}
        {fix && <Fix line={line} />}
      </div>
    </div>
  );
}

/** A fix that is safe: shown first where it writes cells, made at once where it is a choice among the settings. */
function Fix({ line: { fix } }: { readonly line: HealthLine }) {
  const settings = useDraft();
  const { save, readOnly } = useSetup();
  const announce = useAnnounce();
  const [shown, setShown] = useState(false);
  const fixing = useTask<void>();
  if (!fix) return null;
  const after = settingsAfter(settings, fix);
  const apply = () => fixing.run(async () => { if (after) { await save(after); announce(`${fix.label}: saved.`); } });
  if (fix.kind === 'edit' && shown) return <EditPreview edits={fix.edits} action={fix.label} done={`${fix.label}: done.`} onDone={() => setShown(false)} />;
  return (
    <>
      <div><Button size="small" disabled={after !== null && readOnly !== null} onClick={() => (after ? void apply() : setShown(true))}>{after ? fix.label : `${fix.label}: show`}</Button></div>
      <TaskView task={fixing} label={fix.label} cancellable={false} />
    </>
  );
}
