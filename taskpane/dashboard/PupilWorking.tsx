import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ExplainRow } from '../../src/ks4/explain';
import type { Figures } from '../state/figures-types';
import { pointsText } from './format';
import { workingOf } from './what-if';

const useStyles = makeStyles({
  steps: { listStyleType: 'none', margin: 0, padding: 0 },
  step: { display: 'grid', gridTemplateColumns: '82px minmax(0, 1fr) auto', columnGap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  what: { display: 'flex', flexDirection: 'column' },
  name: { ...typographyStyles.caption1Strong, lineHeight: tokens.lineHeightBase300 },
  points: { fontVariantNumeric: 'tabular-nums' },
  sentence: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** The working as the kernel traced it: each slot, what does not count and why, the totals, each with its rule. */
export function PupilWorking({ figures, pupil }: { readonly figures: Figures; readonly pupil: string }) {
  const styles = useStyles();
  const rows = useMemo(() => workingOf(figures.measures, pupil), [figures.measures, pupil]);
  return (
    <ul className={styles.steps}>
      {rows.map((row, index) => (
        <li key={index} className={styles.step}>
          <span className={styles.name}>{row.step}</span>
          <span className={styles.what}>
            {row.qualification !== '' && <span>{titleOf(row)}</span>}
            <span className={styles.sentence}>{`${row.sentence} (${row.rule})`}</span>
          </span>
          {/* Totals say their figures in the sentence; beside a result stand its points. */}
          <span className={styles.points}>{row.qualification !== '' && row.points !== null ? pointsText(row.points) : ''}</span>
        </li>
      ))}
    </ul>
  );
}

const titleOf = ({ qualification, grade }: ExplainRow): string => [qualification, grade].filter(Boolean).join(', ');
