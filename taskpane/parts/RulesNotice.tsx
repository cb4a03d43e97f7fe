import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { rulesOfSettings, rulesOfSheet } from '../../src/rules-version';
import { RULES_VERSION } from '../../src/version';
import { sentenceFor } from '../errors';
import { useAnnounce } from '../state/announce';
import { useBook } from '../state/book';
import { useSetup } from '../state/setup-context';
import { useGuide } from '../state/trail';
import { useWork } from '../state/work';
import { Notice } from './Notice';
import { rulesWarnings } from './rules-warning';

const useStyles = makeStyles({
  notices: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0` },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The version that the report sheets name: all are written at once, so the first speaks for them. */
function useReportRules(): string | null {
  const { port } = useWork();
  const { book } = useBook();
  const sheet = book?.sheets.find(({ ours }) => ours !== null && ours !== 'settings')?.name ?? null;
  const version = book?.version ?? 0;
  const [rules, setRules] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    if (sheet === null) setRules(null);
    else {
      // A sheet that goes while it is read is no longer a report.
      port.read(sheet).then(({ values }) => { if (current) setRules(rulesOfSheet(values)); }, () => { if (current) setRules(null); });
    }
    return () => { current = false; };
  }, [port, sheet, version]);
  return rules;
}

/** Above every screen, while the workbook's report or set-up was made by other rules than the pane's. */
export function RulesNotice() {
  const styles = useStyles();
  const { port } = useWork();
  const { book } = useBook();
  const { place, go } = useGuide();
  const { saved, readOnly, save } = useSetup();
  const announce = useAnnounce();
  const [failure, setFailure] = useState<string | null>(null);
  const report = useReportRules();
  const settings = book?.tables ? rulesOfSettings(book.tables) : null;
  const warnings = rulesWarnings({ report, settings }, RULES_VERSION, port.home);
  if (warnings.length === 0) return null;
  const keep = () => save(saved!).then(() => { setFailure(null); announce('The set-up is saved.'); }, (error: unknown) => setFailure(sentenceFor(error)));
  return (
    <section className={styles.notices} aria-label="Rules version">
      {warnings.map(({ of, how, sentence }) => (
        <Notice key={of} kind="warning" actions={how === 'newer' ? undefined : (
          <div className={styles.buttons}>
            {of === 'report' && place.screen !== 'report' && <Button onClick={() => go({ screen: 'report' })}>Go to Report sheets</Button>}
            {of === 'settings' && place.screen !== 'health' && <Button onClick={() => go({ screen: 'health' })}>Go to Health check</Button>}
            {of === 'settings' && saved !== null && readOnly === null && <Button onClick={() => void keep()}>Save the set-up</Button>}
          </div>
        )}>{sentence}</Notice>
      ))}
      {failure && <Notice kind="error">{failure}</Notice>}
    </section>
  );
}
