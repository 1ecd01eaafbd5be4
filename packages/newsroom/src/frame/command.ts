import { createHmac } from 'node:crypto'
import type { Transaction } from '@assay/db'
import { canonicalize } from '@assay/ledger'
import {
  type Ability,
  type Actor,
  type AnyActor,
  type Decided,
  installationLog,
  type LinkActor,
  mayAct,
  type PassedIn,
  ReviewError,
} from '@assay/review'
import type { z } from 'zod'
import { runAct } from './act.ts'
import { type CommandIdentity, claimKey, keepAnswer } from './idempotency.ts'
import { sourceIdOf } from './ids.ts'
import type { Installation } from './installation.ts'
import type { OpenLog } from './record.ts'

/** Whoever gives commands. Whoever holds a link has that one thing to do, and does it by `runByLink`. */
type Commander = Exclude<AnyActor, LinkActor>

/** A command as it arrives: who gives it, which one, the key that makes it safe to send twice, and its input. */
export type Command<Input, Who extends Commander = Actor> = { actor: Who; key: string; input: Input }

/** What the body of a command may reach: its transaction, what decisions need, and where events are put down. */
export type Frame<Who extends Commander = Actor> = PassedIn & {
  tx: Transaction
  actor: Who
  now: Date
  record: (event: Decided) => void
  /** Another log than that of the actor's workspace, for what concerns several. */
  log: (logId: string) => OpenLog
}

/** `ability` null for what is no member's and no key's to do. */
type Verb<Result> = { procedure: string; ability: Ability | null; result: z.ZodType<Result> }

/**
 * Runs a command as every command runs, whoever gives it: their right, one transaction, the answer remembered
 * under its key (rule 7), the writes and the events, and after the commit the word to the sequencer.
 *
 * @throws ReviewError `not-permitted`, `idempotency-mismatch`, and whatever the body refuses
 */
export async function runCommand<Who extends Commander, Input, Result>(
  installation: Installation,
  { procedure, ability, result }: Verb<Result>,
  { actor, key, input }: Command<Input, Who>,
  body: (frame: Frame<Who>) => Promise<Result>,
): Promise<Result> {
  if (!isPermitted(actor, ability))
    throw new ReviewError('not-permitted', ability === null ? {} : { ability })
  const identity = { ...identityOf(actor), procedure, key }
  // With the installation's secret: nobody who has a copy of the database can try guesses at erased words on it.
  const requestHash = createHmac('sha256', installation.linkSecret).update(canonicalize(input)).digest('hex')
  return runAct(installation, actor, async ({ tx, now, newId, log }) => {
    const earlier = await claimKey(tx, identity, requestHash)
    if (earlier !== null) {
      if (earlier.requestHash !== requestHash) throw new ReviewError('idempotency-mismatch', { key })
      return result.parse(earlier.result)
    }
    const { logId } = identity
    const sourceId = (url: string) => sourceIdOf(logId, url)
    const answer = result.parse(await body({ tx, actor, now, newId, sourceId, log, ...log(logId) }))
    await keepAnswer(tx, identity, answer)
    return answer
  })
}

function isPermitted(actor: Commander, ability: Ability | null): boolean {
  if (ability === null) return actor.kind === 'operator' || actor.kind === 'system'
  return mayAct(actor, ability)
}

/** Whose keys they are, and in which log: what a command is known by besides its procedure and its key. */
export function identityOf(actor: Commander): Pick<CommandIdentity, 'logId' | 'actorId'> {
  switch (actor.kind) {
    case 'member':
      return { logId: actor.workspaceId, actorId: actor.personId }
    case 'api-key':
      return { logId: actor.workspaceId, actorId: actor.keyId }
    case 'operator':
    case 'system':
      return { logId: actor.workspaceId ?? installationLog, actorId: actor.kind }
  }
}
