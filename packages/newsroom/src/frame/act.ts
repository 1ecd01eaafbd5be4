import type { Transaction } from '@assay/db'
import { type AnyActor, type LinkActor, namedOnEvents, type Role } from '@assay/review'
import { newId } from './ids.ts'
import type { Installation } from './installation.ts'
import { type Entries, type OpenLog, openLog, writeEntries } from './record.ts'

/** What everybody who writes may reach: their transaction, a clock, new ids, and the logs that they write in. */
export type Act<Who extends AnyActor, Log = (logId: string) => OpenLog> = {
  tx: Transaction
  actor: Who
  now: Date
  newId: () => string
  log: Log
}

/** Whoever holds a link says in which role they write in a log: they are known by the link, by no membership. */
export type LinkAct = Act<LinkActor, (logId: string, role: Role) => OpenLog>

type Signer = Parameters<typeof namedOnEvents>[0]

/**
 * Opens the one transaction of whoever writes, and writes at its end whatever they put down; after the commit the
 * sequencer is told. Nothing else in newsroom, people or custody opens a transaction.
 */
async function transact<Result>(
  { database, now: clock, committed }: Installation,
  run: (tx: Transaction, now: Date, open: (logId: string, signer: Signer) => OpenLog) => Promise<Result>,
): Promise<Result> {
  const result = await database.transact(async (tx) => {
    const now = clock()
    const entries: Entries = { texts: [], events: [] }
    const open = (logId: string, signer: Signer) =>
      openLog(entries, { logId, ...namedOnEvents(signer), at: now })
    const outcome = await run(tx, now, open)
    await writeEntries(tx, entries)
    return outcome
  })
  committed()
  return result
}

/** Runs what somebody does who is known: a member, a key, the operator, the installation. */
export function runAct<Who extends Exclude<AnyActor, LinkActor>, Result>(
  installation: Installation,
  actor: Who,
  body: (act: Act<Who>) => Promise<Result>,
): Promise<Result> {
  return transact(installation, (tx, now, open) =>
    body({ tx, actor, now, newId, log: (logId) => open(logId, actor) }),
  )
}

type LinkUse<Link> = { actor: LinkActor; useLink: (tx: Transaction, now: Date) => Promise<Link> }

/**
 * Runs what a one-time link allows. The link is the key of the command: it is used up in the same transaction, so
 * that of the same act sent twice, or by two at once, one has an effect and the other is told that it is used.
 */
export function runByLink<Link, Result>(
  installation: Installation,
  { actor, useLink }: LinkUse<Link>,
  body: (act: LinkAct, link: Link) => Promise<Result>,
): Promise<Result> {
  return transact(installation, async (tx, now, open) => {
    const link = await useLink(tx, now)
    const log = (logId: string, role: Role) => open(logId, { ...actor, role })
    return body({ tx, actor, now, newId, log }, link)
  })
}
