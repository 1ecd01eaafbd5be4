/** One measured number. `ratio` is candidate over baseline in `unit`s measured in the same run. */
export type Row = {
  suite: string
  name: string
  value: number
  unit: string
  baseline: number | null
  ratio: number | null
  /** The goal in words, e.g. `ratio <= 4` or `>= 0.97`; null where the row only informs. */
  goal: string | null
  holds: boolean | null
}

export type Report = (row: Omit<Row, 'suite'>) => void

/** A suite measures and reports; it skips by reporting nothing and saying why on stderr. */
export type Suite = { name: string; run: (report: Report) => Promise<void> }

/** The middle value; the mean of the two middle ones for an even count. Throws on an empty list. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]
  if (upper === undefined || lower === undefined) throw new Error('median of nothing')
  return (lower + upper) / 2
}

/** Measures two ways of doing the same in alternating rounds, so that drift of the machine hits both alike. */
export async function alternate(
  rounds: number,
  ways: { baseline: () => Promise<number> | number; candidate: () => Promise<number> | number },
): Promise<{ baseline: number; candidate: number; ratio: number }> {
  const baseline: number[] = []
  const candidate: number[] = []
  for (let round = 0; round < rounds; round++) {
    baseline.push(await ways.baseline())
    candidate.push(await ways.candidate())
  }
  const [base, cand] = [median(baseline), median(candidate)]
  return { baseline: base, candidate: cand, ratio: cand / base }
}
