import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { importByOperator } from '@assay/newsroom'
import { type EarlierArticle, readEarlierArticles } from '@assay/questions'
import { ReviewError } from '@assay/review'
import { TextError } from '@assay/text'
import { reachInstallation } from '../reach-installation.ts'

const usage = 'Usage: assay import FILE [--workspace SLUG] [--address URL]\nFILE may be - for standard input.'

/** `assay import FILE`: takes a capture in; its articles are drafts until an editor opens them. */
export async function importFile(args: readonly string[]): Promise<number> {
  const asked = readArguments(args)
  if (asked === null) {
    console.error(usage)
    return 2
  }
  const { file, workspaceSlug, sourceUrl } = asked
  const bytes = file === '-' ? await buffer(process.stdin) : await readFile(file)
  const { installation, url, maxCaptureBytes: maxBytes, close } = await reachInstallation()
  try {
    const filename = file === '-' ? null : path.basename(file)
    const upload = { filename, sourceUrl, bytes: new Uint8Array(bytes), maxBytes }
    const receipt = await importByOperator(installation, { ...upload, workspaceSlug })
    const articles = `${receipt.articleIds.length} ${receipt.articleIds.length === 1 ? 'article' : 'articles'}`
    console.log(receipt.existing ? `Captured before, with ${articles}:` : `Captured, with ${articles} found:`)
    const workspace = `${url}/w/${receipt.workspaceSlug}`
    console.log(`${workspace}/captures/${receipt.captureId}`)
    const viewer = { kind: 'operator', workspaceId: receipt.workspaceId } as const
    for (const earlier of await readEarlierArticles({ ...installation, viewer }, receipt))
      console.log(`\n${earlierInWords(earlier, workspace)}`)
    return 0
  } catch (error) {
    if (error instanceof TextError) console.error(`${error.message} Nothing was stored.`)
    else if (error instanceof ReviewError && error.code === 'not-found')
      console.error(whichWorkspace(workspaceSlug))
    else throw error
    return 1
  } finally {
    await close()
  }
}

/** Where the address was captured before, and what hangs on that: an editor decides whether to carry it over. */
function earlierInWords(
  { headline, capturedAt, assessments, articleId }: EarlierArticle,
  workspace: string,
): string {
  const work = `${assessments} ${assessments === 1 ? 'assessment' : 'assessments'}`
  return [
    `This address was captured before, on ${capturedAt.slice(0, 10)}: ${headline ?? 'no headline'}, ${work}.`,
    `${workspace}/articles/${articleId}`,
    "On the capture's page an editor can compare the two and carry the work over.",
  ].join('\n')
}

function readArguments(args: readonly string[]) {
  try {
    const options = { workspace: { type: 'string' }, address: { type: 'string' } } as const
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [file, ...rest] = positionals
    const isAddress = values.address === undefined || /^https?:\/\//.test(values.address)
    if (file === undefined || rest.length > 0 || !isAddress) return null
    return { file, workspaceSlug: values.workspace ?? null, sourceUrl: values.address ?? null }
  } catch {
    return null
  }
}

function whichWorkspace(slug: string | null): string {
  if (slug !== null) return `There is no workspace at ${slug}.`
  return 'There is not exactly one workspace here: say which with --workspace SLUG.'
}
