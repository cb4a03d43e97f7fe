/** `trust ks2`: a trust's key stage 2 measures from its schools'. */
import { ks2TrustFromTable } from '../src/ks2/trust';
import { trustCommand } from './trust-ks4';

export const trustKs2 = trustCommand('trust ks2', "a trust's Key Stage 2 measures from its schools', as JSON", ks2TrustFromTable);
