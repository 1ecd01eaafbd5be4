import type { Reader } from '@assay/db'
import type { BundleLine } from '@assay/exchange'
import { type AssayEvent, capturedOf, carriedTextsOf, erasedTextOf, wordsOf } from '@assay/review'

const atOnce = 500
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
const byKey = (left: { key: string }, right: { key: string }) => (left.key < right.key ? -1 : 1)

type Text = { salt: Uint8Array; text: string }

/**
 * What events only commit to, as it lies in the tables: nothing of it is ever changed but a text, once, when it is
 * erased. So what is read later is what was there at any position before, or its erasure.
 */
export function buildBrought(reader: Reader, { withCaptures }: { withCaptures: boolean }) {
  /** Texts that are not there any more, and whose erasure was not seen yet. */
  const gone = new Set<string>()

  const readTexts = async (events: readonly AssayEvent[]): Promise<Map<string, Text>> => {
    const ids = events.flatMap((event) => carriedTextsOf(event).map(({ textId }) => textId))
    const texts = new Map<string, Text>()
    for (let from = 0; from < ids.length; from += atOnce) {
      const rows = await reader.erasableText.findMany({
        where: { id: { in: ids.slice(from, from + atOnce) } },
      })
      for (const { id, salt, text } of rows) {
        if (salt !== null && text !== null) texts.set(id, { salt, text })
      }
    }
    return texts
  }

  function* textsOf(event: AssayEvent, texts: ReadonlyMap<string, Text>): Generator<BundleLine> {
    const erased = erasedTextOf(event)
    if (erased !== null) gone.delete(erased.textId)
    const ids = carriedTextsOf(event).map(({ textId }) => textId)
    for (const textId of ids.sort()) {
      const found = texts.get(textId)
      if (found === undefined) gone.add(textId)
      else yield { kind: 'text', textId, salt: base64(found.salt), text: found.text }
    }
  }

  async function* captureOf(event: AssayEvent): AsyncGenerator<BundleLine> {
    const captureId = capturedOf(event)?.captureId
    if (captureId === undefined || !withCaptures) return
    const content = await reader.captureContent.findUnique({ where: { captureId } })
    if (content !== null) yield { kind: 'capture', captureId, bytes: base64(content.bytes) }
  }

  async function* wordsLinesOf(event: AssayEvent): AsyncGenerator<BundleLine> {
    const cut = wordsOf(event)
      .map(({ statementId, version }) => ({ statementId, version, key: statementId }))
      .sort(byKey)
    for (let from = 0; from < cut.length; from += atOnce) {
      const page = cut.slice(from, from + atOnce)
      const rows = await reader.statementText.findMany({
        where: { statementId: { in: page.map(({ statementId }) => statementId) } },
      })
      const texts = new Map(rows.map((row) => [`${row.statementId} ${row.version}`, row.text]))
      for (const { statementId, version } of page) {
        const text = texts.get(`${statementId} ${version}`)
        if (text !== undefined) yield { kind: 'words', statementId, version, text }
      }
    }
  }

  return {
    readTexts,
    /** The lines that come after an event. */
    after: async function* (event: AssayEvent, texts: ReadonlyMap<string, Text>): AsyncGenerator<BundleLine> {
      yield* textsOf(event, texts)
      yield* captureOf(event)
      yield* wordsLinesOf(event)
    },
    gone: (): ReadonlySet<string> => gone,
  }
}
