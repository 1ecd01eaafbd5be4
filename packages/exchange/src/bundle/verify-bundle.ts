import { LedgerError, parseVerifierKey, type VerifierKey } from '@assay/ledger'
import { installationLog } from '@assay/review'
import { openEarlier } from './earlier.ts'
import { buildFindings, type Finding, type Findings } from './finding.ts'
import { weightOf } from './fold-part.ts'
import { buildPastLogs, type Continued, type PastLogs } from './past-logs.ts'
import type { Primitives } from './primitives.ts'
import { type AuditPhase, type AuditProgress, buildProgress, type Extent, type Progress } from './progress.ts'
import type { BundleHeader, BundleRecord } from './record.ts'
import { type Unsigned, unsignedOf, type Verdict, verdictOf, type Waiting } from './verdict.ts'
import { verifyArticle } from './verify-article.ts'
import { buildLogVerifier, type LogVerifier } from './verify-log.ts'
import {
  buildPartVerifier,
  nameMissing,
  noState,
  type StateCounts,
  type StateFinding,
} from './verify-state.ts'

/** A history that can be read from its beginning more than once. */
export type BundleSource = {
  /** Reads it. A source that can may leave out what a phase does not need; header, keys, events and end always come. */
  records: (phase: AuditPhase) => AsyncIterable<BundleRecord>
  /** The ids of what events changed that came after the log was read: where people go on writing. */
  touchedSince?: () => Promise<ReadonlySet<string>>
  /** What is wrong beside the records, which only the place knows that they are read from. */
  survey?: () => Promise<readonly Finding[]>
  /** What waits to be signed beyond so many leaves, of a log that is being signed. Elsewhere whatever is not signed stays so. */
  unsigned?: (sealed: number) => Promise<Waiting>
  /** How far the present reading has come, for a source that knows. */
  extent?: () => Extent
}

export type AuditOptions = {
  /** The public keys that are trusted; without them those that the bundle brings, which proves less. */
  keys?: readonly VerifierKey[] | undefined
  /** Signed checkpoints kept from earlier; those of other logs are left aside. */
  earlier?: Iterable<string> | AsyncIterable<string> | undefined
  /** How much memory folding may take, in bytes. */
  budget?: number | undefined
  onProgress?: ((progress: AuditProgress) => void) | undefined
}

/** What was proven of one log. `findings` is empty where nothing differs; the first is where it begins to. */
export type AuditReport = {
  verdict: Verdict
  /** Whether the verdict is that all of it holds. */
  ok: boolean
  scope: BundleHeader['scope']
  logId: string
  origin: string
  events: number
  leaves: number
  /** The leaves under a signed checkpoint that verifies: up to there the log holds where nothing differs. */
  sealed: number
  unsigned: Unsigned
  checkpoints: number
  /** The logs that this one continues, the newest first. */
  continues: readonly Continued[]
  /** Earlier checkpoints that the log was held against. */
  earlier: number
  keys: string[]
  /** Whether the keys came with the history itself, so that whoever made it could have made them. */
  keysFromBundle: boolean
  root: string
  state: StateCounts
  /** Rows that could not be compared because events changed them in the meantime. */
  changedMeanwhile: number
  findings: readonly Finding[]
}

const defaultBudget = 200_000_000

/** A bundle that breaks off, or is none. */
export class BundleError extends Error {
  override readonly name = 'BundleError'
  /** The line that is wrong, counted from 1. */
  readonly line: number

  constructor(message: string, line: number) {
    super(message)
    this.line = line
  }
}

/**
 * Verifies a history: every leaf from its event, the tree, the signatures, consistency with earlier checkpoints;
 * then folds the events from nothing and compares all that came along, row by row. Reads the source once for
 * the log and once for each part that fits into the budget, and holds no more than that.
 */
