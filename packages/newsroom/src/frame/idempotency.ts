import { sql, type Transaction } from '@assay/db'

/** What a command is known by (rule 7): unique per workspace, actor and procedure. */
export type CommandIdentity = { logId: string; actorId: string; procedure: string; key: string }

type Earlier = { requestHash: string; result: unknown }

/**
 * Claims the key for this transaction, and gives null; or gives what was kept under it. The claim comes before
 * the command looks at anything: the same command at the same moment waits here until the first has committed,
 * and then finds its answer, rather than a world that the first has changed.
 */
export async function claimKey(
  tx: Transaction,
  identity: CommandIdentity,
  requestHash: string,
): Promise<Earlier | null> {
  const { logId, actorId, procedure, key } = identity
  const claimed = await tx.$executeRaw(sql`
    INSERT INTO idempotency (log_id, actor_id, procedure, key, request_hash, result)
    VALUES (${logId}, ${actorId}, ${procedure}, ${key}, ${requestHash}, 'null')
    ON CONFLICT DO NOTHING`)
  if (claimed === 1) return null
  return tx.idempotency.findUniqueOrThrow({ where: { logId_actorId_procedure_key: identity } })
}

/** Keeps the answer under the key that this transaction has claimed. */
export async function keepAnswer(
  tx: Transaction,
  { logId, actorId, procedure, key }: CommandIdentity,
  answer: unknown,
): Promise<void> {
  await tx.$executeRaw(sql`
    UPDATE idempotency SET result = ${JSON.stringify(answer)}::jsonb
    WHERE log_id = ${logId} AND actor_id = ${actorId} AND procedure = ${procedure} AND key = ${key}`)
}
