import { createContext, useContext } from 'react';
import type { Catalogue } from '../../src/qualification/types';
import type { WorkbookPort } from '../../workbook/port';
import type { PaneHost } from '../host';

/** What every screen works with: the workbook, the place the pane stands in, the qualifications. */
export interface Work {
  readonly port: WorkbookPort;
  readonly host: PaneHost;
  readonly catalogue: Catalogue;
}

export const WorkContext = createContext<Work | null>(null);

export function useWork(): Work {
  const work = useContext(WorkContext);
  if (!work) throw new Error('A screen stands outside the pane.');
  return work;
}
