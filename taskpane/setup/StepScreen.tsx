import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Notice } from '../parts/Notice';
import { Screen } from '../parts/Screen';
import { TaskView } from '../parts/TaskView';
import { useAnnounce } from '../state/announce';
import { STEPS, screenTitle } from '../state/places';
import type { StepId } from '../state/places';
import { confirmedSteps, isDirty, stepAfter, stepBefore, withConfirmed } from '../state/setup';
import { useSetup } from '../state/setup-context';
import { useTask } from '../state/task';
import { useGuide } from '../state/trail';

const useStyles = makeStyles({
  rail: { display: 'flex', gap: '3px', listStyleType: 'none', margin: 0, padding: 0 },
  bar: { height: '4px', flexGrow: 1, borderRadius: '2px', backgroundColor: tokens.colorNeutralStroke2 },
  done: { backgroundColor: tokens.colorCompoundBrandStroke },
  where: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  footer: {
    position: 'sticky', bottom: 0, display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS,
    margin: `auto calc(-1 * ${tokens.spacingHorizontalL}) calc(-1 * ${tokens.spacingVerticalXXL})`, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground2, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props {
  readonly step: StepId;
  readonly lead: string;
  /** Why the step cannot be confirmed yet; null when it can. */
  readonly blocked?: string | null;
  readonly children: ReactNode;
}

/** A step of the set-up: what it is for, its place among the others, and the buttons that save and move on. */
export function StepScreen({ step, lead, blocked = null, children }: Props) {
  const styles = useStyles();
  const setup = useSetup();
  const { draft, saved, overtaken, readOnly } = setup;
  const { go } = useGuide();
  const announce = useAnnounce();
  const saving = useTask<void>();
  const confirmed = confirmedSteps(saved);
  const before = stepBefore(step);
  const after = stepAfter(step);
  const onward = () => go({ screen: after ?? 'summary' });
  const needsSaving = isDirty(setup) || !confirmed.includes(step);

  const save = () => saving.run(async () => {
    if (draft && needsSaving) {
      await setup.save(withConfirmed(draft, step));
      announce('Saved on the sheet "Headline settings".');
    }
    onward();
  });
  return (
    <Screen title={screenTitle(step)} lead={lead} over={(
      <>
        <ol className={styles.rail} aria-hidden="true">
          {STEPS.map((each) => <li key={each} className={mergeClasses(styles.bar, (each === step || confirmed.includes(each)) && styles.done)} />)}
        </ol>
        <span className={styles.where}>{`Set up: step ${STEPS.indexOf(step) + 1} of ${STEPS.length}${confirmed.includes(step) ? ', confirmed' : ''}`}</span>
      </>
    )}>
      {readOnly && <Notice kind="warning">{readOnly}</Notice>}
      {setup.problems.length > 0 && <Notice kind="warning">{setup.problems.slice(0, 5).join('\n')}</Notice>}
      {overtaken && (
        <Notice kind="warning" actions={<Button onClick={setup.revert}>Use the sheet's settings</Button>}>
          The settings sheet was changed while you were working here. Saving replaces it with what you see.
        </Notice>
      )}
      {children}
      {blocked && <Notice kind="info">{blocked}</Notice>}
      <TaskView task={saving} label="Saving the settings" cancellable={false} />
      <div className={styles.footer}>
        {before && <Button onClick={() => go({ screen: before })}>Back</Button>}
        {readOnly || !needsSaving
          ? <Button appearance="primary" disabled={blocked !== null} onClick={onward}>{after ? 'Continue' : 'To the figures'}</Button>
          : <Button appearance="primary" disabled={!draft || blocked !== null || saving.state.kind === 'running'} onClick={() => void save()}>{after ? 'Save and continue' : 'Save and finish'}</Button>}
        {isDirty(setup) && saved && !readOnly && <Button appearance="subtle" onClick={setup.revert}>Undo changes</Button>}
      </div>
    </Screen>
  );
}
