import type { Speaker } from './name-spans.ts'

/**
 * What a statement says of speech outside its quotations. `bare`: it would be a report without any quotation;
 * `follows`: the verb comes right after a quotation.
 */
export type Report = { speaker: Speaker | null; bare: boolean; follows: boolean }
