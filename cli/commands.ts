import { check } from './check';
import type { Command } from './command';
import { measuresKs2 } from './measures-ks2';
import { measuresKs4 } from './measures-ks4';
import { report } from './report';
import { trustKs2 } from './trust-ks2';
import { trustKs4 } from './trust-ks4';

/** Every command, in the order in which the usage lists them. */
export const COMMANDS: readonly Command[] = [measuresKs4, measuresKs2, trustKs4, trustKs2, check, report];
