import { z } from 'zod'

/** What the address of a bundle says; `articleId` null for the whole log. */
const bundleSchema = z.object({
  workspaceId: z.string().min(1).max(64),
  articleId: z.string().min(1).max(64).nullable(),
})
export type BundleOf = z.infer<typeof bundleSchema>

/** Where a bundle is sent from, to the members of its workspace. */
export function bundleAddress({ workspaceId, articleId }: BundleOf): string {
  const query = new URLSearchParams({ workspaceId })
  if (articleId !== null) query.set('articleId', articleId)
  return `/api/bundle?${query}`
}

/** Reads the address of a bundle; null where it names none. */
export function readBundleAddress(query: URLSearchParams): BundleOf | null {
  const read = bundleSchema.safeParse({
    workspaceId: query.get('workspaceId'),
    articleId: query.get('articleId'),
  })
  return read.success ? read.data : null
}
