'use client'

import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import type { Audit } from './use-audit.ts'
import { useLiveAudit } from './use-live-audit.ts'

type NewEventsProps = { workspaceId: string; audit: Audit & { position: number } }

/** Says how much happened since, to whoever reads further down, and leads there. */
export function NewEvents({ workspaceId, audit }: NewEventsProps) {
  const t = useTranslations('audit')
  const { newer, show } = useLiveAudit(workspaceId, audit)
  const goThere = () => {
    window.scrollTo({ top: 0 })
    void show().catch(() => {})
  }
  return (
    <div role="status" className="sticky inset-bs-2 z-10 flex h-0 justify-center print:hidden">
      {newer === 0 ? null : (
        <span className="h-fit rounded shadow-float">
          <Button size="small" onPress={goThere}>
            {t('newer', { count: newer })}
          </Button>
        </span>
      )}
    </div>
  )
}
