import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Disclosure } from '../parts/Disclosure';
import { Notice } from '../parts/Notice';
import { useGuide } from '../state/trail';
import { FiguresScreen } from './FiguresScreen';
import { behindTitle, pupilsBehind } from './behind';
import { pupilsText } from './format';
import { Tile } from './Tile';
import { tileNotes, tilesOf } from './tiles';
import type { Figures } from '../state/figures-types';

const useStyles = makeStyles({
  tiles: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(130px, 1fr))', gap: tokens.spacingHorizontalS },
  notes: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

/** The first screen of figures: one tile for each headline measure, in the order that schools look for them. */
export default function Summary({ context }: { readonly context: string }) {
  return <FiguresScreen title="Summary" context={context}>{(figures) => <Tiles figures={figures} />}</FiguresScreen>;
}

function Tiles({ figures: { answer, comparisons, problems } }: { readonly figures: Figures }) {
  const styles = useStyles();
  const { go } = useGuide();
  const comparison = comparisons[''];
  const pupils = answer.school.pupils;
  const tiles = tilesOf(answer.school, answer.notes, comparison);
  if (pupils === 0) return <Notice kind="info">No pupil is in the cohort with these filters.</Notice>;
  return (
    <>
      {problems.length > 0 && (
        <Notice kind="warning" actions={<Button onClick={() => go({ screen: 'health' })}>Open the health check</Button>}>
          {`${problems.length === 1 ? 'One cell needs' : `${problems.length} cells need`} attention, so some figures are withheld.`}
        </Notice>
      )}
      <div className={styles.tiles}>
        {tiles.map((tile) => (
          <Tile key={tile.key} tile={tile} onOpen={() => go({ screen: 'pupils', title: behindTitle(tile.key, tile.name), pupils: pupilsBehind(answer, tile.key) })} />
        ))}
      </div>
      {tileNotes(tiles).map(({ reason, names }) => <Notice key={reason} kind="info">{`${names.join(', ')}: ${reason}`}</Notice>)}
      <div className={styles.notes}>
        {answer.estimates && <span>{`Estimates: ${answer.estimates}.`}</span>}
        {answer.school.unofficial > 0 && <span>{`Unofficial: ${pupilsText(answer.school.unofficial)} with a key stage 2 override.`}</span>}
      </div>
      {comparison && <Disclosure title="Where the comparison comes from"><span className={styles.notes}>{`${comparison.name}: ${comparison.source}.`}</span></Disclosure>}
    </>
  );
}
