import { type Earlier, openEarlier } from '../bundle/earlier.ts'
import type { Primitives } from '../bundle/primitives.ts'
import { verdictOf } from '../bundle/verdict.ts'
import type { AuditOptions, AuditReport } from '../bundle/verify-bundle.ts'
import { noState } from '../bundle/verify-state.ts'
import type { LineOf } from './bundle-line.ts'
import { buildContinuedLogs, type ContinuedLogs } from './continued-logs.ts'
import { buildGrowingLog, type GrowingLog } from './grow-log.ts'
import { buildKeyring, type Keyring } from './keyring.ts'
import { buildLater, type Later } from './later.ts'
import { buildLineFindings, type LineFindings } from './line-findings.ts'
import { buildOneArticle } from './one-article.ts'
import { buildOwed } from './owed.ts'
import { type Reading, walk } from './walk.ts'

type Given = {
  header: LineOf<'bundle'>
  /** The lines after the header. */
  lines: AsyncIterable<string>
  options: AuditOptions
}

/**
 * Verifies a bundle, format 2, in one pass: every line read strictly, every event in the signed log, every commitment
 * of theirs opened by the lines that follow it. Of the log it holds no more than the ids of what is left out, and
 * some bytes for each text.
 */
export async function verifyLines(
  primitives: Primitives,
  { header, lines, options }: Given,
): Promise<AuditReport> {
  const findings = buildLineFindings()
  const keyring = buildKeyring(primitives, { origin: header.origin, trusted: options.keys, findings })
  const owed = buildOwed(primitives, { findings, withCaptures: header.scope === 'log' })
  const reading = { header, lines, findings, keyring, owed }
  const read = await (header.scope === 'log' ? readWholeLog : readOneArticle)(primitives, reading, options)
  keyring.finish()
  const list = findings.list()
  const unsigned = { leaves: read.leaves - read.sealed, waiting: 0, isNew: false }
  const verdict = verdictOf(list, unsigned)
  return {
    verdict,
    ok: verdict === 'holds',
    ...{ scope: header.scope, logId: header.logId, origin: header.origin },
    ...read,
    unsigned,
    keys: keyring.names(),
    keysFromBundle: options.keys === undefined,
    state: { ...noState, ...owed.counts },
    changedMeanwhile: 0,
    findings: list,
  }
}

type Read = Pick<
  AuditReport,
  'events' | 'leaves' | 'sealed' | 'checkpoints' | 'root' | 'earlier' | 'continues'
>

/** Earlier checkpoints, opened with the keys that are known by then. */
function openKept(
  primitives: Primitives,
  { options, keyring, findings }: { options: AuditOptions; keyring: Keyring; findings: LineFindings },
  { origin, size, lineNow }: { origin: string; size?: number; lineNow: () => number },
): Promise<Earlier> {
  const add = (finding: Parameters<typeof told>[0]) => {
    told(finding, lineNow())
    return finding
  }
  const told = ({ code, where, message }: { code: Code; where: string; message: string }, line: number) =>
    findings.add(code, { line, where, message })
  return openEarlier(
    primitives,
    { notes: options.earlier ?? [], origin, keys: keyring.own, size },
    { list: [], add },
  )
}
type Code = Parameters<LineFindings['add']>[0]

async function readWholeLog(primitives: Primitives, reading: Reading, options: AuditOptions): Promise<Read> {
  const { header, findings, keyring, owed } = reading
  let begun: { log: GrowingLog; later: Later; earlier: Earlier; past: ContinuedLogs } | null = null
  let lineNow = 1
  // Not before the keys are read, which earlier checkpoints are opened with.
  const begin = async () => {
    const kept = { origin: header.origin, lineNow: () => lineNow }
    const earlier = await openKept(primitives, { options, keyring, findings }, kept)
    const log = buildGrowingLog(primitives, { opening: header.opening, keyring, earlier, findings })
    const later = buildLater(primitives, { keyring, owed, findings, lead: log.lead })
    const given = { header, trusted: options.keys, kept: earlier.ofOthers, findings }
    const past = buildContinuedLogs(primitives, given)
    begun = { log, later, earlier, past }
    return begun
  }
  const { events, last } = await walk(reading, {
    line: async ({ line, leaf }, at) => {
      lineNow = at
      const { log, later, past } = begun ?? (await begin())
      switch (line.kind) {
        case 'before':
          return past.take(line, at)
        case 'event': {
          const entered = log.event(line, { leaf, line: at })
          return entered === null ? undefined : past.append(entered)
        }
        case 'checkpoint':
          owed.close()
          return log.checkpoint(line.note, at)
        case 'later':
          return later.later(line, { head: log.head(), at })
        case 'erasure':
          return later.erasure(line, { leaf, at })
        default:
          return
      }
    },
  })
  lineNow = last
  const { log, later, earlier, past } = begun ?? (await begin())
  later.finish()
  const grown = log.finish(last)
  owed.finish(grown.sealed - log.lead)
  return { events, earlier: earlier.count(), ...grown, continues: past.finish() }
}

async function readOneArticle(
  primitives: Primitives,
  reading: Reading,
  options: AuditOptions,
): Promise<Read> {
  const { header, findings, keyring, owed } = reading
  const lead = header.opening === null ? 0 : 1
  const article = buildOneArticle(primitives, { header, lead, keyring, findings })
  const later = buildLater(primitives, { keyring, owed, findings, lead })
  const { events, last } = await walk(reading, {
    event: article.event,
    line: ({ line, leaf }, at) => {
      switch (line.kind) {
        case 'event':
          return article.prove(line, { leaf, line: at })
        case 'checkpoint':
          return article.checkpoint(line.note, at)
        case 'before':
          return findings.add('line-unexpected', {
            line: at,
            where: '',
            message: 'Only a whole log can be held against those that it continues.',
          })
        case 'later':
          return later.later(line, { head: article.head(), at })
        case 'erasure':
          return later.erasure(line, { leaf, at })
        default:
          return
      }
    },
  })
  later.finish()
  owed.finish(Number.POSITIVE_INFINITY)
  const head = article.head()
  const kept = { origin: header.origin, size: head?.size ?? 0, lineNow: () => last }
  const earlier = await openKept(primitives, { options, keyring, findings }, kept)
  if (head !== null) earlier.compare(head.size, head.root)
  return { events, earlier: earlier.count(), ...article.finish(last), continues: [] }
}
