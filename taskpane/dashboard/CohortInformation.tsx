import { Link } from '@fluentui/react-components';
import { groupName, groupsBySection } from '../../src/report/group-names';
import { DataTable } from '../parts/DataTable';
import { Disclosure } from '../parts/Disclosure';
import { useFigures } from '../state/figures';
import { useGuide } from '../state/trail';
import { filterOf } from './filters';
import { FiguresScreen } from './FiguresScreen';

/** How many pupils are in each group; choosing one filters every figure. */
export default function CohortInformation() {
  const { setFilters } = useFigures();
  const { go } = useGuide();
  const choose = (key: string) => {
    const filter = filterOf(key);
    if (!filter) return;
    setFilters([filter]);
    go({ screen: 'summary' });
  };
  return (
    <FiguresScreen title="Cohort information">
      {({ answer }) => groupsBySection(Object.keys(answer.groups), 'named').map(({ prefix, title, keys }) => (
        <Disclosure key={prefix} title={title} open={keys.length <= 6}>
          <DataTable<string>
            caption={title} rows={keys} rowKey={(key) => key} empty="No pupils."
            columns={[
              { title: 'Group', cell: (key) => <Link as="button" inline aria-label={`${groupName(key)}: filter every figure`} onClick={() => choose(key)}>{groupName(key)}</Link> },
              { title: 'Pupils', number: true, cell: (key) => answer.groups[key]!.pupils },
              { title: 'Share', number: true, cell: (key) => (answer.school.pupils === 0 ? '–' : `${Math.round((100 * answer.groups[key]!.pupils) / answer.school.pupils)}%`) },
            ]}
          />
        </Disclosure>
      ))}
    </FiguresScreen>
  );
}
