/**
 * Rows in an order that says nothing: every order is as likely as any other (Fisher and Yates).
 * @param below a whole number from 0 up to but not including its argument, each equally likely
 */
export const shuffledBy = (below: (count: number) => number) => <Row>(rows: readonly Row[]): readonly Row[] => {
  const shuffled = [...rows];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = below(last + 1);
    [shuffled[last], shuffled[other]] = [shuffled[other]!, shuffled[last]!];
  }
  return shuffled;
};
