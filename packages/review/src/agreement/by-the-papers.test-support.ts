// The coefficients once more, written from the papers alone: whole matrices, no counting ahead, nothing shared with
// what is tested. `ratings[unit][rater]`; null where a rater did not rate a unit. NaN where one is undefined.

type Ratings = readonly (readonly (number | null)[])[]

const given = (unit: readonly (number | null)[]) => unit.filter((rating) => rating !== null)

/** Krippendorff 2011, C: by the matrix of observed coincidences, pair by pair. */
export function alphaByCoincidences(ratings: Ratings, kinds: number): number {
  const o = Array.from({ length: kinds }, () => new Array<number>(kinds).fill(0))
  for (const unit of ratings) {
    const values = given(unit)
    values.forEach((c, i) => {
      values.forEach((k, j) => {
        const row = o[c]
        if (i !== j && row !== undefined) row[k] = (row[k] ?? 0) + 1 / (values.length - 1)
      })
    })
  }
  const n = o.map((row) => row.reduce((total, each) => total + each, 0))
  const all = n.reduce((total, each) => total + each, 0)
  let observed = 0
  let expected = 0
  for (let c = 0; c < kinds; c += 1) {
    for (let k = 0; k < kinds; k += 1) {
      if (c === k) continue
      observed += o[c]?.[k] ?? 0
      expected += ((n[c] ?? 0) * (n[k] ?? 0)) / (all - 1)
    }
  }
  return expected === 0 ? Number.NaN : 1 - observed / expected
}

/** Fleiss 1971, equations 1 to 7, of units with `m` ratings each. */
export function kappaOfMany(ratings: Ratings, kinds: number, m: number): number {
  const units = ratings.map(given).filter((unit) => unit.length === m)
  const table = units.map((unit) =>
    Array.from({ length: kinds }, (_, j) => unit.filter((k) => k === j).length),
  )
  const N = table.length
  const p = Array.from({ length: kinds }, (_, j) => {
    return table.reduce((total, row) => total + (row[j] ?? 0), 0) / (N * m)
  })
  const P = table.map((row) => (row.reduce((total, nij) => total + nij * nij, 0) - m) / (m * (m - 1)))
  const mean = P.reduce((total, each) => total + each, 0) / N
  const chance = p.reduce((total, each) => total + each * each, 0)
  return chance === 1 ? Number.NaN : (mean - chance) / (1 - chance)
}

/** Cohen 1960: proportions observed and expected by the marginals, of the units that both rated. */
export function kappaOfTwo(ratings: Ratings, one: number, other: number, kinds: number): number {
  const pairs = ratings.flatMap((unit) => {
    const [a, b] = [unit[one] ?? null, unit[other] ?? null]
    return a === null || b === null ? [] : [[a, b] as const]
  })
  const po = pairs.filter(([a, b]) => a === b).length / pairs.length
  let pe = 0
  for (let k = 0; k < kinds; k += 1) {
    const ofOne = pairs.filter(([a]) => a === k).length / pairs.length
    const ofOther = pairs.filter(([, b]) => b === k).length / pairs.length
    pe += ofOne * ofOther
  }
  return pe === 1 ? Number.NaN : (po - pe) / (1 - pe)
}

/** Gwet 2008, equations 7 to 9: pairs of raters within units, and the mean share of each kind. */
export function ac1ByPairs(ratings: Ratings, kinds: number): number {
  const rated = ratings.map(given).filter((unit) => unit.length > 0)
  const twice = rated.filter((unit) => unit.length > 1)
  const alike = twice.map((unit) => {
    const pairs = unit.flatMap((a, i) => unit.slice(i + 1).map((b) => (a === b ? 1 : 0)))
    return pairs.reduce<number>((total, each) => total + each, 0) / pairs.length
  })
  const pa = alike.reduce((total, each) => total + each, 0) / twice.length
  let pe = 0
  for (let k = 0; k < kinds; k += 1) {
    const shares = rated.map((unit) => unit.filter((each) => each === k).length / unit.length)
    const share = shares.reduce((total, each) => total + each, 0) / rated.length
    pe += (share * (1 - share)) / (kinds - 1)
  }
  return (pa - pe) / (1 - pe)
}
