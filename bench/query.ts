/**
 * Attainment 8 and Progress 8 in one query, as good as we could write it: what a result may fill from a small
 * joined table, the best of each class by `max(points, n)` in one grouping, the open slots from what is left.
 * No window over the results: that costs more.
 */
import type { EbaccSubject } from '../src/qualification/types';

export const TABLES = [
  'create table results(pupil integer, qualification smallint, points smallint, series integer)',
  // A row for each slot that a qualification, or a course, may fill.
  'create table slots(qualification smallint, class tinyint)',
  'create table course_slots(course smallint, class tinyint)',
  // Science: 1 combined, 2 single, 0 neither.
  'create table qualifications(qualification smallint, course smallint, science tinyint)',
  'create table baselines(pupil integer, tenths integer)',
  'create table averages(tenths integer, att8 integer)',
];

/** The classes that the query tells apart, as small numbers, which it compares faster than letters. */
const [LANGUAGE, LITERATURE, MATHS, EBACC, OTHER] = [0, 1, 2, 3, 4];
export const classOf = (ebacc: EbaccSubject): number =>
  ebacc === 'English language' ? LANGUAGE : ebacc === 'English literature' ? LITERATURE : ebacc === 'maths' ? MATHS : ebacc === 'none' ? OTHER : EBACC;

const BEST_AND_SCORES = `
best as (
  select pupil,
    max(points) filter (class = ${LANGUAGE}) as lang, max(points) filter (class = ${LITERATURE}) as lit, max(points) filter (class = ${MATHS}) as maths,
    max(points, 6) filter (class = ${EBACC}) as ebacc, max(points, 3) filter (class = ${OTHER}) as other
  from candidates group by pupil),
attainment as (
  select pupil,
    2 * coalesce(maths, 0) + greatest(coalesce(lang, 0), coalesce(lit, 0)) * (case when lang is not null and lit is not null then 2 else 1 end)
    + coalesce(list_sum(ebacc[1:3]), 0)
    + coalesce(list_sum(list_reverse_sort(list_concat(ebacc[4:6], other, case when lang is not null and lit is not null then [least(lang, lit)] else [] end))[1:3]), 0) as att8
  from best)
select a.pupil, a.att8, a.att8 - g.att8 as p8
from attainment a left join baselines b using (pupil) left join averages g using (tenths)`;

/** Where nothing was sat twice and nobody is on two pathways: every result counts. */
export const PLAIN_QUERY = `
with candidates as (select r.pupil, s.class, r.points from results r join slots s using (qualification)),${BEST_AND_SCORES}`;

/** First entries (D-1: of the same series the higher points) and science pathways (D-3) too. */
export const FULL_QUERY = `
with first_entries as (
  select r.pupil, q.course, q.science, min(r.series * 10000::bigint + 2000 - r.points) as first
  from results r join qualifications q using (qualification) group by all),
pathways as (
  select pupil, min(first // 10000) filter (science = 1) as combined, min(first // 10000) filter (science = 2) as single
  from first_entries where science > 0 group by pupil having combined is not null and single is not null),
counted as (
  select f.pupil, f.course, 2000 - f.first % 10000 as points
  from first_entries f left join pathways p using (pupil)
  where p.pupil is null or f.science = 0 or (f.science = 1) = (p.combined < p.single)),
candidates as (select c.pupil, s.class, c.points from counted c join course_slots s using (course)),${BEST_AND_SCORES}`;
