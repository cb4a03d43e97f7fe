import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { HIDDEN } from '../state/announce';

/** How many rows are drawn at first, and with each press of the button. */
const PAGE = 60;

const useStyles = makeStyles({
  scroll: {
    overflowX: 'auto', borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  table: { borderCollapse: 'collapse', width: '100%', ...typographyStyles.body1 },
  head: {
    ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2, verticalAlign: 'bottom', textAlign: 'left', fontWeight: tokens.fontWeightSemibold,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, verticalAlign: 'top', textAlign: 'left', fontWeight: tokens.fontWeightRegular,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'break-word',
  },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  more: { marginTop: tokens.spacingVerticalS },
});

export interface Column<Row> {
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  readonly number?: boolean;
  /** The column that names the row; the first one where none says so. */
  readonly heading?: boolean;
}

interface Props<Row> {
  /** What the table is, for the screen reader. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Shown in place of a table without rows. */
  readonly empty: string;
}

/** Figures or pupils in rows. Long lists are drawn a page at a time; wide ones scroll, also by keyboard. */
export function DataTable<Row>({ caption, columns, rows, rowKey, empty }: Props<Row>) {
  const styles = useStyles();
  const [shown, setShown] = useState(PAGE);
  if (rows.length === 0) return <p style={{ margin: 0 }}>{empty}</p>;
  const left = rows.length - shown;
  const named = columns.findIndex((column) => column.heading);
  return (
    <div>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={caption}>
        <table className={styles.table}>
          <caption style={HIDDEN}>{caption}</caption>
          <thead>
            <tr>{columns.map((column) => <th key={column.title} scope="col" className={mergeClasses(styles.head, column.number && styles.number)} style={{ whiteSpace: 'normal' }}>{column.title}</th>)}</tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row) => (
              <tr key={rowKey(row)}>
                {columns.map((column, index) => {
                  const className = mergeClasses(styles.cell, column.number && styles.number);
                  return index === Math.max(named, 0)
                    ? <th key={column.title} scope="row" className={className}>{column.cell(row)}</th>
                    : <td key={column.title} className={className}>{column.cell(row)}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {left > 0 && <Button className={styles.more} onClick={() => setShown(shown + PAGE)}>{`Show ${Math.min(PAGE, left)} more of ${left}`}</Button>}
    </div>
  );
}
