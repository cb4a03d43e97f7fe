import { Button, Input, Select, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircle16Regular, ErrorCircle16Filled, Info16Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { GradeValue } from '../../src/tracker/grade-inventory';
import { CellList } from '../parts/CellList';
import { OTHER_CHOICES, STATUS_WORDS, isChosen } from './grades';

const useStyles = makeStyles({
  row: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  line: { display: 'grid', gridTemplateColumns: '20px minmax(48px, auto) minmax(0, 1fr) auto', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  value: { ...typographyStyles.body1Strong, overflowWrap: 'anywhere' },
  reads: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  count: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  problem: { ...typographyStyles.caption1, margin: 0 },
  form: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
  grow: { flexGrow: 1, minWidth: 0 },
  bad: { color: tokens.colorStatusDangerForeground1 },
});

interface Props {
  readonly value: GradeValue;
  readonly sheet: string;
  /** The grades of the scale, best first; empty where any text may be one. */
  readonly names: readonly string[];
  /** A grade, "Unclassified", "not an entry"; null takes the choice back. */
  readonly onChoose: (grade: string | null) => void;
}

/** One distinct value of a scale: how often it stands there, what it is read as, and where it is not understood. */
export function GradeRow({ value: grade, sheet, names, onChoose }: Props) {
  const styles = useStyles();
  const unread = grade.status === 'not understood';
  const Icon = unread ? ErrorCircle16Filled : grade.status === 'recognised' ? CheckmarkCircle16Regular : Info16Regular;
  return (
    <div className={styles.row}>
      <div className={styles.line}>
        <Icon aria-hidden="true" className={unread ? styles.bad : undefined} />
        <span className={styles.value}>{grade.value || '(blank)'}</span>
        <span className={styles.reads}>{grade.status === 'mapped' ? `counts as ${grade.grade}` : STATUS_WORDS[grade.status]}</span>
        <span className={styles.count}>{`${grade.count} ${grade.count === 1 ? 'cell' : 'cells'}`}</span>
      </div>
      {unread && (
        <>
          <p className={styles.problem}>{grade.problem}</p>
          <CellList sheet={sheet} addresses={grade.cells} />
          <Choose grade={grade} names={names} onChoose={onChoose} />
        </>
      )}
      {isChosen(grade) && <div><Button size="small" appearance="subtle" onClick={() => onChoose(null)}>{`Take back: ${grade.value}`}</Button></div>}
    </div>
  );
}

function Choose({ grade, names, onChoose }: Pick<Props, 'names' | 'onChoose'> & { readonly grade: GradeValue }) {
  const styles = useStyles();
  const name = useId();
  const [chosen, setChosen] = useState(grade.proposal ?? '');
  const label = `${grade.value} counts as`;
  return (
    <form className={styles.form} onSubmit={(event) => { event.preventDefault(); if (chosen.trim() !== '') onChoose(chosen.trim()); }}>
      <span id={name}>{label}</span>
      {names.length > 0 ? (
        <Select className={styles.grow} size="small" aria-labelledby={name} value={chosen} onChange={(_, data) => setChosen(data.value)}>
          <option value="">Choose</option>
          {names.map((each) => <option key={each} value={each}>{each}</option>)}
          {OTHER_CHOICES.map(([each, words]) => <option key={each} value={each}>{words}</option>)}
        </Select>
      ) : <Input className={styles.grow} size="small" aria-labelledby={name} value={chosen} onChange={(_, data) => setChosen(data.value)} placeholder="Grade" />}
      <Button size="small" type="submit" disabled={chosen.trim() === ''}>Use</Button>
    </form>
  );
}
