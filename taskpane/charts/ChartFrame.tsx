import { Button, Text, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Table20Regular, DataBarHorizontal20Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  frame: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  legend: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
  detail: { minHeight: '20px', color: tokens.colorNeutralForeground1 },
});

interface Props {
  readonly title: string;
  /** What stands for what: marks with words. */
  readonly legend?: ReactNode;
  /** The active point in words; a screen reader says it when it changes. */
  readonly detail: string;
  readonly chart: ReactNode;
  readonly table: ReactNode;
}

/** A chart with its title, its key and the same figures as a table one button away. */
export function ChartFrame({ title, legend, detail, chart, table }: Props) {
  const styles = useStyles();
  const [asTable, setAsTable] = useState(false);
  const name = useId();
  return (
    <figure className={styles.frame} aria-labelledby={name}>
      <div className={styles.head}>
        <h2 id={name} className={styles.title}>{title}</h2>
        <Button size="small" appearance="subtle" icon={asTable ? <DataBarHorizontal20Regular /> : <Table20Regular />} onClick={() => setAsTable(!asTable)}>
          {asTable ? 'Show as chart' : 'Show as table'}
        </Button>
      </div>
      {asTable ? table : (
        <>
          {legend && <div className={styles.legend}>{legend}</div>}
          {chart}
          <Text className={styles.detail} aria-live="polite">{detail}</Text>
        </>
      )}
    </figure>
  );
}
