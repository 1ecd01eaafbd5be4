import { type AssayEvent, readEvent } from '@assay/review'
import { BundleError } from '../bundle/verify-bundle.ts'
import type { BundleLine, LineOf } from './bundle-line.ts'
import type { Keyring } from './keyring.ts'
import type { LineFindings } from './line-findings.ts'
import type { Owed } from './owed.ts'
import { buildOwnLog } from './own-log.ts'
import { type ReadLine, readLine } from './read-line.ts'

/** What comes after what: a line of an earlier stage is out of its place. */
const stages: Record<BundleLine['kind'], number> = {
  bundle: 0,
  key: 1,
  before: 2,
  event: 3,
  checkpoint: 3,
  text: 3,
  capture: 3,
  words: 3,
  later: 5,
  erasure: 6,
  end: 7,
}
const { event: log, end } = stages
/** Keys that sign nothing but the later checkpoint come right before it. */
const laterKeys = 4

export type Reading = {
  header: LineOf<'bundle'>
  /** The lines after the header. */
  lines: AsyncIterable<string>
  findings: LineFindings
  keyring: Keyring
  owed: Owed
}

type Takers = {
  /** Takes what is left once keys, and what events only commit to, are taken. */
  line: (read: ReadLine, at: number) => Promise<void> | void
  /** Takes an event that is understood, once it was taken as a line. */
  event?: (event: AssayEvent, at: { position: number; line: number }) => void
}

/** Goes through the lines in their order, up to the end. Gives how many events there were, and the last line. */
export async function walk(
  { header, lines, findings, keyring, owed }: Reading,
  takers: Takers,
): Promise<{ events: number; last: number }> {
  const ownLog = buildOwnLog(header, findings)
  let [events, at, stage] = [0, 1, 0]

  const takeEvent = (entry: LineOf<'event'>) => {
    events++
    const place = { position: entry.position, line: at }
    ownLog.event(entry.event, place)
    const event = readEvent(entry.event)
    if (event === null) {
      owed.unknown()
      const message = 'This is no event that this version of Assay knows.'
      findings.add('event-unknown', { line: at, where: `position ${entry.position}`, message })
      return
    }
    owed.event(event, place)
    takers.event?.(event, place)
  }

  const isInPlace = ({ kind }: BundleLine): boolean => {
    const own = kind === 'key' && stage >= log ? laterKeys : stages[kind]
    if (kind === 'bundle' || own < stage || stage === end) {
      const message = `A line of the kind ${kind} has no place here.`
      findings.add('line-unexpected', { line: at, where: '', message })
      return false
    }
    stage = own
    return true
  }

  const take = async (read: ReadLine) => {
    const { line } = read
    switch (line.kind) {
      case 'key':
        return keyring.take(line.verifierKey, at)
      case 'text':
        return owed.text(line, at)
      case 'capture':
        return owed.capture(line, at)
      case 'words':
        return owed.words(line, at)
      case 'event':
        await takers.line(read, at)
        return takeEvent(line)
      case 'end':
        if (line.records === at - 1) return
        return findings.add('end-wrong', {
          line: at,
          where: '',
          message: `It counts ${line.records} lines before it, and there are ${at - 1}.`,
        })
      default:
        return takers.line(read, at)
    }
  }

  try {
    for await (const source of lines) {
      at++
      const read = readLine(source)
      if ('wrong' in read) findings.add('line-malformed', { line: at, where: '', message: read.wrong })
      else if (isInPlace(read.line)) await take(read)
    }
  } catch (error) {
    if (!(error instanceof BundleError)) throw error
    findings.add('line-malformed', { line: error.line, where: '', message: error.message })
  }
  if (stage !== end) {
    const message = 'The bundle breaks off before its end.'
    findings.add('bundle-malformed', { line: at + 1, where: '', message })
  }
  ownLog.finish()
  return { events, last: at }
}
