'use client'

import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { ErrorState } from '../../components/error-state.tsx'
import { useSize } from '../import/use-size.ts'
import { AuditReportView } from './audit-report.tsx'
import { ProofOutcomeView } from './proof-outcome.tsx'
import type { Problem, Verification } from './verification.ts'

/** What came of a verification. It takes the focus: whoever asked has waited for it. */
export function Outcome({ verification, file }: { verification: Verification; file: File | null }) {
  const t = useTranslations('verify')
  const sizeOf = useSize()
  const box = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each outcome
  useEffect(() => {
    box.current?.focus({ preventScroll: true })
    box.current?.scrollIntoView({ block: 'nearest' })
  }, [verification])
  return (
    <div ref={box} tabIndex={-1} className="flex scroll-my-6 flex-col gap-3 outline-none">
      {verification.kind === 'refused' || file === null ? null : (
        <p className="text-muted wrap-anywhere">
          {t('file.chosen', { name: file.name, size: sizeOf(file.size) })}
        </p>
      )}
      <Answer verification={verification} />
    </div>
  )
}

function Answer({ verification }: { verification: Verification }) {
  switch (verification.kind) {
    case 'proof':
      return <ProofOutcomeView outcome={verification.outcome} />
    case 'bundle':
      return <AuditReportView report={verification.report} />
    case 'refused':
      return <Refusal problem={verification.problem} />
    default:
      return verification satisfies never
  }
}

function Refusal({ problem }: { problem: Problem }) {
  const t = useTranslations('verify.problems')
  const facts = { line: 0, name: '', origin: '', message: '', ...problem }
  return (
    <ErrorState title={t('title')}>
      <span className="wrap-anywhere">{t(problem.code, facts)}</span>
    </ErrorState>
  )
}
