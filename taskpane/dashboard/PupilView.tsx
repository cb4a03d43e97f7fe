import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { PupilScoresCaution } from '../parts/Caution';
import { CellLink } from '../parts/CellLink';
import { DataTable } from '../parts/DataTable';
import { Disclosure } from '../parts/Disclosure';
import { Notice } from '../parts/Notice';
import type { Figures } from '../state/figures-types';
import { FiguresScreen } from './FiguresScreen';
import { PupilWorking } from './PupilWorking';
import { WhatIf } from './WhatIf';
import { pupilFigures } from './pupil-figures';
import type { PupilFigure } from './pupil-figures';
import { useFigures } from '../state/figures';

const useStyles = makeStyles({ who: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 } });

/** One pupil: figures, the working slot by slot, and what another grade would do. */
export default function PupilView({ pupil }: { readonly pupil: string }) {
  const name = useFigures().figures?.people.get(pupil)?.name;
  return <FiguresScreen title={name || pupil} filtered={false}>{(figures) => <Pupil figures={figures} pupil={pupil} />}</FiguresScreen>;
}

function Pupil({ figures, pupil }: { readonly figures: Figures; readonly pupil: string }) {
  const styles = useStyles();
  const answer = figures.whole.pupils.find((each) => each.pupil === pupil);
  const person = figures.people.get(pupil);
  if (!answer || !person) return <Notice kind="info">This pupil is no longer in the tracker.</Notice>;
  const reasons = [...new Set((answer.notes ?? []).map(({ reason }) => reason))];
  return (
    <>
      <p className={styles.who}>{pupil}{', '}<CellLink sheet={person.sheet} address={person.address}>{`row of ${person.address}`}</CellLink>{answer.included ? '' : ', not in the cohort'}</p>
      <PupilScoresCaution />
      <DataTable<PupilFigure>
        caption="Figures" rows={pupilFigures(answer)} rowKey={({ key }) => key} empty=""
        columns={[{ title: 'Measure', cell: (figure) => figure.name }, { title: 'Figure', number: true, cell: ({ text }) => text }]}
      />
      {reasons.length > 0 && <Notice kind="info">{reasons.join('\n')}</Notice>}
      <Disclosure title="Working, slot by slot" open><PupilWorking figures={figures} pupil={pupil} /></Disclosure>
      <Disclosure title="What if a grade were another?"><WhatIf figures={figures} before={answer} /></Disclosure>
    </>
  );
}
