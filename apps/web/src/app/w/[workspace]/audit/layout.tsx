import type { ReactNode } from 'react'
import { PageFrame } from '../../../../components/page-frame.tsx'
import { AuditTabs } from '../../../../features/audit/audit-tabs.tsx'
import { PrintButton } from '../../../../features/audit/print-button.tsx'
import { translatorFor } from '../../../../messages/translator.ts'

type AuditLayoutProps = { params: Promise<{ workspace: string }>; children: ReactNode }

/** The frame of the pages that look into the history. Each of them checks for itself who may read it. */
export default async function AuditLayout({ params, children }: AuditLayoutProps) {
  const { workspace: slug } = await params
  return (
    <PageFrame title={translatorFor('audit')('title')} actions={<PrintButton />}>
      <AuditTabs workspaceSlug={slug} />
      {children}
    </PageFrame>
  )
}
