import { Button, Checkbox, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Delete16Regular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { cellAddress } from '../../src/cells/address';
import { finderOf } from '../../src/tracker/finder';
import type { ClassMapping, SubjectMapping, TrackerSettings } from '../../src/tracker/types';
import { CellLink } from '../parts/CellLink';
import { useWork } from '../state/work';
import { ClassChoice } from './ClassChoice';
import { QualificationLine } from './QualificationLine';
import { QualificationSearch } from './QualificationSearch';
import { stateOf } from './subjects';
import type { SubjectLine } from './subjects';

const useStyles = makeStyles({
  row: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, paddingBottom: tokens.spacingVerticalXS, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  subject: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  grow: { flexGrow: 1 },
  chosen: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  unclear: { color: tokens.colorStatusDangerForeground1 },
  aside: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly line: SubjectLine;
  readonly settings: TrackerSettings;
  readonly onChange: (mapping: SubjectMapping) => void;
  readonly onClasses: (classes: readonly ClassMapping[]) => void;
}

/** One subject and what it stands for; "Change" opens the search, several qualifications and "does not count". */
export function SubjectRow({ line, settings, onChange, onClasses }: Props) {
  const styles = useStyles();
  const { catalogue } = useWork();
  const finder = useMemo(() => finderOf(catalogue), [catalogue]);
  const { subject, chosen, doesNotCount, columns } = line;
  const open = stateOf(line) === 'open';
  const [changing, setChanging] = useState(false);
  const label = changing ? 'Done' : open ? 'Choose' : 'Change';
  const texts = chosen.map(({ text }) => text);
  // Choosing another one puts aside what was not clear.
  const known = chosen.filter(({ qualification }) => qualification !== null).map(({ text }) => text);
  return (
    <div className={styles.row}>
      <div className={styles.head}>
        <h3 className={styles.subject}>{subject}</h3>
        {columns.length > 0 && <CellLink sheet={settings.mapping.sheet} address={cellAddress(settings.mapping.firstRow, columns[0]!)} />}
        <span className={styles.grow} />
        <Button size="small" appearance={open ? 'primary' : 'subtle'} aria-expanded={changing} aria-label={`${label} ${subject}`} onClick={() => setChanging(!changing)}>
          {label}
        </Button>
      </div>
      {doesNotCount && <span className={styles.aside}>Does not count</span>}
      {!doesNotCount && chosen.map(({ text, qualification }) => (
        <div key={text} className={styles.chosen}>
          {qualification ? <QualificationLine qualification={qualification} /> : <span className={styles.unclear}>{`"${text}" is not clear: choose another one.`}</span>}
          {changing && <Button size="small" appearance="subtle" icon={<Delete16Regular />} aria-label={`Remove ${text} from ${subject}`} onClick={() => onChange({ subject, qualifications: texts.filter((each) => each !== text) })} />}
        </div>
      ))}
      {changing && <Checkbox checked={doesNotCount} label="Does not count" onChange={(_, { checked }) => onChange({ subject, qualifications: texts, doesNotCount: checked === true })} />}
      {changing && !doesNotCount && (
        <QualificationSearch
          subject={subject} chosen={chosen.flatMap(({ qualification }) => qualification?.qn ?? [])}
          onChoose={(qualification) => { setChanging(false); onChange({ subject, qualifications: [...known, finder.nameOf(qualification)] }); }}
        />
      )}
      {!doesNotCount && texts.length > 1 && <ClassChoice line={line} settings={settings} onChange={onClasses} />}
    </div>
  );
}
