/** 2,000 pupils from cells to measures, against LibreOffice recalculating native formulas of the same measures. */
import { readCatalogue } from '../cli/catalogue-file';
import { ks4Cohort } from '../src/cohort/ks4-cohort';
import { measureKs4, type Ks4Measures } from '../src/ks4/measures';
import { detectTracker } from '../src/tracker/detect-workbook';
import { proposeSettings } from '../src/tracker/propose';
import { readTracker } from '../src/tracker/read-tracker';
import { YEAR } from './nation';
import { averageRows, formulaColumns, HEADINGS, pointRows, schoolGrid, schoolRows, SHEET } from './school-sheet';
import { libreOffice, nativeWorkbook, recalculate, type NativeCell } from './spreadsheet';
import { inTurn, least, ms, times } from './timing';

const PUPILS = 2000;
const ROUNDS = 15;
const SPREADSHEET_ROUNDS = 3;

export async function benchSchool(print: (line: string) => void): Promise<void> {
  print(`\nA tracker of ${PUPILS.toLocaleString('en-GB')} pupils x 12 subjects, from cells to every measure of every pupil, the school and its groups`);
  const catalogue = readCatalogue();
  const grid = schoolGrid(PUPILS);
  const found = detectTracker([grid], catalogue);
  if (found.kind === 'none') throw new Error('The sheet is not taken for a tracker.');
  const settings = proposeSettings([grid], found.mapping, '', YEAR, catalogue);
  const measure = (): Ks4Measures => {
    const { pupils, results } = readTracker([grid], settings, catalogue);
    return measureKs4(ks4Cohort({ pupils, results }, { year: YEAR, status: 'validated', catalogue, onProblem: 'withhold' }), catalogue);
  };
  const [ours] = await inTurn(ROUNDS, measure);
  print(`  Headline: ${ms(ours.timing.wallMs)} wall, ${ms(ours.timing.cpuMs)} processor`);

  const program = libreOffice();
  if (!program) return print('  LibreOffice is not installed: nothing to compare with.');
  const rows = schoolRows(PUPILS);
  const columns = formulaColumns();
  const book = (formulas: boolean) => nativeWorkbook({
    [SHEET]: [
      [...HEADINGS, ...(formulas ? columns.map(({ heading }) => heading) : [])],
      ...rows.map((row, at): NativeCell[] => [...row, ...(formulas ? columns.map(({ formula }) => ({ formula: formula(at + 2) })) : [])]),
    ],
    Averages: averageRows(),
    Points: pointRows(),
  });
  const [withFormulas, without] = [book(true), book(false)];
  const runs = Array.from({ length: SPREADSHEET_ROUNDS }, () => ({ formulas: recalculate(program, withFormulas), values: recalculate(program, without) }));
  check(ours.result, runs[0]!.formulas.rows);
  const formulas = runs.map((run) => run.formulas.timing).reduce(least);
  const values = runs.map((run) => run.values.timing).reduce(least);
  const work = (of: 'wallMs' | 'cpuMs') => formulas[of] - values[of];
  print(`  LibreOffice: ${ms(work('wallMs'))} wall, ${ms(work('cpuMs'))} processor of work (${ms(formulas.wallMs)} with formulas less ${ms(values.wallMs)} without); the same figures for every pupil`);
  print(`  ratio by wall time ${times(ours.timing.wallMs / work('wallMs'))}, by processor time ${times(ours.timing.cpuMs / work('cpuMs'))} (to beat: 0.10 x)`);
}

/** The two must agree before their times are worth comparing. */
function check(measures: Ks4Measures, rows: readonly (readonly string[])[]): void {
  const column = (heading: string) => rows[0]!.indexOf(heading);
  for (let place = 0; place < PUPILS; place++) {
    const pupil = measures.pupil(place);
    const own: Readonly<Record<string, number | boolean | null>> = {
      'Attainment 8': pupil.att8, 'Progress 8': pupil.p8, 'Progress 8 adjusted': pupil.p8Adjusted, 'P8 English': pupil.p8English, 'P8 open': pupil.p8Open, 'EBacc APS': pupil.ebaccAps,
      'EBacc entry': pupil.ebaccEntered, 'EBacc 5+': pupil.ebacc5, 'English and maths 5+': pupil.enMa5, 'Five GCSEs 4+': pupil.fiveGcse4, Entries: pupil.entries,
    };
    for (const [heading, figure] of Object.entries(own)) {
      const theirs = Number(rows[place + 1]![column(heading)]);
      // LibreOffice prints doubles; ours are rounded to two decimals.
      if (!(Math.abs(theirs - Number(figure)) <= 0.005 + 1e-9)) throw new Error(`Pupil ${pupil.pupil}, ${heading}: the spreadsheet says ${theirs}, Headline ${String(figure)}.`);
    }
  }
}
