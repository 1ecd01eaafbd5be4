import { z } from 'zod'
import { defineEvent } from '../history/definition.ts'
import { firstVersion } from '../history/versions.ts'
import { firstPolicySchema } from '../policy.ts'

const schema = z.object({
  workspaceId: z.string(),
  slug: z.string(),
  name: z.string(),
  policy: firstPolicySchema,
})

/** A newsroom has its workspace, with which its log begins. */
export const workspaceCreated = defineEvent({
  versions: firstVersion(schema),
  texts: {},
  tables: ['workspace'],
  changes: ({ workspaceId: id, slug, name, policy }, { at }) => [
    { op: 'insert', table: 'workspace', row: { id, slug, name, version: 1, policy, createdAt: at } },
  ],
  chapter: null,
})
