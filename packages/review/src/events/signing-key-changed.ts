import { z } from 'zod'
import { defineEvent } from '../history/definition.ts'
import { firstVersion } from '../history/versions.ts'

const schema = z.object({
  origin: z.string(),
  before: z.string(),
  after: z.string(),
  verifierKey: z.string(),
})

/** Another key signs the log from now on; checkpoints of the one before stay valid. */
export const signingKeyChanged = defineEvent({
  versions: firstVersion(schema),
  texts: {},
  tables: [],
  changes: () => [],
  chapter: null,
})
