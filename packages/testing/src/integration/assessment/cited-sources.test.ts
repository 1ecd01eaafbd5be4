import { submitAssessment, withdrawAssessment } from '@assay/newsroom'
import { suggestSources } from '@assay/questions'
import {
  buildArticle,
  buildContent,
  buildInstallation,
  buildWorkspace,
  newKey,
  readingAs,
} from '@assay/testing'
import { expect, it } from 'vitest'

const citing = (url: string) => {
  const [citation] = buildContent().citations
  if (citation === undefined) throw new Error('the content cites nothing')
  return buildContent({ citations: [{ ...citation, url }] })
}

it('the sources of an article are what its standing assessments cite, the latest first', async () => {
  const { installation } = await buildInstallation()
  const { members } = await buildWorkspace(installation, ['editor'])
  const [actor] = members
  if (actor === undefined) throw new Error('the editor is missing')
  const one = await buildArticle(installation, actor, { sentences: 3 })
  const other = await buildArticle(installation, actor, { sentences: 2 })
  const say = (statementId: string | undefined, url: string) => {
    const target = { statementId: statementId ?? '', statementVersion: 1, assessmentVersion: 0 }
    const input = { ...target, content: citing(url) }
    return submitAssessment(installation, { actor, key: newKey(), input })
  }
  await say(one.statements[0]?.id, 'https://archive.example/first')
  await say(one.statements[1]?.id, 'https://archive.example/second')
  const withdrawn = await say(one.statements[2]?.id, 'https://archive.example/withdrawn')
  await say(other.statements[0]?.id, 'https://archive.example/elsewhere')
  const { statementId, assessmentVersion } = withdrawn
  await withdrawAssessment(installation, {
    actor,
    key: newKey(),
    input: { statementId, assessmentVersion, reason: '' },
  })

  const urls = async (articleId?: string) => {
    const query = { search: '', limit: 9, articleId }
    const sources = await suggestSources(readingAs(installation, actor), query)
    return sources.map(({ url }) => url)
  }
  expect(await urls(one.articleId)).toEqual([
    'https://archive.example/second',
    'https://archive.example/first',
  ])
  expect(await urls()).toHaveLength(4)
})
