import { z } from 'zod'
import { defineEvent } from '../history/definition.ts'
import { firstVersion } from '../history/versions.ts'
import { textRefSchema } from '../text-ref.ts'

const schema = z.object({ personId: z.string(), name: textRefSchema })

/** Somebody has an account. Their name stands in this one place, whatever workspaces they belong to. */
export const personRegistered = defineEvent({
  versions: firstVersion(schema),
  log: 'installation',
  texts: { name: 'name' },
  tables: ['person'],
  changes: ({ personId: id, name }, { at }) => [
    { op: 'insert', table: 'person', row: { id, nameTextId: name.textId, createdAt: at } },
  ],
  chapter: null,
})
