import { isUniqueViolation, type Reader, type Transaction } from '@assay/db'
import { type Decided, ReviewError, refuseCredentials } from '@assay/review'
import type { DecodedCapture, SplitCapture } from '@assay/text'
import { z } from 'zod'
import { newId } from '../frame/ids.ts'
import type { Installation } from '../frame/installation.ts'
import { describeArticles } from './describe-articles.ts'
import { keepContent, keepStatementTexts } from './keep-content.ts'
import { type CaptureUpload, decodeUpload, digestOf, splitDecoded } from './read-bytes.ts'

/** `existing` where these very bytes were captured before: then nothing was written. */
export const importReceiptSchema = z.object({
  captureId: z.string(),
  existing: z.boolean(),
  articleIds: z.array(z.string()),
})
export type ImportReceipt = z.infer<typeof importReceiptSchema>

/** What was read of the bytes before any transaction was opened; `split` is null where they are captured already. */
export type Reading = {
  upload: CaptureUpload
  sha256: string
  decoded: DecodedCapture
  split: SplitCapture | null
}

/** What an import is known by under its key: the digest of the bytes, not the bytes. */
export const keyedInputOf = ({ upload: { filename, sourceUrl }, sha256 }: Reading) => ({
  filename,
  sourceUrl,
  sha256,
})

/**
 * Reads the bytes of a capture for a workspace.
 *
 * @throws TextError where they cannot be read; ReviewError `address-with-credentials`
 */
export async function readUpload(
  { database }: Installation,
  workspaceId: string,
  upload: CaptureUpload,
): Promise<Reading> {
  refuseCredentials(upload.sourceUrl)
  const decoded = decodeUpload(upload)
  const sha256 = digestOf(upload.bytes)
  const known = await findCapture(database.prisma, workspaceId, sha256)
  return { upload, sha256, decoded, split: known === null ? splitDecoded(decoded, upload.sourceUrl) : null }
}

type Into = { tx: Transaction; workspaceId: string; record: (event: Decided) => void }

/** Takes in what was read: the capture, its content, its articles and their statements; or finds that it is there. */
export async function takeIn({ tx, workspaceId, record }: Into, reading: Reading): Promise<ImportReceipt> {
  const { upload, sha256, decoded, split } = reading
  const known = await findCapture(tx, workspaceId, sha256)
  if (known !== null) {
    return { captureId: known.id, existing: true, articleIds: known.articles.map(({ id }) => id) }
  }
  // It was there when the bytes were read, and captures are never deleted.
  if (split === null) throw new ReviewError('not-found', { sha256 })
  const captureId = newId()
  const articles = describeArticles(split.articles, { captureId, text: split.text, newId })
  record({
    type: 'capture-imported',
    data: {
      captureId,
      sha256,
      textHash: digestOf(new TextEncoder().encode(split.text)),
      byteLength: upload.bytes.byteLength,
      mediaType: decoded.mediaType,
      encoding: decoded.encoding,
      filename: upload.filename,
      sourceUrl: upload.sourceUrl,
      skipped: split.skipped.map((span) => ({ ...span, id: newId() })),
    },
  })
  for (const data of articles) record({ type: 'article-extracted', data })
  await keepContent(tx, { captureId, bytes: upload.bytes, text: split.text })
  for (const { articleId, statements } of articles) {
    await keepStatementTexts(tx, { articleId, text: split.text, statements })
  }
  return { captureId, existing: false, articleIds: articles.map(({ articleId }) => articleId) }
}

/** Runs an import once more where somebody else took the same bytes in meanwhile: then it finds their capture. */
export async function onceMoreIfTaken<Result>(run: () => Promise<Result>): Promise<Result> {
  return run().catch((error: unknown) => {
    if (isUniqueViolation(error, 'capture')) return run()
    throw error
  })
}

function findCapture(reader: Pick<Reader, 'capture'>, workspaceId: string, sha256: string) {
  return reader.capture.findUnique({
    where: { workspaceId_sha256: { workspaceId, sha256 } },
    select: { id: true, articles: { select: { id: true }, orderBy: { start: 'asc' } } },
  })
}
