import { createCaller } from '@assay/api'
import { writeCsv, writeDecisionsCsv, writeJsonl } from '@assay/exchange'
import { encodeBase64, encodeUtf8 } from '@assay/ledger'
import { loadSettings } from '@assay/settings'
import { TRPCError } from '@trpc/server'
import { type Download, readDownload } from '../../../features/export/download.ts'
import { answerError } from '../../../server/answer-error.ts'
import { requestContext } from '../../../server/api.ts'
import { streamOf } from '../../../server/stream-of.ts'

const mediaTypes = { csv: 'text/csv; charset=utf-8', jsonl: 'application/jsonl; charset=utf-8' }

/**
 * Sends assessments or decisions as a file while they are read. Who asks, and whether they may, is proven by the
 * procedure, before the first byte goes out.
 */
export async function GET(request: Request): Promise<Response> {
  const download = readDownload(new URL(request.url).searchParams)
  if (download === null) return answerError(new TRPCError({ code: 'BAD_REQUEST' }))
  const { content, format } = download
  try {
    const { checkpoint, pieces } = await (content === 'assessments' ? assessments : decisions)(download)
    const day = new Date().toISOString().slice(0, 10)
    const name = content === 'assessments' ? 'assessments' : 'decisions'
    return new Response(streamOf(pieces), {
      headers: {
        'content-type': mediaTypes[format],
        'content-disposition': `attachment; filename="assay-${name}-${day}.${format}"`,
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
        // In the file too, but an empty file has no first record to hold it.
        ...(checkpoint === null ? {} : { 'assay-checkpoint': encodeBase64(encodeUtf8(checkpoint.note)) }),
      },
    })
  } catch (error) {
    return answerError(error)
  }
}

async function assessments({ workspaceId, articleId, format, bom, separator }: Download) {
  const api = createCaller(await requestContext())
  const wanted = { workspaceId, articleId, baseUrl: loadSettings().url }
  const { checkpoint, records } = await api.assessment.export(wanted)
  const isCsv = format === 'csv'
  return {
    checkpoint,
    pieces: isCsv ? writeCsv(records, { bom, separator, checkpoint }) : writeJsonl(records, { checkpoint }),
  }
}

async function decisions({ workspaceId, articleId, content, format, bom, separator }: Download) {
  const api = createCaller(await requestContext())
  const withAssessments = content === 'weighed-decisions'
  const wanted = { workspaceId, articleId, baseUrl: loadSettings().url, withAssessments }
  const { checkpoint, records } = await api.decision.export(wanted)
  const isCsv = format === 'csv'
  return {
    checkpoint,
    pieces: isCsv
      ? writeDecisionsCsv(records, { bom, separator, checkpoint })
      : writeJsonl(records, { checkpoint }),
  }
}
