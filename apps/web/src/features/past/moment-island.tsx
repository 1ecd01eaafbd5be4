'use client'

import { useAddressFilter } from '../browse/use-address-filter.ts'
import { ArticleThenView } from './article-then.tsx'
import { type PastAddress, readPastAddress, writePastAddress } from './past-address.ts'
import type { PastView, PastWorkspace } from './past-view.ts'
import { StatementThenView } from './statement-then.tsx'
import { WorkspaceThenView } from './workspace-then.tsx'

const shape = { read: readPastAddress, write: writePastAddress }

/** The workspace, an article or a statement as it stood at the moment that the address names. */
export function MomentIsland({ workspace }: { workspace: PastWorkspace }) {
  const { filter: address, change } = useAddressFilter<PastAddress>(shape)
  const view: PastView = { workspace, address, onGo: change }
  const { articleId, statementId } = address
  if (statementId !== null) return <StatementThenView {...view} statementId={statementId} />
  if (articleId !== null) return <ArticleThenView {...view} articleId={articleId} />
  return <WorkspaceThenView {...view} />
}
