import { LedgerError, parseOpening } from '@assay/ledger'
import type { LineOf } from './bundle-line.ts'
import type { LineFindings } from './line-findings.ts'

type Place = { position: number; line: number }

/** Whether header and events agree on the log that they are of. */
export function buildOwnLog(header: LineOf<'bundle'>, findings: LineFindings) {
  const { logId, origin, opening, openingProof, scope, articleId } = header
  let own = 0
  const others = new Set<string>()
  const foreign: Place[] = []

  const compareOpening = () => {
    if (opening === null) return
    try {
      if (parseOpening(opening).origin === origin) return
      const message = 'Its opening is that of another log.'
      findings.add('header-wrong', { line: 1, where: 'opening', message })
    } catch (error) {
      if (!(error instanceof LedgerError)) throw error
      findings.add('header-wrong', { line: 1, where: 'opening', message: `${error.message}.` })
    }
  }

  return {
    event: (event: Readonly<Record<string, unknown>>, place: Place) => {
      if (event.logId === logId) own++
      else {
        others.add(String(event.logId))
        if (foreign.length < 20) foreign.push(place)
      }
    },
    finish: () => {
      compareOpening()
      if ((scope === 'article') !== (articleId !== null)) {
        const message = 'Only the bundle of an article names one.'
        findings.add('header-wrong', { line: 1, where: 'scope', message })
      }
      if (openingProof !== undefined && (scope === 'log' || opening === null)) {
        const message = 'Only the bundle of an article proves an opening, where there is one.'
        findings.add('header-wrong', { line: 1, where: 'openingProof', message })
      }
      const [other] = others
      if (own === 0 && others.size === 1) {
        const message = `It names the log ${logId}, and every event is of the log ${other}.`
        findings.add('header-wrong', { line: 1, where: 'logId', message })
        return
      }
      for (const { position, line } of foreign) {
        const message = 'It says that it is of another log.'
        findings.add('event-foreign', { line, where: `position ${position}`, message })
      }
    },
  }
}
