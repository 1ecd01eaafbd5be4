'use client'

import type { AuditProgress } from '@assay/exchange'
import { useTranslations } from 'use-intl'
import { ProgressBar } from '../../components/progress-bar.tsx'

/** How far a verification is. A proof is checked at once, so it has no parts. */
export function VerifyProgress({ progress }: { progress: AuditProgress | null }) {
  const t = useTranslations('verify.progress')
  if (progress === null) return <ProgressBar label={t('proof')} />
  const { phase, done, total, part, parts } = progress
  const label = parts > 1 ? t('part', { phase: t(phase), part: part + 1, parts }) : t(phase)
  return total === null ? (
    <ProgressBar label={label} />
  ) : (
    <ProgressBar label={label} value={done} max={Math.max(1, total)} />
  )
}
