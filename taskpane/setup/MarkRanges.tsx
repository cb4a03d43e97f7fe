import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { Delete16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { markRange } from '../../src/tracker/grade-choice';
import type { GradeMapping, TrackerSettings } from '../../src/tracker/types';
import { Disclosure } from '../parts/Disclosure';
import { withGrade } from './grades';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalS, alignItems: 'start' },
  whole: { gridColumn: '1 / -1', justifySelf: 'start' },
  line: { display: 'flex', justifyContent: 'space-between', alignItems: 'center' },
});

/** Marks turned into grades: "60 to 69" in maths is a 6. */
export function MarkRanges({ settings, onChange }: { readonly settings: TrackerSettings; readonly onChange: (grades: readonly GradeMapping[]) => void }) {
  const styles = useStyles();
  const [subject, setSubject] = useState('');
  const [marks, setMarks] = useState('');
  const [grade, setGrade] = useState('');
  const ranges = settings.grades.filter(({ value }) => markRange(value) !== null);
  const wrong = marks !== '' && markRange(marks) === null;
  const add = () => {
    onChange(withGrade(settings.grades, subject.trim(), marks.trim(), grade.trim()));
    setMarks('');
    setGrade('');
  };
  return (
    <Disclosure title={ranges.length > 0 ? `Marks to grades (${ranges.length})` : 'Marks to grades'}>
      {ranges.map((range) => (
        <div key={`${range.subject} ${range.value}`} className={styles.line}>
          <span>{`${range.subject || 'Every subject'}: ${range.value} is ${range.grade}`}</span>
          <Button size="small" appearance="subtle" icon={<Delete16Regular />} aria-label={`Remove ${range.value}`} onClick={() => onChange(settings.grades.filter((each) => each !== range))} />
        </div>
      ))}
      <form className={styles.form} onSubmit={(event) => { event.preventDefault(); if (!wrong && marks !== '' && grade.trim() !== '') add(); }}>
        <Field label="Marks" validationMessage={wrong ? 'Two numbers: 60 to 69' : undefined}><Input value={marks} onChange={(_, data) => setMarks(data.value)} placeholder="60 to 69" /></Field>
        <Field label="Grade"><Input value={grade} onChange={(_, data) => setGrade(data.value)} placeholder="6" /></Field>
        <Field className={styles.whole} label="Subject" hint="Leave blank for every subject."><Input value={subject} onChange={(_, data) => setSubject(data.value)} /></Field>
        <Button className={styles.whole} type="submit" disabled={wrong || marks === '' || grade.trim() === ''}>Add</Button>
      </form>
    </Disclosure>
  );
}
