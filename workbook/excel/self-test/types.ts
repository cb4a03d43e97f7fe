import type { WorkbookPort } from '../../port';

/** What one question to Excel was answered, beside what the emulated host believes. */
export interface Answer {
  /** Names the question in docs/self-test.md. */
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  /** What the product counts on; any of them will do. Empty where any answer will. */
  readonly expected: readonly string[];
}

export interface SelfTestTools {
  readonly port: WorkbookPort;
  /** The functions' namespace: "HEADLINE", or "HEADLINEDEV". */
  readonly namespace: string;
  /** Tells the user what is being tried. */
  readonly say: (step: string) => void;
  /** Asks the user to do something in Excel, and waits until it is done. */
  readonly ask: (request: string) => Promise<void>;
  readonly signal?: AbortSignal;
  /** Milliseconds, for how long things take. */
  readonly clock: () => number;
}

export const isAsExpected = ({ answer, expected }: Answer): boolean => expected.length === 0 || expected.includes(answer);
