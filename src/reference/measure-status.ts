/** Whether a measure exists in a year, and why not (rule Y-1). */
export type MeasureStatus =
  /** Published, or computable by the published rules. `note` is said beside it. */
  | { readonly exists: true; readonly note?: string }
  /**
   * Asked for, the answer is `reason`, never a number. Where `onRequest` is true the user may ask for it all
   * the same, and every figure so made says that it is not an official one.
   */
  | { readonly exists: false; readonly rule: string; readonly reason: string; readonly onRequest: boolean };
