import { createPublicKey, verify } from 'node:crypto'
import {
  type AuditOptions,
  type AuditReport,
  type Finding,
  type Primitives,
  verifyBundle,
} from '@assay/exchange'
import type { OutsideFinding } from '@assay/ledger'
import type { Installation } from '@assay/newsroom/frame'
import { installationLog, ReviewError } from '@assay/review'
import { buildLiveSource } from './live-source.ts'
import { sha256 } from './node-reader.ts'
import { findingOf, isAbout } from './outside-log.ts'
import { countOwnerless } from './read-state.ts'
import { isEmpty, readForeign } from './strays.ts'

/** SHA-256 and Ed25519 as Node.js has them, for verifying. */
export const auditPrimitives: Primitives = {
  sha256,
  verify: ({ publicKey, message, signature }) => {
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(publicKey).toString('base64url') }
    return verify(null, message, createPublicKey({ key: jwk, format: 'jwk' }), signature)
  },
}

/** The audit of one log: how it is called, and what was proven of it. */
type LogAudit = { name: string; report: AuditReport }

/** The audit of a database: of each log, and what is wrong with what belongs to none of them. */
type DatabaseAudit = { logs: LogAudit[]; findings: Finding[] }

type Asked = Omit<AuditOptions, 'earlier'> & {
  slug: string | null
  /** Checkpoints kept from earlier, beside those that are kept outside the database anyway. */
  earlier?: readonly string[] | undefined
}

/**
 * Verifies the database that is running: every log in it, or that of one workspace. People may go on writing.
 *
 * @throws ReviewError `not-found` where there is no such workspace
 */
export async function auditDatabase(
  { database: { prisma }, outside, now }: Installation,
  { slug, earlier = [], ...options }: Asked,
  onLog: (name: string) => void = () => {},
): Promise<DatabaseAudit> {
  if (await isEmpty(prisma)) return { logs: [], findings: [databaseEmpty] }
  const workspaces = await prisma.workspace.findMany({ orderBy: { slug: 'asc' } })
  const all = [
    { logId: installationLog, name: installationLog, slug: '_installation' },
    ...workspaces.map(({ id, slug }) => ({ logId: id, name: slug, slug })),
  ]
  const wanted = slug === null ? all : all.filter(({ name }) => name === slug)
  if (wanted.length === 0) throw new ReviewError('not-found', { slug })
  const left = new Set<OutsideFinding>(await outside?.survey())
  const logs: LogAudit[] = []
  for (const { logId, name, slug } of wanted) {
    onLog(name)
    const trees = await prisma.ledgerTree.findMany({ where: { logId }, select: { origin: true } })
    const about = { origins: trees.map(({ origin }) => origin), slug }
    const own = [...left].filter((each) => isAbout(each, about))
    for (const each of own) left.delete(each)
    // What was kept so far, before the log is measured: it must hold all of that, and nothing later is asked of it.
    const kept = outside?.notes()
    const source = await buildLiveSource(prisma, { logId, now, outside: own.map(findingOf) })
    const notes = { ...options, earlier: chain(earlier, kept) }
    logs.push({ name, report: await verifyBundle(auditPrimitives, source, notes) })
  }
  const logIds = all.map(({ logId }) => logId)
  const beside = [...left].filter(({ origin }) => slug === null || origin === null).map(findingOf)
  const foreign = slug === null ? [await readForeign(prisma), await countOwnerless(prisma, logIds)] : []
  return { logs, findings: [...beside, ...foreign.flat()] }
}

const databaseEmpty: Finding = {
  code: 'database-empty',
  where: 'the database',
  message: 'It holds no workspace and no event: is it the right one?',
}

async function* chain<Item>(first: Iterable<Item>, rest: AsyncIterable<Item> = none()): AsyncGenerator<Item> {
  yield* first
  yield* rest
}

async function* none(): AsyncGenerator<never> {}
