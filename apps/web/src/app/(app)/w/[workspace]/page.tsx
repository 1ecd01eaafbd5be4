import { redirect } from 'next/navigation'

type WorkspacePageProps = { params: Promise<{ workspace: string }> }

/** A workspace opens with its articles. */
export default async function WorkspacePage({ params }: WorkspacePageProps) {
  const { workspace } = await params
  redirect(`/w/${encodeURIComponent(workspace)}/articles`)
}
