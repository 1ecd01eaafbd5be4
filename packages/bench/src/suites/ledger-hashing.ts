import { hash } from 'node:crypto'
import {
  appendLeaves,
  buildInclusionProof,
  type CompactRange,
  canonicalize,
  emptyRange,
  encodeUtf8,
  leafHash,
  type NodeReader,
  nodeHash,
  rootOf,
  verifyInclusion,
} from '@assay/ledger'
import { alternate, type Report, type Suite } from '../harness.ts'

const sha256 = (bytes: Uint8Array): Uint8Array => hash('sha256', bytes, 'buffer')
const hashing = { sha256 }
// Many short rounds, so that a pause of the machine spoils few of them.
const rounds = 61
const batch = 5_000
const million = 1_000_000

/** What leaf `at` of a log looks like: one event row. */
function buildEvent(at: number) {
  return {
    id: `0190d6a2-7c00-7000-8000-${at.toString(16).padStart(12, '0')}`,
    workspace: 'riverside-courier',
    type: 'assessment-submitted',
    version: 1,
    actor: 'reviewer-17',
    role: 'reviewer',
    at: '2026-03-04T05:06:07.089Z',
    before: null,
    after: {
      statement: `statement-${at}`,
      tag: 'disputed',
      factuality: 'disputed',
      rationale: {
        text: `text-${at}`,
        commitment: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      },
      citations: [{ url: `https://example.org/report/${at}`, stance: 'contradicts', accessed: '2026-03-04' }],
    },
    nonce: '5feceb66ffc86f38d952786c6d696c79c2dbc239dd4e91b46729d73a27fb57e9',
  }
}

const events = Array.from({ length: batch }, (_, at) => buildEvent(at))
const leafData = events.map((event) => encodeUtf8(canonicalize(event)))
const leaves = leafData.map((data) => leafHash(hashing, data))
const pairs = leaves.flatMap((left, at) => (at % 2 === 0 ? [[left, leaves[at + 1] ?? left] as const] : []))

/** Hashes per second of a run that hashes `count` times. */
function rate(count: number, run: () => void): number {
  const start = performance.now()
  run()
  return count / ((performance.now() - start) / 1000)
}

const bare = (inputs: readonly Uint8Array[]) => () => rate(inputs.length, () => inputs.forEach(sha256))
const prefixed = (prefix: number, ...parts: Uint8Array[]) =>
  Uint8Array.from(Buffer.concat([Uint8Array.of(prefix), ...parts]))

async function compare(
  report: Report,
  name: string,
  ways: { inputs: readonly Uint8Array[]; candidate: () => void },
): Promise<void> {
  const { inputs, candidate } = ways
  const measured = await alternate(rounds, {
    baseline: bare(inputs),
    candidate: () => rate(inputs.length, candidate),
  })
  report({
    name,
    value: measured.candidate,
    unit: 'hashes/s',
    baseline: measured.baseline,
    ratio: measured.ratio,
    goal: 'ratio >= 0.5',
    holds: measured.ratio >= 0.5,
  })
}

/** The same SHA-256 over the same bytes, prefixes included and made beforehand, is the baseline of each row. */
async function compareHashing(report: Report): Promise<void> {
  const leafInputs = leafData.map((data) => prefixed(0, data))
  await compare(report, 'leaf hash', {
    inputs: leafInputs,
    candidate: () => leafData.forEach((data) => void leafHash(hashing, data)),
  })
  await compare(report, 'node hash', {
    inputs: pairs.map(([left, right]) => prefixed(1, left, right)),
    candidate: () => pairs.forEach(([left, right]) => void nodeHash(hashing, left, right)),
  })
  const recorded: Uint8Array[] = []
  const recording = {
    sha256: (bytes: Uint8Array) => sha256(recorded[recorded.push(Uint8Array.from(bytes)) - 1] ?? bytes),
  }
  const append = (use: typeof hashing) =>
    rootOf(
      use,
      appendLeaves(
        use,
        emptyRange,
        leafData.map((data) => leafHash(use, data)),
      ).range,
    )
  append(recording)
  await compare(report, 'leaf and node hashing: append, then the root', {
    inputs: recorded,
    candidate: () => append(hashing),
  })
}

/** A tree of a million leaves, kept as a sealer keeps it: completed nodes by level and index. */
function buildMillion(): { range: CompactRange; read: NodeReader; leavesPerSecond: number } {
  const levels: Uint8Array[][] = [[]]
  let range = emptyRange
  const leavesPerSecond = rate(million, () => {
    for (let from = 0; from < million; from += batch) {
      const hashes = leafData.map((data, at) => {
        data[data.length - 1] = 33 + ((from / batch + at) % 90)
        return leafHash(hashing, data)
      })
      const appended = appendLeaves(hashing, range, hashes)
      range = appended.range
      levels[0]?.push(...hashes)
      for (const { level, index, hash } of appended.nodes) {
        levels[level] ??= []
        const nodes = levels[level]
        nodes[index] = hash
      }
    }
  })
  return { range, read: (asked) => asked.map(({ level, index }) => levels[level]?.[index]), leavesPerSecond }
}

async function proveInMillion(report: Report): Promise<void> {
  const { range, read, leavesPerSecond } = buildMillion()
  report({
    name: 'leaves appended to a tree growing to 1,000,000',
    value: leavesPerSecond,
    unit: 'leaves/s',
    baseline: null,
    ratio: null,
    goal: null,
    holds: null,
  })
  const root = rootOf(hashing, range)
  const proofs = 1000
  const start = performance.now()
  for (let n = 0; n < proofs; n++) {
    const index = (n * 7919 * 131) % million
    const proof = await buildInclusionProof({ sha256, read }, { index, size: million })
    const [leaf] = await read([{ level: 0, index }])
    verifyInclusion(hashing, { index, size: million, leaf: leaf ?? root, root, proof })
  }
  const each = (performance.now() - start) / proofs
  report({
    name: 'one of 1,000,000: build the proof and verify it, in memory',
    value: each,
    unit: 'ms',
    baseline: null,
    ratio: null,
    goal: '<= 10 ms',
    holds: each <= 10,
  })
}

async function compareCanonical(report: Report): Promise<void> {
  const { baseline, candidate, ratio } = await alternate(rounds, {
    baseline: () => rate(batch, () => events.forEach((event) => void JSON.stringify(event))),
    candidate: () => rate(batch, () => events.forEach((event) => void canonicalize(event))),
  })
  const name = 'canonical JSON against JSON.stringify'
  report({ name, value: candidate, unit: 'events/s', baseline, ratio, goal: null, holds: null })
}

export const suite: Suite = {
  name: 'ledger',
  run: async (report) => {
    await compareHashing(report)
    await compareCanonical(report)
    await proveInMillion(report)
  },
}
