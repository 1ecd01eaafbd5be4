import {
  LedgerError,
  notesIn,
  parseCheckpoint,
  parseNote,
  parseOpening,
  parseVerifierKey,
  signerIdsOf,
  type VerifierKey,
} from '@assay/ledger'
import type { Finding, FindingCode } from '../bundle/finding.ts'
import { buildPastLogs, type Continued } from '../bundle/past-logs.ts'
import type { Primitives } from '../bundle/primitives.ts'
import type { LineOf } from './bundle-line.ts'
import type { LineFindings } from './line-findings.ts'

type Given = {
  header: LineOf<'bundle'>
  trusted: readonly VerifierKey[] | undefined
  /** Checkpoints kept from earlier, by their logs. */
  kept: ReadonlyMap<string, readonly string[]>
  findings: LineFindings
}

/** The logs that a log continues, as the lines of a file bring them: what is wrong with one is told at its line. */
export function buildContinuedLogs(primitives: Primitives, { findings, ...given }: Given) {
  const lines = new Map<string, number>()
  let taking: number | null = null
  let successor = given.header.opening
  // What is wrong with the opening of the log itself is told of the header.
  let begun = false
  /** At the end: what did not come along may stand where nothing was taken. */
  let ended = false
  const say = (code: FindingCode, where: string, message: string) =>
    begun && findings.add(code, { line: taking ?? lines.get(where) ?? 1, where, message, follows: ended })
  const add = (finding: Finding) => {
    say(finding.code, finding.where, finding.message)
    return finding
  }
  const past = buildPastLogs(primitives, { ...given, findings: { list: [], add } })
  begun = true

  /** Each key signs something, each note signs more than the one before: nothing comes along that counts for nothing. */
  const compareBrought = ({ origin, keys, notes }: LineOf<'before'>) => {
    const said = read(() => (successor === null ? null : parseOpening(successor)))
    const known = [...notes, ...(said === null ? [] : notesIn(said))]
    const signers = new Set(known.flatMap((note) => read(() => signerIdsOf(note)) ?? []))
    for (const key of new Set(keys)) {
      const keyId = read(() => parseVerifierKey(primitives, key).keyId)
      const times = keys.filter((each) => each === key).length
      if (keyId !== null && signers.has(keyId) && times === 1) continue
      if (keyId !== null) say('key-unused', origin, `${key} signs nothing of it here, or is here twice.`)
    }
    const sizes = notes.map((note) => read(() => parseCheckpoint(parseNote(note).text).size) ?? 0)
    if (sizes.every((size, at) => at === 0 || size > (sizes[at - 1] ?? 0))) return
    say('line-unexpected', origin, 'Its checkpoints are not in the order of their sizes.')
  }

  return {
    take: async (line: LineOf<'before'>, at: number): Promise<void> => {
      taking = at
      lines.set(line.origin, at)
      compareBrought(line)
      await past.take(line)
      successor = line.opening
      taking = null
    },
    append: past.append,
    finish: (): Continued[] => {
      ended = true
      return past.finish()
    },
  }
}
export type ContinuedLogs = ReturnType<typeof buildContinuedLogs>

/** What can be read; null where it cannot, which is told where it is verified. */
function read<Value>(parse: () => Value): Value | null {
  try {
    return parse()
  } catch (error) {
    if (error instanceof LedgerError) return null
    throw error
  }
}
