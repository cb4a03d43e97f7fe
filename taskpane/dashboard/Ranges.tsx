import { Button, Field, Input, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { DataTable } from '../parts/DataTable';
import { useGuide } from '../state/trail';
import { useOption } from '../state/useOption';
import { pupilsText } from './format';
import { FiguresScreen } from './FiguresScreen';
import { DEFAULT_CUTS, cutsText, progressRanges, readCuts } from './progress-ranges';
import type { ProgressRange } from './progress-ranges';

const useStyles = makeStyles({ form: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS } });

/** The option among the settings that keeps the ends of the ranges. */
const OPTION = 'progress ranges';

/** How many pupils are in each Progress 8 range; the ends are the school's to choose. */
export default function Ranges() {
  const { go } = useGuide();
  const [kept, keep] = useOption(OPTION);
  const read = typeof kept === 'string' && kept !== '' ? readCuts(kept) : { cuts: DEFAULT_CUTS };
  const cuts = 'cuts' in read ? read.cuts : DEFAULT_CUTS;
  const open = (title: string, pupils: readonly string[]) => go({ screen: 'pupils', title, pupils });
  return (
    <FiguresScreen title="Pupil progress">
      {({ answer }) => {
        const { ranges, without } = progressRanges(answer, cuts);
        const all = [...ranges, ...(without.length > 0 ? [{ label: 'No Progress 8', from: null, below: null, pupils: without }] : [])];
        return (
          <>
            <DataTable<ProgressRange>
              caption="Pupils by Progress 8 range" rows={all} rowKey={({ label }) => label} empty="No pupils."
              columns={[
                { title: 'Progress 8', cell: ({ label }) => label },
                { title: 'Pupils', number: true, cell: ({ label, pupils }) => (pupils.length === 0 ? '0'
                  : <Link as="button" inline aria-label={`${pupilsText(pupils.length)}, ${label}: list them`} onClick={() => open(`Progress 8: ${label}`, pupils)}>{String(pupils.length)}</Link>) },
              ]}
            />
            <CutsForm key={cutsText(cuts)} cuts={cuts} onKeep={keep} />
          </>
        );
      }}
    </FiguresScreen>
  );
}

function CutsForm({ cuts, onKeep }: { readonly cuts: readonly number[]; readonly onKeep: (text: string) => void }) {
  const styles = useStyles();
  const [text, setText] = useState(cutsText(cuts));
  const [problem, setProblem] = useState<string | null>(null);
  const submit = () => {
    const read = readCuts(text);
    setProblem('problem' in read ? read.problem : null);
    if ('cuts' in read) onKeep(cutsText(read.cuts));
  };
  return (
    <form className={styles.form} onSubmit={(event) => { event.preventDefault(); submit(); }}>
      <Field label="Where one range ends and the next begins" hint="Kept on the settings sheet." validationMessage={problem ?? undefined} validationState={problem ? 'error' : 'none'}>
        <Input value={text} onChange={(_, data) => setText(data.value)} />
      </Field>
      <Button type="submit" disabled={text === cutsText(cuts)}>Use these ranges</Button>
    </form>
  );
}
