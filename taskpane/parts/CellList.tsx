import { Link } from '@fluentui/react-components';
import { useState } from 'react';
import { CellLink } from './CellLink';

/** How many cells are named before the rest wait behind a button. */
const FIRST = 6;

/** Cells, each one click away: "F7, F9, G12 and 14 more". */
export function CellList({ sheet, addresses }: { readonly sheet: string; readonly addresses: readonly string[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? addresses : addresses.slice(0, FIRST);
  const more = addresses.length - shown.length;
  return (
    <span>
      {shown.map((address, index) => (
        <span key={address}>{index > 0 && ', '}<CellLink sheet={sheet} address={address} /></span>
      ))}
      {more > 0 && <> and <Link as="button" inline onClick={() => setAll(true)}>{`${more} more`}</Link></>}
    </span>
  );
}
