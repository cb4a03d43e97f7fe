import { Field, Link, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { DataTable } from '../parts/DataTable';
import { useGuide } from '../state/trail';
import { FiguresScreen } from './FiguresScreen';
import { FOCUS_GRADES, englishMaths } from './english-maths';
import type { FocusGrade } from './english-maths';

interface Line { readonly label: string; readonly pupils: readonly string[] }

/** English and maths at a grade: both, one, neither; choosing a line lists its pupils. */
export default function EnglishMaths() {
  const { go } = useGuide();
  const [grade, setGrade] = useState<FocusGrade>(5);
  return (
    <FiguresScreen title="English and maths">
      {({ measures, answer }) => {
        const wanted = new Set(answer.pupils.map(({ pupil }) => pupil));
        const { both, englishOnly, mathsOnly, neither } = englishMaths(measures, wanted, grade);
        const lines: readonly Line[] = [
          { label: `Both at ${grade} or above`, pupils: both }, { label: 'English only', pupils: englishOnly },
          { label: 'Maths only', pupils: mathsOnly }, { label: 'Neither', pupils: neither },
        ];
        const all = lines.reduce((sum, { pupils }) => sum + pupils.length, 0);
        return (
          <>
            <Field label="Grade">
              <Select value={String(grade)} onChange={(_, data) => setGrade(FOCUS_GRADES.find((each) => String(each) === data.value) ?? 5)}>
                {FOCUS_GRADES.map((each) => <option key={each} value={each}>{`${each} or above`}</option>)}
              </Select>
            </Field>
            <DataTable<Line>
              caption={`English and maths at ${grade} or above`} rows={lines} rowKey={({ label }) => label} empty=""
              columns={[
                { title: 'English and maths', cell: ({ label }) => label },
                { title: 'Pupils', number: true, cell: ({ label, pupils }) => (pupils.length === 0 ? '0' : (
                  <Link as="button" inline aria-label={`${pupils.length}, ${label}: list the pupils`} onClick={() => go({ screen: 'pupils', title: `English and maths: ${label.toLowerCase()}`, pupils })}>{String(pupils.length)}</Link>
                )) },
                { title: 'Share', number: true, cell: ({ pupils }) => (all === 0 ? '–' : `${Math.round((100 * pupils.length) / all)}%`) },
              ]}
            />
          </>
        );
      }}
    </FiguresScreen>
  );
}
