import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Loading } from '../parts/Loading';
import { Notice } from '../parts/Notice';
import { Screen } from '../parts/Screen';
import { useFigures } from '../state/figures';
import type { Figures } from '../state/figures-types';
import { FilterBar } from './FilterBar';

const useStyles = makeStyles({ context: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 } });

interface Props {
  readonly title: string;
  /** What the figures are of: the year, the edition, the data. */
  readonly context?: string;
  /** Screens that hold one pupil or a given list take no filters. */
  readonly filtered?: boolean;
  readonly children: (figures: Figures) => ReactNode;
}

/** A screen of figures: waits for them, says why there are none, and keeps the filters in sight. */
export function FiguresScreen({ title, context, filtered = true, children }: Props) {
  const styles = useStyles();
  const { figures, working, failure, filters, setFilters, refresh } = useFigures();
  return (
    <Screen title={title}>
      {context && <p className={styles.context}>{context}</p>}
      {failure && <Notice kind="error" actions={<Button onClick={refresh}>Try again</Button>}>{figures ? `${failure} The figures below are the last that could be made.` : failure}</Notice>}
      {!figures && working && <Loading label="Working out the figures" />}
      {figures && filtered && <FilterBar whole={figures.whole} filters={filters} onChange={setFilters} />}
      {figures && children(figures)}
    </Screen>
  );
}
