import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { appendLeaves, emptyRange, rootOf } from './compact-range.ts'
import { LedgerError } from './errors.ts'
import { leafHash, nodeHash } from './hashing.ts'
import { sha256 } from './testing/node-crypto.test-support.ts'
import { withCode } from './testing/with-code.test-support.ts'
import { verifyConsistency, verifyInclusion } from './verify-proof.ts'

const shared = process.env.ASSAY_SHARED ?? resolve(import.meta.dirname, '../../../../shared')
const vectors = join(shared, 'vectors/merkle')
const absent = !existsSync(vectors)

type ConsistencyVector = {
  size1: number
  size2: number
  root1: string
  root2: string
  proof: string[] | null
  wantErr: boolean
}
type InclusionVector = {
  leafIdx: number
  treeSize: number
  root: string
  leafHash: string
  proof: string[] | null
  wantErr: boolean
}

const bytes = (base64: string) => Uint8Array.from(Buffer.from(base64, 'base64'))
const hex = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'))

function load<Vector>(kind: string): [name: string, vector: Vector][] {
  if (absent) return []
  return readdirSync(join(vectors, 'testdata', kind), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => [name, JSON.parse(readFileSync(join(vectors, 'testdata', kind, name), 'utf8'))])
}

function expectOutcome(wantErr: boolean, verify: () => void): void {
  if (wantErr) expect(verify).toThrow(LedgerError)
  else expect(verify).not.toThrow()
}

describe.skipIf(absent)('the shared vectors of the RFC 6962 tree (shared/vectors/merkle)', () => {
  test('are all there', () => {
    expect(load('inclusion')).toHaveLength(98)
    expect(load('consistency')).toHaveLength(98)
  })

  test.each(load<InclusionVector>('inclusion'))('inclusion/%s', (_name, vector) => {
    expectOutcome(vector.wantErr, () =>
      verifyInclusion(
        { sha256 },
        {
          index: vector.leafIdx,
          size: vector.treeSize,
          leaf: bytes(vector.leafHash),
          root: bytes(vector.root),
          proof: (vector.proof ?? []).map(bytes),
        },
      ),
    )
  })

  test.each(load<ConsistencyVector>('consistency'))('consistency/%s', (_name, vector) => {
    expectOutcome(vector.wantErr, () =>
      verifyConsistency(
        { sha256 },
        {
          oldSize: vector.size1,
          newSize: vector.size2,
          oldRoot: bytes(vector.root1),
          newRoot: bytes(vector.root2),
          proof: (vector.proof ?? []).map(bytes),
        },
      ),
    )
  })

  test('give every node of the eight-leaf tree', () => {
    const published: { leafInputs: string[]; nodes: string[][] } = JSON.parse(
      readFileSync(join(vectors, 'leaves.json'), 'utf8'),
    )
    const leaves = published.leafInputs.map((input) => leafHash({ sha256 }, hex(input)))
    expect(leaves).toEqual(published.nodes[0]?.map(hex))
    const { range, nodes } = appendLeaves({ sha256 }, emptyRange, leaves)
    for (const [level, hashes] of published.nodes.entries()) {
      if (level === 0) continue
      expect(nodes.filter((node) => node.level === level).map(({ hash }) => hash)).toEqual(hashes.map(hex))
    }
    expect(rootOf({ sha256 }, range)).toEqual(published.nodes.at(-1)?.map(hex)[0])
  })
})

describe('the tree without shared vectors', () => {
  test('has the published root when it is empty, and the published hash for an empty leaf', () => {
    expect(rootOf({ sha256 }, emptyRange)).toEqual(
      hex('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'),
    )
    expect(leafHash({ sha256 }, new Uint8Array(0))).toEqual(
      hex('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'),
    )
  })

  test('hashes entries of every length, whether or not they fit the memory that stands ready', () => {
    for (const length of [0, 1, 16_383, 16_384, 16_385, 100_000, 3]) {
      const data = Uint8Array.from({ length }, (_, at) => at * 7)
      expect(leafHash({ sha256 }, data)).toEqual(sha256(Uint8Array.from([0, ...data])))
    }
  })

  test('refuses a hash function that is not SHA-256 by its length', () => {
    const short = { sha256: () => new Uint8Array(20) }
    expect(() => leafHash(short, new Uint8Array(1))).toThrow(withCode('hash-length'))
    expect(() => nodeHash({ sha256 }, new Uint8Array(31), new Uint8Array(33))).toThrow(
      withCode('hash-length'),
    )
  })
})
