import { isUniqueViolation, type Transaction } from '@assay/db'
import { can, ReviewError } from '@assay/review'
import type { DecodedCapture, SplitCapture } from '@assay/text'
import { z } from 'zod'
import { type Command, type Frame, runCommand } from '../command/command.ts'
import type { Newsroom } from '../command/newsroom.ts'
import { describeArticles } from './describe-articles.ts'
import { keepContent, keepStatementTexts } from './keep-content.ts'
import { type CaptureUpload, decodeUpload, digestOf, splitDecoded } from './read-bytes.ts'

/** What comes with the bytes: their name and the address they came from, where known. */
export const importCaptureSchema = z.object({
  filename: z.string().trim().min(1).max(255).nullable(),
  sourceUrl: z
    .url({ protocol: /^https?$/ })
    .max(4_000)
    .nullable(),
  bytes: z.instanceof(Uint8Array),
  maxBytes: z.int().positive(),
})

/** `existing` where these very bytes were captured before: then nothing was written. */
export const importReceiptSchema = z.object({
  captureId: z.string(),
  existing: z.boolean(),
  articleIds: z.array(z.string()),
})
type ImportReceipt = z.infer<typeof importReceiptSchema>

type Reading = { upload: CaptureUpload; sha256: string; decoded: DecodedCapture; split: SplitCapture | null }

/**
 * Takes in what was captured: the bytes as they are, the articles found in them, and why the rest was skipped,
 * in one transaction or not at all. The command is known by the digest of the bytes, not by the bytes.
 *
 * @throws TextError where the bytes cannot be read; ReviewError `not-permitted`, `idempotency-mismatch`
 */
export async function importCapture(
  newsroom: Newsroom,
  { actor, key, input: upload }: Command<CaptureUpload>,
): Promise<ImportReceipt> {
  if (!can(actor.role, 'import')) throw new ReviewError('not-permitted', { ability: 'import' })
  const decoded = decodeUpload(upload)
  const sha256 = digestOf(upload.bytes)
  const known = await findCapture(newsroom.database.prisma, actor.workspaceId, sha256)
  const split = known === null ? splitDecoded(decoded, upload.sourceUrl) : null
  const reading: Reading = { upload, sha256, decoded, split }

  const verb = { procedure: 'capture.import', ability: 'import', result: importReceiptSchema } as const
  const input = { filename: upload.filename, sourceUrl: upload.sourceUrl, sha256 }
  const once = () => runCommand(newsroom, verb, { actor, key, input }, (frame) => take(frame, reading))
  return once().catch((error: unknown) => {
    // Somebody else imported the same bytes meanwhile, so the second look finds their capture.
    if (isUniqueViolation(error, 'capture')) return once()
    throw error
  })
}

async function take(frame: Frame, { upload, sha256, decoded, split }: Reading): Promise<ImportReceipt> {
  const known = await findCapture(frame.tx, frame.actor.workspaceId, sha256)
  if (known !== null || split === null) {
    if (known === null) throw new ReviewError('not-found', { sha256 })
    return { captureId: known.id, existing: true, articleIds: known.articles.map(({ id }) => id) }
  }
  const captureId = frame.newId()
  const articles = describeArticles(split.articles, { captureId, text: split.text, newId: frame.newId })
  frame.record({
    type: 'capture-imported',
    data: {
      captureId,
      sha256,
      byteLength: upload.bytes.byteLength,
      mediaType: decoded.mediaType,
      encoding: decoded.encoding,
      filename: upload.filename,
      sourceUrl: upload.sourceUrl,
      skipped: split.skipped.map((span) => ({ ...span, id: frame.newId() })),
    },
  })
  for (const data of articles) frame.record({ type: 'article-extracted', data })
  await keepContent(frame.tx, { captureId, bytes: upload.bytes, text: split.text })
  for (const { articleId, statements } of articles) {
    await keepStatementTexts(frame.tx, { articleId, text: split.text, statements })
  }
  return { captureId, existing: false, articleIds: articles.map(({ articleId }) => articleId) }
}

function findCapture(reader: Pick<Transaction, 'capture'>, workspaceId: string, sha256: string) {
  return reader.capture.findUnique({
    where: { workspaceId_sha256: { workspaceId, sha256 } },
    select: { id: true, articles: { select: { id: true }, orderBy: { start: 'asc' } } },
  })
}
