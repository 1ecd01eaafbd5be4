import type { Metadata } from 'next'
import { DifferenceIsland } from '../../../../../../features/past/difference-island.tsx'
import { translatorFor } from '../../../../../../messages/translator.ts'
import { Words } from '../../../../../../messages/words.tsx'
import type { Area } from '../../../../../../messages/words-of.ts'
import { auditWorkspace } from '../../../../../../server/audit-workspace.ts'

const words: readonly Area[] = ['articles', 'audit.filters', 'past', 'techniques.names']

type DifferencePageProps = { params: Promise<{ workspace: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translatorFor('audit.tabs'))('difference') }
}

export default async function DifferencePage({ params }: DifferencePageProps) {
  return (
    <Words of={words}>
      <DifferenceIsland workspace={await auditWorkspace(params)} />
    </Words>
  )
}
