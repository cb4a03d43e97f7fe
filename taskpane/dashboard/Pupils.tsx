import { PupilScoresCaution } from '../parts/Caution';
import { FiguresScreen } from './FiguresScreen';
import { pupilsText } from './format';
import { PupilTable } from './PupilTable';

/** The pupils behind a figure. Those who have left the tracker since are no longer listed. */
export default function Pupils({ title, pupils }: { readonly title: string; readonly pupils: readonly string[] }) {
  const wanted = new Set(pupils);
  return (
    <FiguresScreen title={title} filtered={false}>
      {({ whole, people }) => {
        const rows = whole.pupils.filter(({ pupil }) => wanted.has(pupil));
        return (
          <>
            <PupilScoresCaution />
            <span>{`${pupilsText(rows.length)}. Choose a name for the working, a cell for the row.`}</span>
            <PupilTable caption={title} pupils={rows} people={people} />
          </>
        );
      }}
    </FiguresScreen>
  );
}
