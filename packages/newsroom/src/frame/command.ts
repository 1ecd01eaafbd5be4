import { createHmac } from 'node:crypto'
import type { Transaction } from '@assay/db'
import { canonicalize } from '@assay/ledger'
import { type Ability, type Actor, can, type Decided, type PassedIn, ReviewError } from '@assay/review'
import type { z } from 'zod'
import { claimKey, keepAnswer } from './idempotency.ts'
import { newId, sourceIdOf } from './ids.ts'
import type { Installation } from './installation.ts'
import { keepTexts } from './keep-texts.ts'
import { record } from './record.ts'

/** A command as it arrives: who gives it, which one, the key that makes it safe to send twice, and its input. */
export type Command<Input> = { actor: Actor; key: string; input: Input }

/** What the body of a command may reach: its transaction, what decisions need, and where events are put down. */
export type Frame = PassedIn & { tx: Transaction; actor: Actor; now: Date; record: (event: Decided) => void }

type Verb<Result> = { procedure: string; ability: Ability; result: z.ZodType<Result> }

/**
 * Runs a command as every command runs: role, one transaction, the answer remembered under its key (rule 7),
 * the writes and the events, and after the commit the word to the sequencer.
 *
 * @throws ReviewError `not-permitted`, `idempotency-mismatch`, and whatever the body refuses
 */
export async function runCommand<Input, Result>(
  installation: Installation,
  verb: Verb<Result>,
  command: Command<Input>,
  body: (frame: Frame) => Promise<Result>,
): Promise<Result> {
  const { actor, key, input } = command
  if (!can(actor.role, verb.ability)) throw new ReviewError('not-permitted', { ability: verb.ability })
  const identity = { logId: actor.workspaceId, actorId: actor.personId, procedure: verb.procedure, key }
  // With the installation's secret: nobody who has a copy of the database can try guesses at erased words on it.
  const requestHash = createHmac('sha256', installation.linkSecret).update(canonicalize(input)).digest('hex')

  const result = await installation.database.transact(async (tx) => {
    const earlier = await claimKey(tx, identity, requestHash)
    if (earlier !== null) {
      if (earlier.requestHash !== requestHash) throw new ReviewError('idempotency-mismatch', { key })
      return verb.result.parse(earlier.result)
    }
    const answer = await inFrame(installation, tx, actor, body)
    await keepAnswer(tx, identity, answer)
    return answer
  })
  installation.committed()
  return result
}

async function inFrame<Result>(
  installation: Installation,
  tx: Transaction,
  actor: Actor,
  body: (frame: Frame) => Promise<Result>,
): Promise<Result> {
  const now = installation.now()
  const texts = keepTexts(actor.workspaceId)
  const events: Decided[] = []
  const result = await body({
    tx,
    actor,
    now,
    newId,
    sourceId: (url) => sourceIdOf(actor.workspaceId, url),
    keepText: texts.keepText,
    record: (event) => events.push(event),
  })
  const signature = { logId: actor.workspaceId, actorId: actor.personId, actorRole: actor.role, at: now }
  await record(tx, signature, { texts: texts.rows, events })
  return result
}
