import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { PUPIL_SCORES_CAUTION, PUPIL_SCORES_SOURCE } from '../words';

const useStyles = makeStyles({
  caution: { margin: 0, paddingLeft: tokens.spacingHorizontalM, borderLeft: `3px solid ${tokens.colorNeutralStroke1}`, ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** The DfE's words, wherever a pupil's Progress 8 is shown. */
export function PupilScoresCaution() {
  return (
    <blockquote className={useStyles().caution}>
      {PUPIL_SCORES_CAUTION} <cite>{PUPIL_SCORES_SOURCE}</cite>
    </blockquote>
  );
}
