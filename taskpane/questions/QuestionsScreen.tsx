import { Field, Select } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import type { SheetGrid } from '../../src/cells/grid';
import { groupName } from '../../src/report/group-names';
import { namesIn, QUESTION_SHEETS_OPTION } from '../../src/report/tracker-questions';
import { readTracker } from '../../src/tracker/read-tracker';
import type { TrackerSettings } from '../../src/tracker/types';
import { CellLink } from '../parts/CellLink';
import { Loading } from '../parts/Loading';
import { Notice } from '../parts/Notice';
import { Screen } from '../parts/Screen';
import { useBook } from '../state/book';
import { useGrid } from '../state/useGrid';
import { useOption } from '../state/useOption';
import { useTracker } from '../state/useTracker';
import { useWork } from '../state/work';
import { readPaper, trackerGroups, trackerNames } from './analysis';
import { QuestionTables } from './QuestionTables';

/** Problems shown at once; the rest are counted. */
const LISTED = 10;

/** Question-level analysis of a sheet of marks: by question, by strand, by pupil and strand, for everyone or a group. */
export default function QuestionsScreen({ settings }: { readonly settings: TrackerSettings }) {
  const { catalogue } = useWork();
  const { book } = useBook();
  const [kept, keep] = useOption(QUESTION_SHEETS_OPTION);
  const papers = namesIn(kept);
  const sheets = (book?.sheets ?? []).filter(({ ours, visible, name }) => ours === null && visible && name !== settings.mapping.sheet);
  const [chosen, setChosen] = useState('');
  const sheet = chosen || papers.find((name) => sheets.some((each) => each.name === name)) || '';
  const [group, setGroup] = useState('');
  const { grid, failure } = useGrid(sheet || null);
  const read = useCallback((grids: readonly SheetGrid[], of: TrackerSettings) => readTracker(grids, of, catalogue).pupils, [catalogue]);
  const tracker = useTracker(settings, read);
  const known = useMemo(() => (tracker.value ? trackerNames(tracker.value) : new Map<string, string>()), [tracker.value]);
  const groups = useMemo(() => (tracker.value ? trackerGroups(tracker.value) : new Map<string, ReadonlySet<string>>()), [tracker.value]);
  const paper = useMemo(() => (grid && tracker.value ? readPaper(grid, known, groups.get(group) ?? null) : null), [grid, tracker.value, known, groups, group]);
  const choose = (name: string) => {
    setChosen(name);
    if (name && !papers.includes(name)) keep([...papers, name].join('; '));
  };
  return (
    <Screen title="Questions" lead="Paste marks on a sheet of their own: rows headed Question, Strand and Marks, then a row for each pupil. Add rows headed National % and National attempted % where they are known.">
      <Field label="Sheet of marks">
        <Select value={sheet} onChange={(_, data) => choose(data.value)}>
          <option value="">Choose a sheet</option>
          {sheets.map(({ name }) => <option key={name} value={name}>{name}</option>)}
        </Select>
      </Field>
      {sheet && groups.size > 0 && (
        <Field label="Pupils">
          <Select value={group} onChange={(_, data) => setGroup(data.value)}>
            <option value="">All pupils</option>
            {[...groups.keys()].map((key) => <option key={key} value={key}>{groupName(key)}</option>)}
          </Select>
        </Field>
      )}
      {(failure ?? tracker.failure) && <Notice kind="error">{failure ?? tracker.failure}</Notice>}
      {sheet && !paper && !failure && !tracker.failure && <Loading label="Reading the marks" />}
      {paper && paper.problems.length > 0 && (
        <Notice kind="error">
          <span>{paper.problems.length === 1 ? 'One cell is not understood; nothing is guessed.' : `${paper.problems.length} cells are not understood; nothing is guessed.`}</span>
          {paper.problems.slice(0, LISTED).map(({ where, place, value, problem }) => (
            <span key={`${place} ${problem}`}>{place && <CellLink sheet={where} address={place} />}{` ${value ? `"${value}": ` : ''}${problem}`}</span>
          ))}
        </Notice>
      )}
      {paper?.analysis && <QuestionTables analysis={paper.analysis} sheet={sheet} />}
    </Screen>
  );
}
