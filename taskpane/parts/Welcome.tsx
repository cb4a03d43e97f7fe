import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { STEPS, screenTitle } from '../state/places';
import { useGuide } from '../state/trail';
import { Screen } from './Screen';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  start: { alignSelf: 'flex-start' },
});

const SAID: Readonly<Record<(typeof STEPS)[number], string>> = {
  data: 'which sheet holds the pupils or the results',
  columns: 'what each column is',
  subjects: 'which qualification each subject is',
  grades: 'what each grade counts as',
  cohort: 'who is in, key stage 2, disadvantaged pupils',
  estimates: 'which national averages are used',
  health: 'what would make figures wrong',
};

/** The first thing in a workbook that is not set up: what will happen, and the button that begins it. */
export function Welcome({ started }: { readonly started: boolean }) {
  const styles = useStyles();
  const { go } = useGuide();
  return (
    <Screen title="Set up this tracker" lead="Headline works out Progress 8, Attainment 8 and the other measures from the workbook as it is. It proposes; you confirm. Your choices are kept on a sheet of their own, and nothing leaves this workbook.">
      <ol className={styles.list}>
        {STEPS.map((step) => <li key={step}><strong>{screenTitle(step)}</strong>{`: ${SAID[step]}`}</li>)}
      </ol>
      <Button appearance="primary" className={styles.start} onClick={() => go({ screen: 'data' })}>{started ? 'Go on' : 'Begin'}</Button>
    </Screen>
  );
}
