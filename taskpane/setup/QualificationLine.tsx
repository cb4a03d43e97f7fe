import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Qualification } from '../../src/qualification/types';
import { pillarOf } from './subjects';

const useStyles = makeStyles({
  line: { display: 'flex', flexDirection: 'column', minWidth: 0, textAlign: 'left' },
  name: { overflowWrap: 'anywhere' },
  more: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** A qualification number as the DfE prints it: 60142923 is 601/4292/3. */
export const printedQn = (qn: string): string => (/^\d{7}[\dX]$/.test(qn) ? `${qn.slice(0, 3)}/${qn.slice(3, 7)}/${qn.slice(7)}` : qn);

/** A qualification: its name, number, the pillar it can count in, its discount code. */
export function QualificationLine({ qualification }: { readonly qualification: Qualification }) {
  const styles = useStyles();
  const { name, qn, discountCode, lists, title } = qualification;
  const more = [printedQn(qn), pillarOf(qualification), discountCode && `discount code ${discountCode}`, lists.length === 0 && 'added by the school'];
  return (
    <span className={styles.line} title={title}>
      <span className={styles.name}>{name}</span>
      <span className={styles.more}>{more.filter(Boolean).join(' · ')}</span>
    </span>
  );
}
