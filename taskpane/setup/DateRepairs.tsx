import { Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { SheetGrid } from '../../src/cells/grid';
import type { DateRepair } from '../../src/tracker/date-repair';
import { CellLink } from '../parts/CellLink';
import { DataTable } from '../parts/DataTable';
import { Disclosure } from '../parts/Disclosure';
import { EditPreview } from '../parts/EditPreview';
import { repairEdits, repairKey } from './repairs';

/** Dates that were once grades such as 5-4: which grade each was, then a preview, then one button. */
export function DateRepairs({ repairs, grids }: { readonly repairs: readonly DateRepair[]; readonly grids: readonly SheetGrid[] }) {
  const [choices, setChoices] = useState<Readonly<Record<string, string>>>({});
  const edits = useMemo(() => repairEdits(repairs, choices, grids), [repairs, choices, grids]);
  const count = `${repairs.length} ${repairs.length === 1 ? 'cell was' : 'cells were'}`;
  return (
    <Disclosure title={`Dates to repair (${repairs.length})`} open>
      <span>{`${count} turned into a date by Excel. Both ways round earn the same points. Cells left at "Leave" are not touched.`}</span>
      <DataTable<DateRepair>
        caption="Dates where a grade belongs" rows={repairs} rowKey={repairKey} empty=""
        columns={[
          { title: 'Cell', cell: ({ sheet, address }) => <CellLink sheet={sheet} address={address} /> },
          { title: 'Shows', cell: ({ shown }) => shown },
          { title: 'Was', cell: (repair) => (repair.proposals.length === 0 ? 'no grade fits' : (
            <Select size="small" aria-label={`${repair.address} was`} value={choices[repairKey(repair)] ?? repair.proposals[0]!} onChange={(_, data) => setChoices({ ...choices, [repairKey(repair)]: data.value })}>
              {repair.proposals.map((grade) => <option key={grade} value={grade}>{grade}</option>)}
              <option value="">Leave</option>
            </Select>
          )) },
        ]}
      />
      <EditPreview key={edits.map(({ address }) => address).join()} edits={edits} action={`Write ${edits.length} ${edits.length === 1 ? 'grade' : 'grades'} as text`} done="The grades are written. Type them with an apostrophe ('5-4) from now on." />
    </Disclosure>
  );
}
