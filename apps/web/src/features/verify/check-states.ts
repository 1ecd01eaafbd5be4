import { type ProofCheck, type ProofOutcome, proofChecks } from '@assay/exchange'

export type CheckState = { check: ProofCheck; state: 'passed' | 'failed' | 'skipped' }

/** How each check of a proof went, in their order. Without an earlier checkpoint there is none to agree with. */
export function checkStates(outcome: ProofOutcome): CheckState[] {
  if (outcome.ok) {
    const done = outcome.earlier === 'same' ? proofChecks : proofChecks.filter((each) => each !== 'earlier')
    return done.map((check) => ({ check, state: 'passed' }))
  }
  const at = proofChecks.indexOf(outcome.check)
  const shown = outcome.check === 'earlier' ? proofChecks : proofChecks.filter((each) => each !== 'earlier')
  return shown.map((check, index) => ({
    check,
    state: index < at ? 'passed' : index === at ? 'failed' : 'skipped',
  }))
}
