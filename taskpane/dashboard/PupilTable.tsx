import { Link } from '@fluentui/react-components';
import type { Ks4PupilAnswer } from '../../src/ks4/answer';
import { CellLink } from '../parts/CellLink';
import { DataTable } from '../parts/DataTable';
import type { Column } from '../parts/DataTable';
import type { Person } from '../state/figures-types';
import { useGuide } from '../state/trail';
import { figureText, pointsText } from './format';

interface Props {
  readonly caption: string;
  readonly pupils: readonly Ks4PupilAnswer[];
  readonly people: ReadonlyMap<string, Person>;
  /** Columns beside the name; Progress 8, Attainment 8 and the KS2 mean where none are given. */
  readonly columns?: readonly Column<Ks4PupilAnswer>[];
}

export const ks2Column: Column<Ks4PupilAnswer> = { title: 'KS2', number: true, cell: ({ ks2 }) => figureText(ks2, 'score') };
export const p8Column: Column<Ks4PupilAnswer> = { title: 'P8', number: true, cell: ({ p8 }) => figureText(p8, 'progress') };
export const att8Column: Column<Ks4PupilAnswer> = { title: 'A8', number: true, cell: ({ att8 }) => pointsText(att8) };

/** Pupils with their figures: the name opens the working, the cell goes to their row. */
export function PupilTable({ caption, pupils, people, columns = [ks2Column, att8Column, p8Column] }: Props) {
  const { go } = useGuide();
  const name: Column<Ks4PupilAnswer> = {
    title: 'Pupil', heading: true,
    cell: ({ pupil }) => <Link as="button" inline onClick={() => go({ screen: 'pupil', pupil })}>{people.get(pupil)?.name || pupil}</Link>,
  };
  const row: Column<Ks4PupilAnswer> = {
    title: 'Row',
    cell: ({ pupil }) => { const person = people.get(pupil); return person && <CellLink sheet={person.sheet} address={person.address} />; },
  };
  return <DataTable caption={caption} columns={[name, ...columns, row]} rows={pupils} rowKey={({ pupil }) => pupil} empty="No pupils." />;
}
