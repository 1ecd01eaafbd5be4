import { createPublicKey, verify } from 'node:crypto'
import { type AuditOptions, type AuditReport, type Primitives, verifyBundle } from '@assay/exchange'
import type { Installation } from '@assay/newsroom/frame'
import { installationLog, ReviewError } from '@assay/review'
import { buildLogSource } from './log-source.ts'
import { sha256 } from './node-reader.ts'
import { countOwnerless } from './read-state.ts'
import { readForeign } from './strays.ts'

/** SHA-256 and Ed25519 as Node.js has them, for verifying. */
export const auditPrimitives: Primitives = {
  sha256,
  verify: ({ publicKey, message, signature }) => {
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(publicKey).toString('base64url') }
    return verify(null, message, createPublicKey({ key: jwk, format: 'jwk' }), signature)
  },
}

/** The audit of one log: what was proven of it, or that nothing of it was signed yet. */
export type LogAudit = { name: string } & ({ sealed: true; report: AuditReport } | { sealed: false })

/**
 * Verifies the database that is running: every log in it, or that of one workspace. People may go on writing.
 *
 * @throws ReviewError `not-found` where there is no such workspace
 */
export async function auditDatabase(
  { database: { prisma } }: Installation,
  { slug, ...options }: AuditOptions & { slug: string | null },
  onLog: (name: string) => void = () => {},
): Promise<{ logs: LogAudit[]; strays: string[] }> {
  const workspaces = await prisma.workspace.findMany({ orderBy: { slug: 'asc' } })
  const all = [
    { logId: installationLog, name: installationLog },
    ...workspaces.map(({ id, slug: name }) => ({ logId: id, name })),
  ]
  const wanted = slug === null ? all : all.filter(({ name }) => name === slug)
  if (wanted.length === 0) throw new ReviewError('not-found', { slug })
  const logs: LogAudit[] = []
  for (const { logId, name } of wanted) {
    onLog(name)
    const source = await buildLogSource(prisma, logId)
    if (source === null) logs.push({ name, sealed: false })
    else logs.push({ name, sealed: true, report: await verifyBundle(auditPrimitives, source, options) })
  }
  const logIds = all.map(({ logId }) => logId)
  const foreign =
    slug === null ? [...(await readForeign(prisma)), ...(await countOwnerless(prisma, logIds))] : []
  return { logs, strays: foreign.flatMap((each) => (each.kind === 'stray' ? `${each.what} ${each.id}` : [])) }
}
