import { Button, Field, SearchBox, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Qualification } from '../../src/qualification/types';
import { useWork } from '../state/work';
import { QualificationLine } from './QualificationLine';

const useStyles = makeStyles({
  results: { listStyleType: 'none', margin: 0, padding: 0, maxHeight: '280px', overflowY: 'auto', border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  result: { width: '100%', justifyContent: 'flex-start', textAlign: 'left', fontWeight: tokens.fontWeightRegular, height: 'auto', paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
  found: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

interface Props {
  /** The subject's label: what is looked for at first. */
  readonly subject: string;
  /** QNs that are chosen already and are not offered again. */
  readonly chosen: readonly string[];
  readonly onChoose: (qualification: Qualification) => void;
}

/** Search of the DfE's lists by number, title or keyword; each result shows its pillar and discount code. */
export function QualificationSearch({ subject, chosen, onChoose }: Props) {
  const styles = useStyles();
  const { catalogue } = useWork();
  const [text, setText] = useState(subject);
  const wanted = useDeferredValue(text);
  const results = useMemo(() => catalogue.search(wanted, 30).filter(({ qn }) => !chosen.includes(qn)), [catalogue, wanted, chosen]);
  return (
    <>
      <Field label={`Search for ${subject}`}>
        <SearchBox value={text} onChange={(_, data) => setText(data.value)} placeholder="Number, title or keyword" />
      </Field>
      <span role="status" className={styles.found}>{wanted.trim() === '' ? 'Type to search.' : results.length === 0 ? 'Nothing found: try fewer words, or the QN.' : `${results.length} found`}</span>
      {results.length > 0 && (
        <ul className={styles.results} aria-label="Qualifications found">
          {results.map((qualification) => (
            <li key={qualification.qn}>
              <Button appearance="subtle" className={styles.result} onClick={() => onChoose(qualification)}><QualificationLine qualification={qualification} /></Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
