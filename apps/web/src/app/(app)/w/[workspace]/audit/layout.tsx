import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { PageFrame } from '../../../../../components/page-frame.tsx'
import { PrintButton } from '../../../../../components/print-button.tsx'
import { AuditTabs } from '../../../../../features/audit/audit-tabs.tsx'
import { SigningBanner } from '../../../../../features/ledger/signing-banner.tsx'
import { ProofMenu } from '../../../../../features/verify/proof-menu.tsx'
import { translatorFor } from '../../../../../messages/translator.ts'
import { Words } from '../../../../../messages/words.tsx'
import type { Area } from '../../../../../messages/words-of.ts'
import { memberWorkspace } from '../../../../../server/member-workspace.ts'
import { answersForHistory, signingStatus } from '../../../../../server/signing-status.ts'

const words: readonly Area[] = ['audit.tabs', 'verify.menu']

type AuditLayoutProps = { params: Promise<{ workspace: string }>; children: ReactNode }

/** The frame of the pages that look into the history. Each of them checks for itself who may read it. */
export default async function AuditLayout({ params, children }: AuditLayoutProps) {
  const { workspace: slug } = await params
  const { id: workspaceId, role, abilities } = await memberWorkspace(slug)
  if (!abilities.includes('read-audit')) notFound()
  // Who answers for the history is told by the frame of every page.
  const signing = answersForHistory(role) ? null : await signingStatus(workspaceId)
  const actions = (
    <>
      <span className="print:hidden">
        <ProofMenu workspaceId={workspaceId} workspaceSlug={slug} />
      </span>
      <PrintButton />
    </>
  )
  return (
    <Words of={words}>
      {signing === null ? null : (
        <SigningBanner workspaceId={workspaceId} workspaceSlug={slug} initial={signing} />
      )}
      <PageFrame title={(await translatorFor('audit'))('title')} actions={actions}>
        <AuditTabs workspaceSlug={slug} />
        {children}
      </PageFrame>
    </Words>
  )
}
