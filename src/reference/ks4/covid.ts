/**
 * Results that are an entry without a result (rule D-7). Source: document 002, Annex D.
 */
import type { EbaccSubject, Kind } from '../../qualification/types';

export interface VoidWindow {
  /** First and last month in which the result was awarded, YYYY-MM, both included. */
  readonly from: string;
  readonly to: string;
  readonly kinds: readonly Kind[] | 'every';
  /** Of these kinds, what counts all the same. */
  readonly except: readonly { readonly kind: Kind; readonly ebacc: EbaccSubject }[];
  readonly reason: string;
}

export const VOID_WINDOWS: readonly VoidWindow[] = [
  {
    from: '2020-01', to: '2021-08', kinds: 'every', except: [],
    reason: 'Awarded between January 2020 and August 2021: the entry counts, the result does not.',
  },
  {
    from: '2021-09', to: '2021-12', kinds: ['GCSE', 'AS'],
    except: [{ kind: 'GCSE', ebacc: 'English language' }, { kind: 'GCSE', ebacc: 'maths' }],
    reason: 'Awarded in the extraordinary series of autumn 2021: the entry counts, the result does not.',
  },
];
