import type { PupilLine, QuestionAnalysis, QuestionLine, StrandLine } from '../../src/questions/analysis';
import { DataTable } from '../parts/DataTable';
import { Disclosure } from '../parts/Disclosure';
import { DifferenceBar } from './DifferenceBar';
import { differenceText, percentText } from './analysis';

/** The three tables of a paper. */
export function QuestionTables({ analysis, sheet }: { readonly analysis: QuestionAnalysis; readonly sheet: string }) {
  return (
    <>
      <p style={{ margin: 0 }}>{`${analysis.pupils} ${analysis.pupils === 1 ? 'pupil' : 'pupils'} sat ${sheet}.${analysis.absent.length > 0 ? ` ${analysis.absent.length} without a single mark are taken as absent and are in no figure.` : ''}`}</p>
      <Disclosure title="By strand" open>
        <DataTable<StrandLine>
          caption="By strand" rows={analysis.strands} rowKey={({ strand }) => strand} empty="No strands."
          columns={[
            { title: 'Strand', cell: ({ strand }) => strand }, { title: 'Marks', number: true, cell: ({ marks }) => marks },
            { title: 'School %', number: true, cell: ({ correct }) => percentText(correct, 0) }, { title: 'National %', number: true, cell: ({ national }) => percentText(national, 0) },
            { title: 'Difference', number: true, cell: ({ difference }) => <>{differenceText(difference, 0)}<DifferenceBar value={difference} /></> },
          ]}
        />
      </Disclosure>
      <Disclosure title="By question" open>
        <DataTable<QuestionLine>
          caption="By question" rows={analysis.questions} rowKey={({ question }) => question.label} empty="No questions."
          columns={[
            { title: 'Question', cell: ({ question }) => question.label }, { title: 'Strand', cell: ({ question }) => question.strand }, { title: 'Marks', number: true, cell: ({ question }) => question.marks },
            { title: 'School %', number: true, cell: ({ correct }) => percentText(correct, 2) }, { title: 'National %', number: true, cell: ({ national }) => percentText(national, 2) },
            { title: 'Difference', number: true, cell: ({ difference }) => <>{differenceText(difference, 2)}<DifferenceBar value={difference} /></> },
            { title: 'Attempted %', number: true, cell: ({ attempted }) => percentText(attempted, 2) }, { title: 'Difference attempted', number: true, cell: ({ attemptedDifference }) => differenceText(attemptedDifference, 2) },
          ]}
        />
      </Disclosure>
      <Disclosure title="By pupil and strand" open={false}>
        <DataTable<PupilLine>
          caption="By pupil and strand" rows={analysis.byPupil} rowKey={({ pupil }) => pupil} empty="No pupils."
          columns={[
            { title: 'Pupil', cell: ({ name, pupil }) => name || pupil }, { title: 'Overall %', number: true, cell: ({ overall }) => percentText(overall, 1) },
            ...analysis.strands.map(({ strand }, index) => ({ title: strand, number: true, cell: ({ strands }: PupilLine) => percentText(strands[index] ?? null, 1) })),
          ]}
        />
      </Disclosure>
    </>
  );
}
