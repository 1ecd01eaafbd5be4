import { notFound } from 'next/navigation'
import { memberWorkspace } from './member-workspace.ts'

/** The workspace of a page of the audit, for members who may read its history. To anybody else it is not there. */
export async function auditWorkspace(
  params: Promise<{ workspace: string }>,
): Promise<{ id: string; slug: string }> {
  const { workspace: slug } = await params
  const { id, abilities } = await memberWorkspace(slug)
  if (!abilities.includes('read-audit')) notFound()
  return { id, slug }
}
