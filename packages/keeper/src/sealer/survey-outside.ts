import type { Database } from '@assay/db'
import type { OutsideFinding } from '@assay/ledger'
import type { KeySource } from '../keys/key-store.ts'
import { surveyCheckpointFile } from './survey-checkpoint-file.ts'
import { surveyKeys } from './survey-keys.ts'

/** Holds all that is kept outside the database against it: the file of checkpoints, the keys, and their records. */
export async function surveyOutside(
  database: Pick<Database, 'prisma'>,
  { keys, checkpointFile }: { keys: KeySource; checkpointFile: string },
): Promise<OutsideFinding[]> {
  return [
    ...(await surveyCheckpointFile(database, checkpointFile)),
    ...(await surveyKeys(database, { keys, checkpointFile })),
  ]
}
