import { createWorkspaceByOperator } from '@assay/people'
import { newWorkspaceSchema, ReviewError } from '@assay/review'
import { reachInstallation } from '../reach-installation.ts'

/** `assay workspace create SLUG NAME`: one more workspace, and the invitation of its first admin. */
export async function workspaceCreate(args: readonly string[]): Promise<number> {
  const [slug, ...words] = args
  const workspace = newWorkspaceSchema.safeParse({ slug, name: words.join(' ') })
  if (!workspace.success) {
    console.error(
      'Usage: assay workspace create SLUG NAME\nSLUG: lower-case letters, digits and hyphens, 40 at most',
    )
    return 2
  }
  const { installation, url, close } = await reachInstallation()
  try {
    const { token, expiresAt } = await createWorkspaceByOperator(installation, workspace.data)
    console.log(`Whoever opens this link becomes its admin. It works once, until ${expiresAt.toISOString()}:`)
    console.log(`${url}/invitation/${token}`)
    return 0
  } catch (error) {
    if (!(error instanceof ReviewError && error.code === 'workspace-slug-taken')) throw error
    console.error(`There is a workspace at ${url}/w/${slug} already.`)
    return 1
  } finally {
    await close()
  }
}