export async function verifyBundle(
  primitives: Primitives,
  source: BundleSource,
  options: AuditOptions = {},
): Promise<AuditReport> {
  const findings = buildFindings()
  const progress = buildProgress({ tell: options.onProgress, extent: source.extent })
  const log = await verifyLogOf(primitives, source, { options, findings, progress })
  const state = { ...noState }
  const { weight, header, bringsState, isOffered, isWhole, ...proven } = log
  const unsigned = await unsignedOf(source, proven)
  for (const finding of (await source.survey?.()) ?? []) findings.add(finding)
  if (proven.leaves > 0 && !isOffered && !unsigned.isNew) findings.add(nothingSigned(proven))
  let changedMeanwhile = 0
  // Also where the header names no table: nothing that comes along is to be read and not held against the events.
  if (isWhole && header.scope === 'log' && (header.tables.length > 0 || bringsState)) {
    const parts = Math.max(1, Math.ceil(weight / (options.budget ?? defaultBudget)))
    const { found, touched } = await verifyStateOf(primitives, source, {
      parts,
      tables: header.tables,
      progress,
      counts: state,
    })
    const since = found.length === 0 ? undefined : await source.touchedSince?.()
    for (const { id, changes, ...finding } of found) {
      // A file cannot excuse what is only ever inserted: no event changes it.
      if ((changes && touched.has(id)) || since?.has(id)) changedMeanwhile++
      else findings.add(finding)
    }
  }
  const list = findings.list
  const verdict = verdictOf(list, unsigned)
  return { verdict, ok: verdict === 'holds', ...proven, unsigned, state, changedMeanwhile, findings: list }
}

type Proven = Omit<AuditReport, 'verdict' | 'ok' | 'unsigned' | 'state' | 'changedMeanwhile' | 'findings'>

const nothingSigned = ({ leaves }: { leaves: number }): Finding => ({
  code: 'checkpoint-missing',
  where: `leaf ${leaves}`,
  message: 'No signed checkpoint came with the log: nothing vouches for any of it.',
})

async function verifyLogOf(
  primitives: Primitives,
  source: BundleSource,
  { options, findings, progress }: { options: AuditOptions; findings: Findings; progress: Progress },
): Promise<
  Proven & {
    header: BundleHeader
    weight: number
    bringsState: boolean
    isOffered: boolean
    isWhole: boolean
  }
> {
  const records = progress.follow(source.records('log'), { phase: 'log', part: 0, parts: 1 })
  const { header, keys, brought, first } = await readHead(primitives, records, findings)
  const trusted =
    options.keys === undefined ? keys : options.keys.filter(({ name }) => name === header.origin)
  const earlier = await openEarlier(
    primitives,
    { notes: options.earlier ?? [], origin: header.origin, keys: trusted },
    findings,
  )
  const rest = resume(first, records)
  const base = {
    header,
    scope: header.scope,
    logId: header.logId,
    origin: header.origin,
    earlier: earlier.count(),
    keys: options.keys === undefined ? brought : trusted.map(({ keyId }) => keyId),
    keysFromBundle: options.keys === undefined,
  }
  if (header.scope === 'article') {
    const article = await verifyArticle(primitives, rest, { header, keys: trusted, findings })
    return {
      ...base,
      ...article,
      continues: [],
      weight: 0,
      bringsState: false,
      isOffered: true,
      isWhole: true,
    }
  }
  const kept = earlier.ofOthers
  const past = buildPastLogs(primitives, { header, trusted: options.keys, kept, findings })
  const verifier = buildLogVerifier(primitives, { header, keys: trusted, earlier, past, findings })
  compareTables(header, findings)
  const read = await readLog(rest, { verifier, past, findings, before: 1 + brought.length })
  return { ...base, ...read, ...verifier.finish(), continues: past.finish() }
}

/** The header and the keys, and the first record after them. */
async function readHead(primitives: Primitives, records: AsyncIterator<BundleRecord>, findings: Findings) {
  const { value: header } = await records.next()
  if (header === undefined || header.kind !== 'bundle')
    throw new BundleError('This does not begin as a bundle does.', 1)
  const keys: VerifierKey[] = []
  const brought: string[] = []
  for (;;) {
    const { value: record } = await records.next()
    if (record === undefined || record.kind !== 'key') return { header, keys, brought, first: record }
    brought.push(record.verifierKey)
    try {
      keys.push(parseVerifierKey(primitives, record.verifierKey))
    } catch (error) {
      if (!(error instanceof LedgerError)) throw error
      findings.add({ code: 'key-wrong', where: record.verifierKey, message: error.message })
    }
  }
}

