import { Button, Checkbox, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Add16Regular, Delete16Regular } from '@fluentui/react-icons';
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
  row: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalS, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  subject: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  chosen: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  buttons: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', flexWrap: 'wrap' },
  unclear: { color: tokens.colorStatusDangerForeground1 },
});

interface Props {
  readonly line: SubjectLine;
  readonly settings: TrackerSettings;
  readonly onChange: (mapping: SubjectMapping) => void;
  readonly onClasses: (classes: readonly ClassMapping[]) => void;
}

/** One subject: what it stands for, with the search to change it. */
export function SubjectRow({ line, settings, onChange, onClasses }: Props) {
  const styles = useStyles();
  const { catalogue } = useWork();
  const finder = useMemo(() => finderOf(catalogue), [catalogue]);
  const [searching, setSearching] = useState(false);
  const { subject, chosen, doesNotCount, columns } = line;
  const texts = chosen.map(({ text }) => text);
  // Choosing another one puts aside what was not clear.
  const known = chosen.filter(({ qualification }) => qualification !== null).map(({ text }) => text);
  const { mapping } = settings;
  const remove = (text: string) => onChange({ subject, qualifications: texts.filter((each) => each !== text) });
  return (
    <div className={styles.row}>
      <div className={styles.head}>
        <h3 className={styles.subject}>{subject}</h3>
        {columns.length > 0 && <CellLink sheet={mapping.sheet} address={cellAddress(mapping.firstRow, columns[0]!)} />}
      </div>
      {!doesNotCount && chosen.map(({ text, qualification }) => (
        <div key={text} className={styles.chosen}>
          {qualification ? <QualificationLine qualification={qualification} /> : <span className={styles.unclear}>{`"${text}" is not clear: choose another one.`}</span>}
          <Button size="small" appearance="subtle" icon={<Delete16Regular />} aria-label={`Remove ${text} from ${subject}`} onClick={() => remove(text)} />
        </div>
      ))}
      <div className={styles.buttons}>
        {!doesNotCount && (
          <Button size="small" appearance={stateOf(line) === 'open' ? 'primary' : 'secondary'} icon={<Add16Regular />} aria-expanded={searching} onClick={() => setSearching(!searching)}>
            {texts.length === 0 ? 'Choose' : 'Add another'}
          </Button>
        )}
        <Checkbox checked={doesNotCount} label="Does not count" onChange={(_, { checked }) => { setSearching(false); onChange({ subject, qualifications: texts, doesNotCount: checked === true }); }} />
      </div>
      {searching && !doesNotCount && (
        <QualificationSearch
          subject={subject} chosen={chosen.flatMap(({ qualification }) => qualification?.qn ?? [])}
          onChoose={(qualification) => { setSearching(false); onChange({ subject, qualifications: [...known, finder.nameOf(qualification)] }); }}
        />
      )}
      {!doesNotCount && texts.length > 1 && <ClassChoice line={line} settings={settings} onChange={onClasses} />}
    </div>
  );
}
