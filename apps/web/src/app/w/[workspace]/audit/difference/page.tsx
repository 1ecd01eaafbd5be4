import type { Metadata } from 'next'
import { DifferenceIsland } from '../../../../../features/past/difference-island.tsx'
import { translatorFor } from '../../../../../messages/translator.ts'
import { auditWorkspace } from '../../../../../server/audit-workspace.ts'

type DifferencePageProps = { params: Promise<{ workspace: string }> }

export function generateMetadata(): Metadata {
  return { title: translatorFor('audit.tabs')('difference') }
}

export default async function DifferencePage({ params }: DifferencePageProps) {
  return <DifferenceIsland workspace={await auditWorkspace(params)} />
}
