import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { Filter20Regular } from '@fluentui/react-icons';
import { lazy, Suspense, useState } from 'react';
import type { Ks4Answer } from '../../src/ks4/answer';
import { FILTERED_NO_BENCHMARK } from '../words';
import { filterSentence } from './filters';
import type { Filters } from './filters';

const FilterChoice = lazy(() => import('./FilterChoice').then(({ FilterChoice }) => ({ default: FilterChoice })));

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
});

interface Props {
  readonly whole: Ks4Answer;
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

/** The filters in words, always in sight, with the way to change and to clear them. */
export function FilterBar({ whole, filters, onChange }: Props) {
  const styles = useStyles();
  const [choosing, setChoosing] = useState(false);
  return (
    <div className={styles.bar}>
      <div className={styles.buttons}>
        <Button icon={<Filter20Regular />} aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>{choosing ? 'Hide filters' : 'Filters'}</Button>
        {filters.length > 0 && <Button onClick={() => onChange([])}>Clear filters</Button>}
      </div>
      {filters.length > 0 && <Text role="status">{`${filterSentence(filters)} ${FILTERED_NO_BENCHMARK}`}</Text>}
      {choosing && <Suspense fallback={null}><FilterChoice whole={whole} filters={filters} onChange={onChange} /></Suspense>}
    </div>
  );
}
