import { redirect } from 'next/navigation'
import { isEmptyQueue } from '../../../../features/queue/empty-queue.ts'
import { serverApi } from '../../../../server/api.ts'
import { memberWorkspace } from '../../../../server/member-workspace.ts'

type WorkspacePageProps = { params: Promise<{ workspace: string }> }

/** A workspace opens with what waits for whoever comes; where nothing does, with its articles. */
export default async function WorkspacePage({ params }: WorkspacePageProps) {
  const { workspace: slug } = await params
  const { id: workspaceId, abilities } = await memberWorkspace(slug)
  const isWaiting =
    abilities.includes('assess') && !isEmptyQueue(await (await serverApi()).work.queue({ workspaceId }))
  redirect(`/w/${encodeURIComponent(slug)}/${isWaiting ? 'queue' : 'articles'}`)
}
