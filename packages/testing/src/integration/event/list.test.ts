import { editArticle, submitAssessment, withdrawAssessment } from '@assay/newsroom'
import { changeRole } from '@assay/people'
import { eventPageSchema, everyEvent, listEvents, listEventsSchema } from '@assay/questions'
import type { Actor } from '@assay/review'
import {
  buildArticle,
  buildContent,
  buildInstallation,
  buildWorkspace,
  followAll,
  newKey,
  readingAs,
  type TestInstallation,
} from '@assay/testing'
import { beforeAll, describe, expect, it } from 'vitest'

describe('the audit', () => {
  let built: TestInstallation
  let admin: Actor
  let editor: Actor
  let reviewer: Actor
  let article: Awaited<ReturnType<typeof buildArticle>>
  let statementId: string

  const list = async (part: object = {}) =>
    eventPageSchema.parse(
      await listEvents(
        readingAs(built.installation, admin),
        listEventsSchema.parse({ ...everyEvent, limit: 100, ...part }),
      ),
    )

  beforeAll(async () => {
    built = await buildInstallation()
    const { installation } = built
    const workspace = await buildWorkspace(installation, ['editor', 'reviewer'])
    const [first, second] = workspace.members
    if (first === undefined || second === undefined) throw new Error('people are missing')
    admin = workspace.admin
    editor = first
    reviewer = second
    article = await buildArticle(installation, editor, { sentences: 4 })
    await buildArticle(installation, editor, { sentences: 4 })
    statementId = article.statements.at(-1)?.id ?? ''
    const target = { statementId, statementVersion: 1 }
    const submit = (assessmentVersion: number, content: object) => {
      const input = { ...target, assessmentVersion, content: buildContent(content) }
      return submitAssessment(installation, { actor: reviewer, key: newKey(), input })
    }
    await submit(0, { rationale: 'The yearbook has it.' })
    await submit(1, { value: 'disputed', rationale: 'The yearbook was corrected.' })
    const input = { statementId, assessmentVersion: 2, reason: 'A mistake of mine.' }
    await withdrawAssessment(installation, { actor: reviewer, key: newKey(), input })
    await changeRole(installation, {
      actor: admin,
      key: newKey(),
      input: { memberId: reviewer.memberId, version: 1, role: 'auditor' },
    })
    await built.sequence()
    await followAll(built.database)
  })

  it('lists every act once, latest first, with its dense number', async () => {
    const { entries, next } = await list()
    const positions = entries.map(({ position }) => position)
    expect(positions).toEqual(positions.map((_, index) => positions.length - 1 - index))
    expect(entries.at(-1)?.type).toBe('workspace-created')
    expect(next).toBeNull()
  })

  it('says who, in which role, what was before and after, and why', async () => {
    const { entries } = await list({ statementId })
    expect(
      entries.map(({ type, summary: { before, after, texts } }) => ({ type, before, after, texts })),
    ).toEqual([
      {
        type: 'assessment-withdrawn',
        before: { value: 'disputed', factuality: null },
        after: null,
        texts: { reason: 'A mistake of mine.' },
      },
      {
        type: 'assessment-submitted',
        before: { value: 'verified', factuality: null },
        after: { value: 'disputed', factuality: null },
        texts: { rationale: 'The yearbook was corrected.', passage1: 'visitors by week' },
      },
      {
        type: 'assessment-submitted',
        before: null,
        after: { value: 'verified', factuality: null },
        texts: { rationale: 'The yearbook has it.', passage1: 'visitors by week' },
      },
    ])
    for (const entry of entries) {
      expect(entry).toMatchObject({ actorId: reviewer.personId, actorRole: 'reviewer' })
      expect(entry.actorName).toMatch(/^reviewer-/)
      expect(entry.statementText).toBe(article.statements.at(-1)?.text)
    }
  })

  it('gives the ids of the texts to whoever may erase them, and to nobody else', async () => {
    const [withdrawn] = (await list({ statementId })).entries
    const { reason = '' } = withdrawn?.summary.textIds ?? {}
    const stored = await built.database.prisma.erasableText.findUnique({ where: { id: reason } })
    expect(stored?.text).toBe('A mistake of mine.')
    for (const actor of [editor, reviewer]) {
      const { entries } = await listEvents(readingAs(built.installation, actor), {
        ...everyEvent,
        statementId,
        limit: 100,
      })
      expect(entries.map(({ summary }) => summary.textIds)).toEqual([{}, {}, {}])
    }
  })

  it('names the member whom an act concerns', async () => {
    const { entries } = await list({ type: 'member-role-changed' })
    expect(entries[0]?.subject?.personId).toBe(reviewer.personId)
    expect(entries[0]?.subject?.name).toMatch(/^reviewer-/)
    expect(entries[0]?.summary).toMatchObject({ before: { value: 'reviewer' }, after: { value: 'auditor' } })
  })

  it('finds words of what was written, of the statement and of the headline', async () => {
    const typesOf = async (search: string, part = {}) =>
      (await list({ search, ...part })).entries.map(({ type }) => type)
    expect(await typesOf('was  CORRECTED')).toEqual(['assessment-submitted'])
    expect(await typesOf('mistake of mine')).toEqual(['assessment-withdrawn'])
    expect(await typesOf('yearbook', { type: 'assessment-withdrawn' })).toEqual([])
    const words = article.statements.at(-1)?.text ?? ''
    expect(await typesOf(words, { articleId: article.articleId })).toEqual([
      'assessment-withdrawn',
      'assessment-submitted',
      'assessment-submitted',
    ])
    expect(await typesOf('Visitors of the year', { type: 'review-opened' })).toHaveLength(2)
    expect(await typesOf('100%_')).toEqual([])
  })

  it('filters by each thing, and by several together', async () => {
    const { entries } = await list()
    const filters = [
      { personId: editor.personId },
      { articleId: article.articleId },
      { statementId },
      { type: 'assessment-submitted' },
      { personId: reviewer.personId, type: 'assessment-submitted', articleId: article.articleId },
      { since: entries[4]?.at, until: entries[1]?.at },
    ] as const
    for (const filter of filters) {
      const expected = entries.filter(
        (entry) =>
          (!('personId' in filter) || entry.actorId === filter.personId) &&
          (!('articleId' in filter) || entry.articleId === filter.articleId) &&
          (!('statementId' in filter) || entry.statementId === filter.statementId) &&
          (!('type' in filter) || entry.type === filter.type) &&
          (!('since' in filter) || (entry.at >= (filter.since ?? '') && entry.at < (filter.until ?? ''))),
      )
      expect(expected.length).toBeGreaterThan(0)
      expect((await list(filter)).entries, JSON.stringify(filter)).toEqual(expected)
    }
  })

  it('pages through everything without leaving out or repeating', async () => {
    const { entries } = await list()
    for (const limit of [1, 3, entries.length]) {
      const seen: string[] = []
      let cursor = null
      do {
        const page = await list({ limit, cursor })
        seen.push(...page.entries.map(({ id }) => id))
        cursor = page.next
      } while (cursor !== null)
      expect(seen).toEqual(entries.map(({ id }) => id))
    }
  })

  it('gives long lists by their length alone', async () => {
    const { entries } = await list({ type: 'article-extracted', articleId: article.articleId })
    expect(entries[0]?.summary.facts.statements).toBe(article.statements.length)
  })

  it('says where the feed follows on', async () => {
    expect((await list()).position).toBe((await list()).entries.length)
  })

  it('shows an edit by the fields that it changed', async () => {
    const { version } = await built.database.prisma.article.findUniqueOrThrow({
      where: { id: article.articleId },
    })
    await editArticle(built.installation, {
      actor: editor,
      key: newKey(),
      input: {
        articleId: article.articleId,
        articleVersion: version,
        correction: { publisher: 'The Kestrel Wire' },
      },
    })
    const { entries } = await list({ type: 'article-edited' })
    expect(entries[0]?.summary.after).toEqual({ publisher: 'The Kestrel Wire' })
    expect(entries[0]?.position).toBeNull()
  })

  it('holds nothing of another workspace', async () => {
    const foreign = { ...admin, workspaceId: 'elsewhere' }
    const { entries } = await listEvents(readingAs(built.installation, foreign), {
      ...everyEvent,
      cursor: null,
      limit: 100,
    })
    expect(entries).toEqual([])
  })
})
