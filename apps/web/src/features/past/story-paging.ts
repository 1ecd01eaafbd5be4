/** What the story asks for, on the server and in the browser alike. */
export const storyQuery = (workspaceId: string, articleId: string) => ({ workspaceId, articleId, limit: 100 })

export const storyPaging = {
  getNextPageParam: ({ next }: { next: number | null }) => next,
  initialCursor: null,
}
