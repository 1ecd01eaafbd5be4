import { createHash } from 'node:crypto'

/**
 * RFC 6962 section 2.1, its recursive definitions word for word and nothing cached: the reference to compare with.
 * MTH is the tree hash, PATH the inclusion proof, PROOF and SUBPROOF the consistency proof; D is the leaves' data.
 */
type Data = readonly Uint8Array[]

const hash = (...parts: Uint8Array[]) =>
  new Uint8Array(createHash('sha256').update(Buffer.concat(parts)).digest())
const split = (n: number) => 2 ** Math.ceil(Math.log2(n) - 1)

export function treeHash(D: Data): Uint8Array {
  const [only] = D
  if (only === undefined) return hash()
  if (D.length === 1) return hash(Uint8Array.of(0), only)
  const k = split(D.length)
  return hash(Uint8Array.of(1), treeHash(D.slice(0, k)), treeHash(D.slice(k)))
}

export function path(m: number, D: Data): Uint8Array[] {
  if (D.length === 1) return []
  const k = split(D.length)
  return m < k
    ? [...path(m, D.slice(0, k)), treeHash(D.slice(k))]
    : [...path(m - k, D.slice(k)), treeHash(D.slice(0, k))]
}

export function proof(m: number, D: Data): Uint8Array[] {
  return subproof(m, D, true)
}

function subproof(m: number, D: Data, whole: boolean): Uint8Array[] {
  if (m === D.length) return whole ? [] : [treeHash(D)]
  const k = split(D.length)
  return m <= k
    ? [...subproof(m, D.slice(0, k), whole), treeHash(D.slice(k))]
    : [...subproof(m - k, D.slice(k), false), treeHash(D.slice(0, k))]
}
