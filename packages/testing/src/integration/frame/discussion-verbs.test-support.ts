import { addComment, editComment, openThread, reopenThread, resolveThread } from '@assay/newsroom'
import { buildArticle, newKey } from '@assay/testing'
import type { Desk, VerbSample } from './verb-sample.test-support.ts'

/** A thread on a statement, by the admin, at its first version. */
async function discussed({ installation, admin: actor }: Desk) {
  const { statements } = await buildArticle(installation, actor, { sentences: 2 })
  const about = { statementId: statements[0]?.id ?? '', statementVersion: 1, assessmentId: null }
  return openThread(installation, { actor, key: newKey(), input: { about, text: 'Who counted?' } })
}

/** The verbs of discussions. */
export const discussionVerbs: Record<string, VerbSample> = {
  'newsroom/src/discussion/open.ts': {
    events: { 'thread-opened': 1 },
    prepare: async ({ installation, admin: actor }) => {
      const { articleId } = await buildArticle(installation, actor, { sentences: 2 })
      const input = { about: { articleId }, text: 'Who counted?' }
      return (counted, key) => openThread(counted, { actor, key, input })
    },
  },
  'newsroom/src/discussion/reply.ts': {
    events: { 'comment-added': 1 },
    prepare: async (desk) => {
      const input = { threadId: (await discussed(desk)).threadId, text: 'The port did.' }
      return (counted, key) => addComment(counted, { actor: desk.admin, key, input })
    },
  },
  'newsroom/src/discussion/edit.ts': {
    events: { 'comment-edited': 1 },
    prepare: async (desk) => {
      const { commentId } = await discussed(desk)
      const input = { commentId, commentVersion: 1, text: 'Who has counted?' }
      return (counted, key) => editComment(counted, { actor: desk.admin, key, input })
    },
  },
  'newsroom/src/discussion/resolve.ts': {
    events: { 'thread-resolved': 1 },
    prepare: async (desk) => {
      const input = { threadId: (await discussed(desk)).threadId, threadVersion: 1 }
      return (counted, key) => resolveThread(counted, { actor: desk.admin, key, input })
    },
  },
  'newsroom/src/discussion/reopen.ts': {
    events: { 'thread-reopened': 1 },
    prepare: async (desk) => {
      const { threadId } = await discussed(desk)
      const command = { actor: desk.admin, key: newKey(), input: { threadId, threadVersion: 1 } }
      await resolveThread(desk.installation, command)
      const input = { threadId, threadVersion: 2 }
      return (counted, key) => reopenThread(counted, { actor: desk.admin, key, input })
    },
  },
}
