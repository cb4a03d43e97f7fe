import { Button, Text } from '@fluentui/react-components';
import type { ValuesCopy } from '../../workbook/port';
import { Notice } from '../parts/Notice';
import { Screen } from '../parts/Screen';
import { TaskView } from '../parts/TaskView';
import { useAnnounce } from '../state/announce';
import { useTask } from '../state/task';
import { useGuide } from '../state/trail';
import { useWork } from '../state/work';
import { copiedSentence } from './words';

/** A copy of the workbook for people without the add-in: what calls Headline is what it shows. */
export default function ShareScreen() {
  const { port, host } = useWork();
  const { go } = useGuide();
  const announce = useAnnounce();
  const copying = useTask<ValuesCopy>();
  const copy = () => copying.run(async () => {
    const made = await port.valuesCopy();
    if (made.bytes) host.saveFile(made.name, made.bytes);
    announce(copiedSentence(made));
    return made;
  });
  return (
    <Screen title="Values-only copy" lead="For people without Headline, who would see #NAME? in its formulas. In the copy every Headline formula is the value it shows; all else stays as it is. This workbook is not changed.">
      <Text>The copy holds everything that the workbook holds, pupils too. For governors or the public, choose an anonymous or public report under Report sheets instead.</Text>
      {copying.state.kind !== 'running' && <div><Button appearance="primary" onClick={() => void copy()}>Make a values-only copy</Button></div>}
      <TaskView<ValuesCopy> task={copying} label="Making the copy" cancellable={false}>
        {(made) => <Notice kind="success">{copiedSentence(made)}</Notice>}
      </TaskView>
      {copying.state.kind === 'failed' && <div><Button onClick={() => go({ screen: 'repair' })}>Go to Repair formulas</Button></div>}
      <div><Button onClick={() => go({ screen: 'report' })}>Go to Report sheets</Button></div>
    </Screen>
  );
}
