import { Button, Field, Text, Textarea, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { placeOfTest } from '../../workbook/excel/self-test/place';
import { resultText, runSelfTest } from '../../workbook/excel/self-test/self-test';
import { isAsExpected } from '../../workbook/excel/self-test/types';
import { Notice } from '../parts/Notice';
import { TaskView } from '../parts/TaskView';
import { useTask } from '../state/task';
import { useWork } from '../state/work';

const useStyles = makeStyles({ part: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalM }, wide: { width: '100%' }, title: { ...typographyStyles.subtitle2, margin: 0 } });

interface Result { readonly text: string; readonly differing: number }

/** Asks this Excel what can only be known in it, and shows the answers as a short text to copy. */
export default function SelfTest() {
  const { port, host } = useWork();
  const styles = useStyles();
  const task = useTask<Result>();
  const [request, setRequest] = useState<{ readonly text: string; readonly done: () => void } | null>(null);
  const start = () => task.run(async ({ signal, onProgress }) => {
    let done = 0;
    const answers = await runSelfTest({
      port, signal, namespace: host.namespace, clock: () => performance.now(),
      say: (step) => { onProgress({ done, total: 4, step }); done += 1; },
      ask: (text) => new Promise((go) => setRequest({ text, done: () => { setRequest(null); go(); } })),
    }).finally(() => setRequest(null));
    return { text: resultText(answers, placeOfTest()), differing: answers.filter((answer) => !isAsExpected(answer)).length };
  });
  return (
    <section className={styles.part} aria-label="Self-test">
      <h2 className={styles.title}>Self-test</h2>
      <Text>Checks that this Excel does what Headline counts on. It takes a few minutes, in a new, empty workbook, and asks you twice to do something in the sheet.</Text>
      {task.state.kind !== 'running' && <Button onClick={() => void start()}>Start the self-test</Button>}
      {request && <Notice kind="info" actions={<Button appearance="primary" onClick={request.done}>Continue</Button>}>{request.text}</Notice>}
      <TaskView<Result> task={task} label="Running the self-test" cancelled="Cancelled. The workbook is empty again.">
        {(result) => <Done result={result} />}
      </TaskView>
    </section>
  );
}

function Done({ result: { text, differing } }: { readonly result: Result }) {
  const styles = useStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    area.current?.select();
    // Excel's pane may refuse the clipboard: the text is selected, so that Ctrl+C copies it.
    setCopied(await navigator.clipboard.writeText(text).then(() => true, () => false));
  };
  return (
    <>
      <Notice kind={differing === 0 ? 'success' : 'warning'}>
        {differing === 0 ? 'Every answer is as expected.' : `${differing === 1 ? 'One answer is' : `${differing} answers are`} not as expected. Please send the text below to whoever looks after Headline at your school.`}
      </Notice>
      <Field label="Result" className={styles.wide}>
        <Textarea ref={area} readOnly value={text} rows={12} resize="vertical" />
      </Field>
      <Button onClick={() => void copy()}>{copied ? 'Copied' : 'Copy'}</Button>
    </>
  );
}
