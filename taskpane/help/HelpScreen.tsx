import { Link, Text } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { RULES_VERSION } from '../../src/version';
import { Loading } from '../parts/Loading';
import { Screen } from '../parts/Screen';
import { useGuide } from '../state/trail';
import { useWork } from '../state/work';

const SelfTest = lazy(() => import('./SelfTest'));

/** What this is, which rules it follows, and in Excel the self-test. */
export default function HelpScreen() {
  const { port } = useWork();
  const { go } = useGuide();
  return (
    <Screen title="Help" lead={`Rules version ${RULES_VERSION}. Pupil data never leaves the workbook.`}>
      <Text>Set up a tracker once a year (Data to Grades), look at the health check, then see the figures, insert functions beside the data, or write the report sheets. Headline&rsquo;s choices stand on the sheet &ldquo;Headline settings&rdquo;.</Text>
      <Text>
        Colleagues without Headline see #NAME? in its formulas: send them a <Link as="button" inline onClick={() => go({ screen: 'share' })}>values-only copy</Link>.
        {' '}Where formulas show #NAME? or _xldudf_ here, <Link as="button" inline onClick={() => go({ screen: 'repair' })}>repair them</Link>.
        {' '}When figures differ between two computers, compare the rules version above with the one under the title of a report sheet.
      </Text>
      {port.home === 'excel' && <Suspense fallback={<Loading label="Loading" />}><SelfTest /></Suspense>}
    </Screen>
  );
}
