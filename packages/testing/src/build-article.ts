import { type Installation, importCapture, openReview } from '@assay/newsroom'
import type { Actor, AssessmentContent } from '@assay/review'
import { newKey } from './build-workspace.ts'

export type BuiltStatement = { id: string; version: number; text: string }

const maxBytes = 5 * 1024 * 1024
const places = ['harbour', 'ferry', 'bridge', 'market', 'school', 'clinic', 'tramway', 'lighthouse']

/** A text of one article with about as many sentences as asked for, in paragraphs of five. */
function buildText(sentences: number, title: string): string {
  const paragraphs: string[] = []
  for (let from = 0; from < sentences; from += 5) {
    const lines = Array.from({ length: Math.min(5, sentences - from) }, (_, index) => {
      const number = from + index + 1
      return `The council counted ${number * 7} visitors at the ${places[number % places.length]} in week ${number}.`
    })
    paragraphs.push(lines.join(' '))
  }
  return `${title}\n\nBy Lena Moor\n\n${paragraphs.join('\n\n')}\n`
}

/** An article imported by an editor and open for review. Gives its statements in reading order. */
export async function buildArticle(
  installation: Installation,
  editor: Actor,
  { sentences = 8, title = `Visitors of the year ${newKey().slice(0, 8)}` } = {},
): Promise<{ articleId: string; captureId: string; statements: BuiltStatement[] }> {
  const bytes = new TextEncoder().encode(buildText(sentences, title))
  const { captureId, articleIds } = await importCapture(installation, {
    actor: editor,
    key: newKey(),
    input: { filename: null, sourceUrl: null, bytes, maxBytes },
  })
  const [articleId = ''] = articleIds
  const targets = articleIds.map((id) => ({ articleId: id, articleVersion: 1 }))
  await openReview(installation, { actor: editor, key: newKey(), input: { articles: targets } })
  return { articleId, captureId, statements: await readBuilt(installation, articleId) }
}

async function readBuilt(
  { database: { prisma } }: Installation,
  articleId: string,
): Promise<BuiltStatement[]> {
  const rows = await prisma.statement.findMany({ where: { articleId }, orderBy: { start: 'asc' } })
  const texts = await prisma.statementText.findMany({ where: { articleId } })
  const byId = new Map(texts.map(({ statementId, version, text }) => [`${statementId} ${version}`, text]))
  return rows.map(({ id, version }) => ({ id, version, text: byId.get(`${id} ${version}`) ?? '' }))
}

/** What a reviewer says who finds a statement true, with what differs. */
export function buildContent(differing: Partial<AssessmentContent> = {}): AssessmentContent {
  return {
    value: 'verified',
    factuality: null,
    techniques: [],
    rationale: 'The yearbook gives the same number.',
    citations: [
      {
        url: 'https://statistics.example/yearbook',
        title: 'Yearbook',
        publisher: 'Statistics Office',
        stance: 'supports',
        quotedPassage: 'visitors by week',
        accessedOn: '2026-03-01',
      },
    ],
    ...differing,
  }
}
