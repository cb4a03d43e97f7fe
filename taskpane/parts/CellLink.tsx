import { Link } from '@fluentui/react-components';
import { useWork } from '../state/work';
import { useAnnounce } from '../state/announce';
import { sentenceFor } from '../errors';
import { cellRef } from './cell-refs';

interface Props {
  readonly sheet: string;
  /** "F7", a block, or a cell of another sheet: "'KS2'!B4". */
  readonly address: string;
  readonly children?: string;
}

/** A cell of the workbook by its address: a click brings it into sight and selects it. */
export function CellLink({ sheet: home, address: place, children }: Props) {
  const { port } = useWork();
  const announce = useAnnounce();
  const { sheet, address } = cellRef(home, place);
  const go = () => port.select(sheet, address).then(
    () => announce(`${sheet}, ${address} selected.`),
    (error: unknown) => announce(sentenceFor(error)),
  );
  return <Link as="button" inline onClick={() => void go()} aria-label={`${children ?? place}: go to ${address} on ${sheet}`}>{children ?? place}</Link>;
}
