import type { Database, Reader } from '@assay/db'
import { type AuditProgress, type AuditReport, verifyBundle } from '@assay/exchange'
import type { Installation } from '@assay/newsroom/frame'
import { logOpenTo, type Viewer } from '@assay/review'
import { auditPrimitives } from './audit.ts'
import { buildLiveSource } from './live-source.ts'
import { findingOf, isAbout } from './outside-log.ts'
import { paced } from './paced.ts'

/** What is told of an audit: that it waits for another workspace's, how far it is, and at last what it proved. */
export type AuditStep =
  | { kind: 'waiting' }
  | { kind: 'starting' }
  | { kind: 'progress'; progress: AuditProgress }
  | { kind: 'report'; report: AuditReport; at: string }

/** An audit that is running, with everybody who watches it. */
type Run = {
  step: AuditStep
  failure: { error: unknown } | null
  /** Called at the next step, or at the end. */
  waiting: Set<() => void>
  watchers: number
  stop: AbortController
}

type Desk = { runs: Map<string, Run>; last: Promise<unknown> }

/** Beside requests an audit is to be small: the tables are folded in as many parts as fit into this. */
const budget = 96_000_000

const desks = new WeakMap<Database, Desk>()

/**
 * Verifies the workspace's log against its own tables and against the checkpoints that were kept outside the
 * database, while people go on writing. There is one audit of a workspace at a time, and whoever asks meanwhile
 * watches that; one of another workspace waits for its turn. It stops once nobody watches any more.
 *
 * @throws ReviewError `closed-under-blind-review`
 */
export function verifyNow(
  installation: Installation,
  viewer: Viewer,
  { signal }: { signal: AbortSignal },
): AsyncGenerator<AuditStep> {
  return watch(installation, logOpenTo(viewer), signal)
}

async function* watch(
  installation: Installation,
  workspaceId: string,
  signal: AbortSignal,
): AsyncGenerator<AuditStep> {
  const desk = deskOf(installation.database)
  const run = desk.runs.get(workspaceId) ?? startRun(installation, desk, workspaceId)
  run.watchers++
  const left = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()))
  try {
    while (!signal.aborted) {
      const { step } = run
      yield step
      if (step.kind === 'report') return
      if (run.failure !== null) throw run.failure.error
      if (run.step === step) await Promise.race([left, new Promise<void>((go) => run.waiting.add(go))])
    }
  } finally {
    run.watchers--
    if (run.watchers === 0) {
      run.stop.abort()
      if (desk.runs.get(workspaceId) === run) desk.runs.delete(workspaceId)
    }
  }
}

function deskOf(database: Database): Desk {
  const known = desks.get(database)
  if (known !== undefined) return known
  const desk: Desk = { runs: new Map(), last: Promise.resolve() }
  desks.set(database, desk)
  return desk
}

function startRun(installation: Installation, desk: Desk, workspaceId: string): Run {
  const stop = new AbortController()
  const run: Run = { step: { kind: 'waiting' }, failure: null, waiting: new Set(), watchers: 0, stop }
  const wake = () => {
    for (const go of run.waiting) go()
    run.waiting.clear()
  }
  const tell = (step: AuditStep) => {
    run.step = step
    wake()
  }
  desk.runs.set(workspaceId, run)
  desk.last = desk.last
    .then(() => audit(installation, workspaceId, { tell, signal: stop.signal }))
    .catch((error) => {
      run.failure = { error }
      wake()
    })
    .finally(() => {
      if (desk.runs.get(workspaceId) === run) desk.runs.delete(workspaceId)
    })
  return run
}

async function audit(
  { database, outside, now }: Installation,
  workspaceId: string,
  { tell, signal }: { tell: (step: AuditStep) => void; signal: AbortSignal },
): Promise<void> {
  signal.throwIfAborted()
  tell({ kind: 'starting' })
  // What was kept so far, before the log is measured: it must hold all of that, and nothing later is asked of it.
  const kept = outside?.notes()
  const { prisma } = database
  const { slug, trees } = await readNames(prisma, workspaceId)
  const found = (await outside?.survey()) ?? []
  // What is said of the file itself concerns every log; what is said of others' is not for this workspace.
  const own = found.filter((each) => each.origin === null || isAbout(each, { origins: trees, slug }))
  const source = await buildLiveSource(prisma, { logId: workspaceId, now, outside: own.map(findingOf) })
  const report = await verifyBundle(
    auditPrimitives,
    { ...source, records: (phase) => paced(source.records(phase), signal) },
    {
      budget,
      earlier: kept && paced(kept, signal),
      onProgress: (progress) => tell({ kind: 'progress', progress }),
    },
  )
  tell({ kind: 'report', report, at: now().toISOString() })
}

async function readNames(reader: Reader, workspaceId: string): Promise<{ slug: string; trees: string[] }> {
  const { slug } = await reader.workspace.findUniqueOrThrow({ where: { id: workspaceId } })
  const trees = await reader.ledgerTree.findMany({ where: { logId: workspaceId }, select: { origin: true } })
  return { slug, trees: trees.map(({ origin }) => origin) }
}
