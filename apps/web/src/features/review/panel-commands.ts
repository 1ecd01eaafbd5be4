import type { AssessmentValue } from '@assay/review'
import { type RefCallback, useCallback, useRef } from 'react'

/** What the page's keys ask of the panel that is open. */
export type PanelCommands = {
  choose: (value: AssessmentValue) => void
  addTechnique: () => void
  addSource: () => void
  /** Cites the source of the shelf under a number, counted from 1; takes it away where it is cited. */
  takeSource: (number: number) => void
  writeRationale: () => void
  /** Says again what was submitted last, as a draft. */
  repeat: () => void
  /** True once it is saved. */
  submit: () => Promise<boolean>
}

/**
 * The commands of the panel that is open. A tag that is chosen while the panel still loads is not lost: it is
 * chosen as soon as the panel is there, if it is still the same statement's.
 */
export function usePanelCommands(statementId: string | null) {
  const current = useRef<PanelCommands | null>(null)
  const waiting = useRef<{ statementId: string | null; value: AssessmentValue } | null>(null)

  const attach: RefCallback<PanelCommands> = useCallback(
    (panel) => {
      current.current = panel
      if (panel === null || waiting.current === null) return
      if (waiting.current.statementId === statementId) panel.choose(waiting.current.value)
      waiting.current = null
    },
    [statementId],
  )
  const choose = (value: AssessmentValue) => {
    if (current.current !== null) current.current.choose(value)
    else waiting.current = { statementId, value }
  }
  return { attach, choose, commands: current }
}
