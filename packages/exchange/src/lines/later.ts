import { decodeBase64, verifyConsistency } from '@assay/ledger'
import { readEvent } from '@assay/review'
import type { Primitives } from '../bundle/primitives.ts'
import type { LineOf } from './bundle-line.ts'
import { reason, wrongWith } from './inclusion.ts'
import { type Keyring, whereOf } from './keyring.ts'
import type { LineFindings } from './line-findings.ts'
import type { Owed } from './owed.ts'

type Head = { size: number; root: Uint8Array }
type Given = { keyring: Keyring; owed: Owed; findings: LineFindings; lead: number }

/**
 * What came after the bundle was begun: texts that could not be brought any more, each with the signed event that
 * erased it, under a later checkpoint that is shown to continue the log.
 */
export function buildLater(primitives: Primitives, { keyring, owed, findings, lead }: Given) {
  let under: Head | null = null
  let [begun, line, erasures, last] = [false, 0, 0, -1]

  const takeLater = async (
    { note, consistency }: LineOf<'later'>,
    { head, at }: { head: Head | null; at: number },
  ) => {
    if (begun) {
      const message = 'There is one later checkpoint, and it was here already.'
      findings.add('line-unexpected', { line: at, where: '', message })
      return
    }
    ;[begun, line] = [true, at]
    const opened = await keyring.open(note, at)
    if (opened === null || head === null) return
    const why = reason(() =>
      verifyConsistency(primitives, {
        oldSize: head.size,
        oldRoot: head.root,
        newSize: opened.size,
        newRoot: opened.root,
        proof: consistency.map(decodeBase64),
      }),
    )
    if (why === null) under = opened
    else findings.add('proof-wrong', { line: at, where: whereOf(opened), message: `${why}.` })
  }

  const takeErasure = (entry: LineOf<'erasure'>, { leaf, at }: { leaf: string; at: number }) => {
    erasures++
    const { position } = entry
    const where = `position ${position}`
    if (position <= last) {
      const message = 'It was here already, or is out of order.'
      findings.add('entry-repeated', { line: at, where, message })
    }
    last = position
    if (!begun) {
      const message = 'There is no later checkpoint before it.'
      findings.add('line-unexpected', { line: at, where, message })
      return
    }
    if (under === null) return
    const wrong = wrongWith(primitives, entry, { leaf, under: { ...under, lead } })
    if (wrong !== null) {
      findings.add(wrong.code, { line: at, where, message: wrong.message })
      return
    }
    const event = readEvent(entry.event)
    if (event === null) {
      const message = 'This is no event that this version of Assay knows.'
      findings.add('event-unknown', { line: at, where, message })
    } else if (!owed.erasure(event, { position: -1, line: at })) {
      const message = 'It erases nothing that is left out here.'
      findings.add('line-unexpected', { line: at, where, message })
    }
  }

  return {
    later: takeLater,
    erasure: takeErasure,
    finish: () => {
      if (!begun || erasures > 0) return
      const message = 'Nothing in this file needs a later checkpoint.'
      findings.add('line-unexpected', { line, where: '', message })
    },
  }
}
export type Later = ReturnType<typeof buildLater>
