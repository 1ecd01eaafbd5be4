import {
  appendLeaves,
  buildConsistencyProof,
  buildInclusionProof,
  canonicalize,
  emptyRange,
  encodeBase64,
  encodeUtf8,
  formatOpening,
  formatTlogProof,
  formatVerifierKey,
  leafHash,
  loadRange,
  rootOf,
  type Signer,
  signCheckpoint,
} from '@assay/ledger'
import { capturedOf, carriedTextsOf, parseEvent, wordsOf } from '@assay/review'
import { buildSigner, sha256, verifyEd25519 } from '../../../ledger/src/testing/node-crypto.test-support.ts'
import { StoredTree } from '../../../ledger/src/testing/stored-tree.test-support.ts'
import type { Primitives } from '../bundle/primitives.ts'
import type { BundleLine } from '../lines/bundle-line.ts'
import { writeBundle } from '../lines/write-lines.ts'
import { beside, leafOf, tellStory } from './story-events.test-support.ts'

export const nodePrimitives: Primitives = { sha256, verify: verifyEd25519 }

/** After which leaves a checkpoint is signed, and by which of the two keys. */
const signed: readonly { size: number; by: readonly (0 | 1)[] }[] = [
  { size: 7, by: [0] },
  { size: 11, by: [0, 1] },
  { size: 23, by: [1] },
]
/** The events that bundles hold; one comes after them. */
const told = 23
const article = new Set(['a1', 'a3'])

type Options = { logId?: string; origin?: string; seeds?: [number, number]; continues?: boolean }

/**
 * A history in memory, with keys that are in their seeds, so that it is the same each time: its log and one article of
 * it as bundles, both once more as they are written where a text was erased meanwhile, and the proof of one event.
 */
export async function buildStory(options: Options = {}) {
  const { logId = 'w1', origin = 'desk.example/harbour', seeds = [7, 8], continues = false } = options
  const signers = seeds.map((seed) => buildSigner(origin, seed))
  const [first, second] = signers
  if (first === undefined || second === undefined) throw new Error('A story has two keys')
  const leaves = tellStory({
    origin,
    ...{ before: first.key.keyId, after: second.key.keyId, verifierKey: formatVerifierKey(second.key) },
  }).map((each, position) => leafOf(each, position, logId))
  const data = leaves.map((leaf) => encodeUtf8(canonicalize(leaf)))
  const past = continues ? await pastOf(origin, data, first.key.publicKey[0] ?? 0) : null
  const opening = past?.opening ?? null
  const lead = opening === null ? 0 : 1
  const tree = new StoredTree().append([...(opening === null ? [] : [encodeUtf8(opening)]), ...data])
  const { read } = tree
  const sign = async (size: number, by: readonly (0 | 1)[]) => {
    const root = rootOf({ sha256 }, await loadRange(read, size + lead))
    const chosen = by.map((index): Signer => (index === 0 ? first : second))
    return signCheckpoint(chosen, { origin, size: size + lead, root })
  }
  const entry = async (position: number, size: number | null) => {
    const event = leaves[position] ?? {}
    const index = position + lead
    const proof = size === null ? null : await buildInclusionProof({ sha256, read }, { index, size })
    const leafHash = encodeBase64(tree.leaves[index] ?? new Uint8Array(0))
    return { position, leafHash, event, ...(proof && { proof: proof.map(encodeBase64) }) }
  }
  const keyLines = signers.map(
    ({ key }): BundleLine => ({ kind: 'key', verifierKey: formatVerifierKey(key) }),
  )
  const head = { kind: 'bundle', format: 'assay-bundle@2', logId, origin, opening } as const
  const end = told + lead
  const [whole, after] = [await sign(told, [1]), await sign(told + 1, [1])]
  const consistency = await buildConsistencyProof({ sha256, read }, { oldSize: end, newSize: end + 1 })
  const erasure = await entry(told, end + 1)
  const later: BundleLine[] = [
    { kind: 'later', note: after, consistency: consistency.map(encodeBase64) },
    { kind: 'erasure', ...erasure, proof: erasure.proof ?? [] },
  ]
  const openingProof = (await buildInclusionProof({ sha256, read }, { index: 0, size: end })).map(
    encodeBase64,
  )
  const log: BundleLine[] = [{ ...head, scope: 'log', articleId: null }, ...keyLines]
  if (past !== null) log.push(past.line)
  const ofArticle: BundleLine[] = [
    { ...head, scope: 'article', articleId: 'a1', ...(opening !== null && { openingProof }) },
    ...keyLines.slice(1),
    { kind: 'checkpoint', note: whole },
  ]
  const notes: string[] = []
  for (let position = 0; position < told; position++) {
    const leaf = leaves[position] ?? {}
    log.push({ kind: 'event', ...(await entry(position, null)) }, ...broughtBy(leaf, true))
    for (const { by } of signed.filter(({ size }) => size === position + 1)) {
      const note = await sign(position + 1, by)
      notes.push(note)
      log.push({ kind: 'checkpoint', note })
    }
    if (!isOfArticle(leaf)) continue
    ofArticle.push({ kind: 'event', ...(await entry(position, end)) }, ...broughtBy(leaf, false))
  }
  const withoutErased = (lines: BundleLine[]) => [...lines.filter((line) => !isText(line, 't06')), ...later]
  const shown = await entry(6, end)
  const hashes = await buildInclusionProof({ sha256, read }, { index: 6 + lead, size: end })
  const proof = { extra: encodeUtf8(canonicalize(shown.event)), index: 6 + lead, hashes, checkpoint: whole }
  return {
    origin,
    signers,
    keys: signers.map(({ key }) => key),
    /** The keys of the log that it continues. */
    pastKeys: past === null ? [] : [past.key],
    notes,
    later: after,
    files: {
      log: await textOf(log),
      article: await textOf(ofArticle),
      'log-later': await textOf(withoutErased(log)),
      'article-later': await textOf(withoutErased(ofArticle)),
    },
    proof: formatTlogProof(proof),
  }
}
export type Story = Awaited<ReturnType<typeof buildStory>>

