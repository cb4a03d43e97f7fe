import { Button } from '@fluentui/react-components';
import { useGuide } from '../state/trail';
import { Notice } from './Notice';
import { Screen } from './Screen';

/** Stands in for a screen that has nothing to say of a primary tracker. */
export function OnlyKs4() {
  const { go } = useGuide();
  return (
    <Screen title="Key stage 4 only">
      <Notice kind="info" actions={<Button onClick={() => go({ screen: 'summary' })}>Open the summary</Button>}>This workbook is a primary tracker. Its figures are on the summary, under Questions, in functions and on the report sheets.</Notice>
    </Screen>
  );
}
