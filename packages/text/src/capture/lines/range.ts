/** Line indices, end exclusive. */
export type Range = { from: number; to: number }
