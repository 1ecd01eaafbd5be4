import path from 'node:path'
import { parseArgs } from 'node:util'
import { readMaxCaptureBytes } from '@assay/settings'
import { decodeCapture, splitPlainText, TextError } from '@assay/text/plain-text'
import { jsonPieces } from '../split/json-pieces.ts'
import { listingPieces } from '../split/listing-pieces.ts'
import { printCapture } from '../split/printed-capture.ts'
import { readLimited } from '../split/read-limited.ts'
import { textAdvice } from '../split/text-advice.ts'
import { writeOut } from '../split/write-out.ts'

const usage = 'Usage: assay split FILE [--json] [--url URL] [--language TAG]'
const help = `${usage}

Finds the articles in a captured page (plain text, Markdown or HTML), cuts them into statements, and says why the
rest is skipped. Needs no database and no network. FILE may be - for standard input.

  --json          print one JSON document instead of a listing:
                  { articles: [{ headline, deck, byline, publisher, publishedAt, publishedAtAlternative, language, url,
                    start, end, statements: [{ start, end, kind, text, attribution }] }], skipped: [{ start, end, kind }] }
                  What is not there is null; several decks or names stand one a line. publishedAtAlternative
                  is the other reading of a date that can be read two ways
                  attribution is { voice: "own" }, { voice: "direct", speaker, quotes: [{ start, end }] }
                  or { voice: "reported", speaker }; speaker is null or { text, span: { start, end } or null }
  --url URL       where the page came from
  --language TAG  the language of its articles, such as en or ru, where it should not be guessed

Every offset is in Unicode code points, end exclusive: of the decoded file (a byte order mark is no part of it), and
for HTML of the text drawn from the document. A file may have ASSAY_MAX_CAPTURE_BYTES bytes.

Exit code: 0 done, 1 the text cannot be read (its code, and what to do, on standard error), 2 not understood.`

/** `assay split FILE`: prints the articles and statements of a capture. */
export async function split(args: readonly string[]): Promise<number> {
  const asked = readArguments(args)
  if (asked === null) {
    console.error(usage)
    return 2
  }
  if (asked === 'help') {
    console.log(help)
    return 0
  }
  const { file, json, options } = asked
  try {
    const maxBytes = readMaxCaptureBytes()
    const named = file === '-' ? {} : { fileName: path.basename(file) }
    const { text, mediaType } = decodeCapture(await readLimited(file, maxBytes), { maxBytes, ...named })
    const capture = printCapture(
      mediaType === 'text/html' ? await splitHtml(text, options) : splitPlainText(text, options),
    )
    await writeOut(json ? jsonPieces(capture) : listingPieces(capture))
    return 0
  } catch (error) {
    if (!(error instanceof TextError)) throw error
    console.error(textAdvice(error))
    return 1
  }
}

/** The reader of documents brings a DOM along, which takes longer to load than a plain text takes to read. */
async function splitHtml(text: string, options: { url?: string; language?: string }) {
  const { splitCapture } = await import('@assay/text')
  return splitCapture(text, { ...options, format: 'html' })
}

function readArguments(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        json: { type: 'boolean', default: false },
        url: { type: 'string' },
        language: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
      allowPositionals: true,
    })
    if (values.help) return 'help'
    const [file, ...rest] = positionals
    if (file === undefined || rest.length > 0) return null
    if (values.url !== undefined && !/^https?:$/.test(new URL(values.url).protocol)) return null
    const url = values.url === undefined ? {} : { url: values.url }
    const language =
      values.language === undefined ? {} : { language: new Intl.Locale(values.language).language }
    return { file, json: values.json, options: { ...url, ...language } }
  } catch {
    // An unknown option, or a URL or language tag that is none.
    return null
  }
}
