import type { Reader } from '@assay/db'
import { wordingChangeSchema } from '@assay/review'
import { z } from 'zod'
import { readRecaptures } from '../capture/recaptures.ts'

/** How a statement's words changed when its article moved to a later capture, and what they were before. */
export const wordingDetailSchema = z.object({
  before: z.string(),
  changes: z.array(wordingChangeSchema),
  at: z.iso.datetime(),
})

/** Reads the words of every version of a statement. Gives those of one version, which has to be there. */
export async function readWords(reader: Reader, statementId: string): Promise<(version: number) => string> {
  const rows = await reader.statementText.findMany({ where: { statementId } })
  const byVersion = new Map(rows.map(({ version, text }) => [version, text]))
  return (version) => {
    const text = byVersion.get(version)
    if (text === undefined) throw new Error(`Statement ${statementId} has no words of version ${version}`)
    return text
  }
}

type Wanted = {
  articleId: string
  statementId: string
  wordingVersion: number
  words: (version: number) => string
}

/** Reads how a statement came to the wording that it has; null where that is its first. */
export async function readWording(
  reader: Reader,
  { articleId, statementId, wordingVersion, words }: Wanted,
): Promise<z.infer<typeof wordingDetailSchema> | null> {
  if (wordingVersion === 1) return null
  for (const { reworded, recapturedAt } of await readRecaptures(reader, { articleId })) {
    const change = reworded.find((row) => row.statementId === statementId && row.version === wordingVersion)
    if (change === undefined) continue
    return { before: words(wordingVersion - 1), changes: change.changes, at: recapturedAt.toISOString() }
  }
  return null
}
