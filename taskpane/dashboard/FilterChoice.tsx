import { Checkbox, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Ks4Answer } from '../../src/ks4/answer';
import { groupName, groupsBySection } from '../../src/report/group-names';
import { filterOf, isOn, toggled } from './filters';
import type { Filters } from './filters';

const useStyles = makeStyles({
  choice: {
    display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(160px, 1fr))', gap: tokens.spacingVerticalM, padding: tokens.spacingVerticalS + ' ' + tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium,
  },
  group: { border: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', minWidth: 0 },
  legend: { ...typographyStyles.caption1Strong, padding: 0 },
});

interface Props { readonly whole: Ks4Answer; readonly filters: Filters; readonly onChange: (filters: Filters) => void }

/** Every group there is, by characteristic, with how many pupils are in it. */
export function FilterChoice({ whole, filters, onChange }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.choice}>
      {groupsBySection(Object.keys(whole.groups), 'named').map(({ prefix, title, keys }) => (
        <fieldset key={prefix} className={styles.group}>
          <legend className={styles.legend}>{title}</legend>
          {keys.map((key) => {
            const filter = filterOf(key);
            return filter && (
              <Checkbox key={key} checked={isOn(filters, filter)} onChange={() => onChange(toggled(filters, filter))} label={`${groupName(key)} (${whole.groups[key]!.pupils})`} />
            );
          })}
        </fieldset>
      ))}
    </div>
  );
}
