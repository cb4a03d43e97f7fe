import { Button, Checkbox, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { CellEdit } from '../../workbook/port';
import { CellLink } from '../parts/CellLink';
import { EditPreview } from '../parts/EditPreview';
import { Loading } from '../parts/Loading';
import { Notice } from '../parts/Notice';
import { Screen } from '../parts/Screen';
import { useBook } from '../state/book';
import { useSetup } from '../state/setup-context';
import { useGrid } from '../state/useGrid';
import { useWork } from '../state/work';
import { useGuide } from '../state/trail';
import { editionText } from './edition-text';
import { INSERTABLE, INSERTABLE_KS2 } from './functions';
import { planInsert } from './plan';
import type { InsertPlan } from './plan';
import { remarksOf } from './remarks';

const useStyles = makeStyles({
  list: { border: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  legend: { ...typographyStyles.body1Strong, padding: 0 },
  gives: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, paddingLeft: '36px', marginTop: '-6px', paddingBottom: tokens.spacingVerticalXS },
});

/** The subject map among the settings tables, by the name that formulas call it. */
const MAP = 'Headline_Subjects';
const FIRST_TICKS: readonly string[] = ['KS4_ATT8', 'KS4_P8', 'KS2_STANDARD expected'];

/** Formula columns beside the data: tick the measures, see where they go and what they say, then write them. */
export default function InsertFunctions() {
  const styles = useStyles();
  const { host } = useWork();
  const { go } = useGuide();
  const settings = useSetup().saved!;
  const { mapping } = settings;
  const choices = mapping.stage === 'ks2' ? INSERTABLE_KS2 : INSERTABLE;
  const { grid, failure } = useGrid(mapping.sheet);
  const sheet = useBook().book?.sheets.find(({ name }) => name === mapping.sheet);
  const [ticked, setTicked] = useState<readonly string[]>(FIRST_TICKS);
  const [written, setWritten] = useState<InsertPlan | null>(null);
  const planned = useMemo(() => grid && planInsert({
    grid, mapping, assessment: settings.assessment, edition: editionText(settings), namespace: host.namespace, map: MAP,
    functions: choices.filter(({ key }) => ticked.includes(key)),
  }), [grid, mapping, settings, host, choices, ticked]);
  if (written) return <Written plan={written} sheet={mapping.sheet} onMore={() => setWritten(null)} />;
  const toggle = (key: string) => setTicked(ticked.includes(key) ? ticked.filter((each) => each !== key) : [...ticked, key]);
  return (
    <Screen title="Insert functions" lead={`Measures as formulas beside the data on "${mapping.sheet}", recalculated by the workbook itself. Only empty columns are used.`}>
      {mapping.layout === 'long' && planned?.kind === 'blocked' && <Notice kind="info" actions={<Button onClick={() => go({ screen: 'report' })}>Report sheets</Button>}>{planned.reason}</Notice>}
      {mapping.layout === 'wide' && <fieldset className={styles.list}>
        <legend className={styles.legend}>Measures</legend>
        {choices.map(({ key, title, gives }) => (
          <div key={key}>
            <Checkbox checked={ticked.includes(key)} onChange={() => toggle(key)} label={title} />
            <div className={styles.gives}>{gives}</div>
          </div>
        ))}
      </fieldset>}
      {failure && <Notice kind="error">{failure}</Notice>}
      {!grid && !failure && <Loading label="Reading the sheet" />}
      {sheet?.protected && <Notice kind="warning">{`"${mapping.sheet}" is protected: unprotect it under Review before writing.`}</Notice>}
      {mapping.layout === 'wide' && planned?.kind === 'blocked' && <Notice kind="info">{planned.reason}</Notice>}
      {planned?.kind === 'plan' && (
        <>
          <span>{planned.form === 'spilled'
            ? `One formula for each measure, which fills the rows ${mapping.firstRow + 1} to ${mapping.lastRow + 1} below it.`
            : 'The data are an Excel Table, so each row gets its own formula.'}</span>
          {[...planned.remarks, ...remarksOf(settings)].map((remark) => <Notice key={remark} kind="info">{remark}</Notice>)}
          <EditPreview
            key={planned.columns.map(({ headingCell }) => headingCell).join()} edits={planned.edits} preview={firstOfEach(planned)}
            action={`Write ${planned.columns.length} ${planned.columns.length === 1 ? 'column' : 'columns'}`} done="The functions are written." onDone={() => setWritten(planned)}
          />
        </>
      )}
    </Screen>
  );
}

/** For each new column its heading and its first formula: the other rows say the same of theirs. */
const firstOfEach = ({ edits, columns }: InsertPlan): readonly CellEdit[] =>
  edits.filter(({ address }) => columns.some(({ headingCell, firstCell }) => address === headingCell || address === firstCell));

function Written({ plan, sheet, onMore }: { readonly plan: InsertPlan; readonly sheet: string; readonly onMore: () => void }) {
  const { go } = useGuide();
  return (
    <Screen title="Insert functions">
      <Notice kind="success">The functions are written.</Notice>
      <span>{plan.columns.map(({ column, heading, headingCell }, index) => (
        <span key={column}>{index > 0 && ', '}{heading}{' in '}<CellLink sheet={sheet} address={headingCell}>{column}</CellLink></span>
      ))}</span>
      <div><Button onClick={onMore}>Insert more</Button></div>
      <div><Button onClick={() => go({ screen: 'report' })}>Write the report</Button></div>
    </Screen>
  );
}
