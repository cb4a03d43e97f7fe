import { Notice } from '../parts/Notice';
import { Disclosure } from '../parts/Disclosure';
import { useDraft, useSetup } from '../state/setup-context';
import { useWork } from '../state/work';
import { useGrid } from '../state/useGrid';
import { StepScreen } from './StepScreen';
import { SubjectRow } from './SubjectRow';
import { unknownLabels } from './labels';
import { missingSubjects, stateOf, subjectLines, withSubject } from './subjects';
import type { SubjectLine } from './subjects';

/** Step 3: what each subject is in the DfE's lists. Open ones come first. */
export default function SubjectsStep() {
  const { catalogue } = useWork();
  const settings = useDraft();
  const { change } = useSetup();
  const { mapping } = settings;
  const { grid, failure } = useGrid(mapping.layout === 'long' ? mapping.sheet : null);
  const lines = subjectLines(settings, catalogue, grid ? unknownLabels(grid, mapping, catalogue) : []);
  const open = lines.filter((line) => stateOf(line) === 'open');
  const settled = lines.filter((line) => stateOf(line) !== 'open');
  const row = (line: SubjectLine) => (
    <SubjectRow key={line.subject} line={line} settings={settings} onChange={(to) => change(withSubject(settings, to))} onClasses={(classes) => change({ ...settings, classes })} />
  );
  return (
    <StepScreen step="subjects" lead="Which qualification is each subject? Search by number, title or keyword.">
      {failure && <Notice kind="error">{failure}</Notice>}
      {missingSubjects(lines, mapping).map((sentence) => <Notice key={sentence} kind="warning">{sentence}</Notice>)}
      {open.length > 0 && <Disclosure title={`To be chosen (${open.length})`} open>{open.map(row)}</Disclosure>}
      {settled.length > 0 && <Disclosure title={`Settled (${settled.length})`} open={open.length === 0}>{settled.map(row)}</Disclosure>}
      {lines.length === 0 && mapping.layout === 'long' && grid && <Notice kind="success">Every qualification in the results is on the DfE's lists. There is nothing to choose.</Notice>}
      {mapping.stage === 'ks2' && <Notice kind="info">A primary tracker has no subjects to choose: its tests and assessments are under Columns.</Notice>}
      {lines.length === 0 && mapping.layout === 'wide' && mapping.stage === 'ks4' && <Notice kind="info">No column holds grades yet: choose them under Columns.</Notice>}
      {open.length > 0 && <Notice kind="info">{`Until ${open.length === 1 ? 'it is' : 'they are'} chosen or marked "does not count", figures of the pupils concerned are withheld.`}</Notice>}
    </StepScreen>
  );
}