const isText = (line: BundleLine, textId: string) => line.kind === 'text' && line.textId === textId

function isOfArticle({ articleId, type }: Record<string, unknown>): boolean {
  return type === 'capture-imported' || (typeof articleId === 'string' && article.has(articleId))
}

/** The lines after an event: what it commits to, but for the one text that the story erases. */
function broughtBy(leaf: Record<string, unknown>, withCaptures: boolean): BundleLine[] {
  const event = parseEvent(leaf)
  const texts = carriedTextsOf(event)
    .map(({ textId }) => textId)
    .filter((textId) => textId !== 't03')
    .sort()
  const captureId = withCaptures ? capturedOf(event)?.captureId : undefined
  const page = captureId === undefined ? undefined : beside.pages.get(captureId)
  return [
    ...texts.flatMap((textId): BundleLine[] => {
      const found = beside.texts.get(textId)
      if (found === undefined) return []
      return [{ kind: 'text', textId, salt: encodeBase64(found.salt), text: found.text }]
    }),
    ...(captureId === undefined || page === undefined
      ? []
      : [{ kind: 'capture', captureId, bytes: encodeBase64(encodeUtf8(page)) } as const]),
    ...wordsOf(event).map(({ statementId, version }): BundleLine => {
      const text = beside.words.get(`${statementId} ${version}`) ?? ''
      return { kind: 'words', statementId, version, text }
    }),
  ]
}

/**
 * A log that the story continues: it signed five of its leaves and then one that was lost, which the opening cites.
 * Its key is not that of the story.
 */
async function pastOf(origin: string, leaves: readonly Uint8Array[], seed: number) {
  const before = `${origin}.old`
  const signer = buildSigner(before, seed)
  const sign = (data: readonly Uint8Array[]) => {
    const { range } = appendLeaves(
      { sha256 },
      emptyRange,
      data.map((each) => leafHash({ sha256 }, each)),
    )
    return signCheckpoint([signer], { origin: before, size: range.size, root: rootOf({ sha256 }, range) })
  }
  const shared = leaves.slice(0, 5)
  const [agreed, lost] = [await sign(shared), await sign([...shared, encodeUtf8('lost')])]
  const at = '2026-03-02T08:00:00.000Z'
  const said = { origin, at, before, reason: 'restored', checkpoint: lost, agrees: 5 }
  const line: BundleLine = {
    kind: 'before',
    origin: before,
    opening: null,
    keys: [formatVerifierKey(signer.key)],
    notes: [agreed],
  }
  return { opening: await formatOpening(said, signer), line, key: signer.key }
}

async function textOf(lines: readonly BundleLine[]): Promise<string> {
  async function* inTurn() {
    yield* lines
  }
  let text = ''
  for await (const line of writeBundle(inTurn())) text += line
  return text
}
