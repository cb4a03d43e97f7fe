import { useEffect, useState } from 'react';
import { sentenceFor } from '../errors';
import { CellList } from '../parts/CellList';
import { EditPreview } from '../parts/EditPreview';
import { Loading } from '../parts/Loading';
import { Notice } from '../parts/Notice';
import { Screen } from '../parts/Screen';
import { useBook } from '../state/book';
import { useWork } from '../state/work';
import { faultSentences, findRepairs, grouped } from './repairs';
import type { CellPlace, Repairs } from './repairs';

/** How many formulas are shown before they are written; the others are of the same kinds. */
const SHOWN = 20;

/** Formulas of ours that no longer work, by sheet and cell, and one button that puts their names right. */
export default function RepairScreen() {
  const { port, host } = useWork();
  const { book } = useBook();
  const [found, setFound] = useState<Repairs | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [repaired, setRepaired] = useState(0);
  useEffect(() => {
    let current = true;
    const look = async () => {
      const own = (book?.sheets ?? []).filter(({ ours }) => ours === null);
      const sheets = await Promise.all(own.map(async (sheet) => ({ sheet, formulas: await port.formulas(sheet.name) })));
      if (current) { setFound(findRepairs(sheets, host.namespace)); setFailure(null); }
    };
    look().catch((error: unknown) => { if (current) setFailure(sentenceFor(error)); });
    return () => { current = false; };
  }, [port, host, book]);
  return (
    <Screen title="Repair formulas" lead="For a workbook that comes from a computer without Headline, or with another build of it. Only the names of Headline's functions are put right; every argument, value and other formula stays.">
      {failure && <Notice kind="error">{failure}</Notice>}
      {!found && !failure && <Loading label="Looking at the formulas" />}
      {repaired > 0 && <Notice kind="success">{`${repaired === 1 ? 'One formula is' : `${repaired} formulas are`} repaired.`}</Notice>}
      {found && <Found found={found} onRepaired={setRepaired} quiet={repaired > 0} />}
    </Screen>
  );
}

function Found({ found: { edits, faults, unknown, locked }, onRepaired, quiet }: { readonly found: Repairs; readonly onRepaired: (count: number) => void; readonly quiet: boolean }) {
  const count = edits.length === 1 ? 'one formula' : `${edits.length} formulas`;
  if (edits.length + unknown.length + locked.length === 0) return quiet ? null : <Notice kind="success">Every Headline formula in this workbook has its right name.</Notice>;
  return (
    <>
      {edits.length > 0 && (
        <>
          {faultSentences(faults).map((sentence) => <span key={sentence}>{sentence}</span>)}
          <EditPreview
            key={edits.map(({ sheet, address }) => `${sheet}!${address}`).join()} edits={edits} preview={edits.slice(0, SHOWN)}
            action={`Repair ${count}`} done={`Repaired ${count}.`} onDone={() => onRepaired(edits.length)}
          />
          {edits.length > SHOWN && <span>{`And ${edits.length - SHOWN} more, put right in the same way.`}</span>}
        </>
      )}
      {bySheet(locked).map(([sheet, addresses]) => (
        <Notice key={sheet} kind="warning" actions={<CellList sheet={sheet} addresses={addresses} />}>{`"${sheet}" is protected: unprotect it (Review, Unprotect Sheet), and its formulas can be repaired too.`}</Notice>
      ))}
      {bySheet(unknown).map(([sheet, addresses]) => (
        <Notice key={sheet} kind="warning" actions={<CellList sheet={sheet} addresses={addresses} />}>{`On "${sheet}" these formulas name a function that this Headline does not have. They are left as they are: look at what they were meant to be, or get the newest Headline.`}</Notice>
      ))}
    </>
  );
}

const bySheet = (places: readonly CellPlace[]): readonly (readonly [string, readonly string[]])[] =>
  grouped(places, ({ sheet }) => sheet).map(([sheet, own]) => [sheet, own.map(({ address }) => address)]);
