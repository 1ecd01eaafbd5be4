import type { CsvSeparator } from '@assay/exchange'
import { z } from 'zod'

/** What a download's address says. */
const downloadSchema = z.object({
  workspaceId: z.string().min(1).max(64),
  articleId: z.string().min(1).max(64).nullable(),
  /** With `weighed-decisions` go the assessments that each was made on. */
  content: z.enum(['assessments', 'decisions', 'weighed-decisions']),
  format: z.enum(['csv', 'jsonl']),
  /** A byte order mark first, for spreadsheets that need one. CSV only. */
  bom: z.boolean(),
  /** What stands between the cells of a CSV. */
  separator: z.enum([',', ';']),
})
export type Download = z.infer<typeof downloadSchema>

export function downloadAddress({
  workspaceId,
  articleId,
  content,
  format,
  bom,
  separator,
}: Download): string {
  const query = new URLSearchParams({ workspaceId, content, format })
  if (articleId !== null) query.set('articleId', articleId)
  if (bom) query.set('bom', '1')
  if (separator !== ',') query.set('separator', separator)
  return `/api/export?${query}`
}

/** Reads a download's address; null where it names none. */
export function readDownload(query: URLSearchParams): Download | null {
  const read = downloadSchema.safeParse({
    workspaceId: query.get('workspaceId'),
    articleId: query.get('articleId'),
    content: query.get('content') ?? 'assessments',
    format: query.get('format'),
    bom: query.get('bom') === '1',
    separator: query.get('separator') ?? ',',
  })
  return read.success ? read.data : null
}

/** What the spreadsheets of a language expect between cells: where a comma parts the decimals, a semicolon. */
export function separatorFor(locale: string): CsvSeparator {
  const parts = new Intl.NumberFormat(locale).formatToParts(0.5)
  return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ';' : ','
}
