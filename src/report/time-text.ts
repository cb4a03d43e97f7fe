/** A time as the sheets print it: "22 November 2026, 10:15". */
export const timeText = (time: Date): string =>
  `${time.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })}, ${time.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}`;