async function* resume(
  first: BundleRecord | undefined,
  records: AsyncIterator<BundleRecord>,
): AsyncGenerator<BundleRecord> {
  if (first !== undefined) yield first
  for (;;) {
    const { done, value } = await records.next()
    if (done) return
    yield value
  }
}

/** Of which tables every bundle of a workspace brought the rows. */
const alwaysBrought = [
  ...(['workspace', 'member', 'invitation', 'capture', 'skippedSpan', 'article', 'statement'] as const),
  ...(['assessment', 'source', 'assessmentRevision', 'citation'] as const),
]

/** Rows that were left out together with the name of their table are left out all the same. */
function compareTables({ scope, nodes, logId, tables }: BundleHeader, findings: Findings): void {
  if (scope !== 'log' || nodes || logId === installationLog) return
  const missing = alwaysBrought.filter((table) => !tables.includes(table))
  if (missing.length === 0) return
  const message = `It leaves out tables that a log has: ${missing.join(', ')}.`
  findings.add({ code: 'header-wrong', where: 'tables', message, line: 1 })
}

async function readLog(
  records: AsyncIterable<BundleRecord>,
  given: LogReading,
): Promise<{ events: number; weight: number; bringsState: boolean; isWhole: boolean }> {
  try {
    return { ...(await readRecords(records, given)), isWhole: true }
  } catch (error) {
    if (!(error instanceof BundleError)) throw error
    const { message, line } = error
    given.findings.add({ code: 'line-malformed', where: `line ${line}`, message, line })
    return { events: 0, weight: 0, bringsState: false, isWhole: false }
  }
}

type LogReading = { verifier: LogVerifier; past: PastLogs; findings: Findings; before: number }

async function readRecords(
  records: AsyncIterable<BundleRecord>,
  { verifier, past, findings, before }: LogReading,
): Promise<{ events: number; weight: number; bringsState: boolean }> {
  let [events, weight, bringsState, ended] = [0, 0, false, false]
  let line = before
  for await (const record of records) {
    line++
    if (ended) findings.add(afterEnd(line))
    switch (record.kind) {
      case 'event': {
        const event = verifier.event(record)
        if (event !== null) weight += weightOf(event)
        events++
        break
      }
      case 'node':
        verifier.node(record)
        break
      case 'checkpoint':
        await verifier.checkpoint(record)
        break
      case 'before':
        await past.take(record)
        break
      case 'text':
      case 'capture':
      case 'words':
      case 'row':
        bringsState = true
        break
      case 'end':
        ended = true
        if (record.records !== line - 1) findings.add(endWrong(record.records, line))
        break
      default:
        break
    }
  }
  if (!ended) {
    const message = 'The bundle breaks off before its end.'
    findings.add({ code: 'bundle-malformed', where: 'the end', message })
  }
  return { events, weight, bringsState }
}

const endWrong = (records: number, line: number): Finding => ({
  code: 'end-wrong',
  where: `line ${line}`,
  message: `It counts ${records} lines before it, and there are ${line - 1}.`,
  line,
})

const afterEnd = (line: number): Finding => ({
  code: 'line-unexpected',
  where: `line ${line}`,
  message: 'The bundle ended before it.',
  line,
})

async function verifyStateOf(
  primitives: Primitives,
  source: BundleSource,
  {
    parts,
    tables,
    progress,
    counts,
  }: { parts: number; tables: BundleHeader['tables']; progress: Progress; counts: StateCounts },
): Promise<{ found: StateFinding[]; touched: ReadonlySet<string> }> {
  const found: StateFinding[] = []
  const touched = new Set<string>()
  for (let part = 0; part < parts; part++) {
    const { verifier, folded } = buildPartVerifier(primitives, { part, parts, tables }, { found, counts })
    for await (const record of progress.follow(source.records('tables'), { phase: 'tables', part, parts })) {
      if (record.kind === 'touched') for (const id of record.ids) touched.add(id)
      else verifier.take(record)
    }
    if (verifier.finish().prints.size === 0) continue
    for await (const record of progress.follow(source.records('missing'), {
      phase: 'missing',
      part,
      parts,
    })) {
      nameMissing(folded, record, found)
    }
  }
  return { found, touched }
}
