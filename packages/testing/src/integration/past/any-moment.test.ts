import type { Database } from '@assay/db'
import type { Installation } from '@assay/newsroom'
import {
  readArticleThen,
  readDifference,
  readStatementDetail,
  readStatementThen,
  readWorkspaceThen,
} from '@assay/questions'
import {
  type Actor,
  type AssayEvent,
  countStatements,
  differenceOf,
  fold,
  indexSaid,
  type PastSubject,
  parseEvent,
  pictureOf,
  standingStatements,
} from '@assay/review'
import {
  buildDesk,
  buildInstallation,
  buildWorkspace,
  randomSteps,
  readingAs,
  runSteps,
} from '@assay/testing'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readStatementRows } from '../../../../questions/src/statement/statement-row.ts'
import { sightOf } from '../../../../questions/src/visible/sight.ts'
import { answerOf } from './answer-of.test-support.ts'

type Run = { installation: Installation; reader: Actor; events: readonly AssayEvent[] }

async function readLog({ prisma }: Database, logId: string): Promise<AssayEvent[]> {
  const entries = await prisma.ledgerEntry.findMany({
    where: { logId },
    orderBy: { position: 'asc' },
    include: { event: true },
  })
  return entries.map(({ event: { nonce: _nonce, ...event } }) =>
    parseEvent({ ...event, at: event.at.toISOString() }),
  )
}

/** The tables after the event at a position, folded from nothing. */
const tablesAt = ({ events }: Run, position: number) => fold(events.slice(0, position + 1))

async function expectArticle(run: Run, articleId: string, position: number): Promise<void> {
  const { installation, reader } = run
  const answer = await readArticleThen(readingAs(installation, reader), { articleId, moment: { position } })
  const tables = tablesAt(run, position)
  const article = tables.article.get(articleId)
  expect(answer.article?.status).toBe(article?.status)
  expect(answer.article?.headline).toBe(article?.headline)
  const said = indexSaid(tables)
  const expected = article === undefined ? [] : standingStatements(tables, articleId)
  expect(answer.statements.map(({ id, state, verdict }) => ({ id, state, verdict }))).toEqual(
    expected.map(({ id, state, verdict }) => ({ id, state, verdict })),
  )
  expect(
    answer.statements.map(({ assessments }) =>
      assessments.map(({ reviewerId, value }) => [reviewerId, value]),
    ),
  ).toEqual(
    expected.map(({ id }) => said.assessmentsOf(id).map(({ reviewerId, value }) => [reviewerId, value])),
  )
  for (const { text } of answer.statements) expect(text).not.toBe('')
}

async function expectWorkspace(run: Run, position: number): Promise<void> {
  const looking = readWorkspaceThen(readingAs(run.installation, run.reader), { moment: { position } })
  const { articles, members, moment } = await answerOf(looking)
  const tables = tablesAt(run, position)
  const counts = countStatements(tables)
  expect(moment).toMatchObject({ position, at: run.events[position]?.at })
  expect(articles.map(({ id, status, statements, states }) => ({ id, status, statements, states }))).toEqual(
    [...tables.article.values()].reverse().map(({ id, status }) => ({
      id,
      status,
      statements: counts.get(id)?.statements ?? 0,
      states: counts.get(id)?.states ?? {},
    })),
  )
  expect(members.map(({ personId, role, active }) => [personId, role, active])).toEqual(
    [...tables.member.values()].map(({ personId, role, active }) => [personId, role, active]),
  )
}

async function expectDifference(run: Run, subject: PastSubject, positions: [number, number]): Promise<void> {
  const { installation, reader } = run
  const [from, to] = positions.map((position) => ({ position }))
  const asked =
    subject.scope === 'workspace' ? { scope: subject.scope } : { ...subject, scope: subject.scope }
  const query = { subject: asked, from: from ?? null, to: to ?? null }
  const { rows, counts } = await answerOf(readDifference(readingAs(installation, reader), query))
  const [earlier, later] = positions.toSorted((one, other) => one - other)
  const found = differenceOf(
    pictureOf(tablesAt(run, earlier ?? 0), subject),
    pictureOf(tablesAt(run, later ?? 0), subject),
  )
  const keys = found.map(({ change, row: { kind, id } }) => `${change} ${kind} ${id}`)
  // A text that was written again word for word shows no difference; everything else does.
  const shown = rows.map(({ change, kind, id }) => `${change} ${kind} ${id}`)
  expect(keys).toEqual(expect.arrayContaining(shown))
  expect(shown.filter((key) => !key.startsWith('changed'))).toEqual(
    keys.filter((key) => !key.startsWith('changed')),
  )
  expect(counts.added + counts.changed + counts.removed).toBe(rows.length)
}

/** What is answered for the last position is what the tables say. */
async function expectPresent(run: Run, articleIds: readonly string[]): Promise<void> {
  const { installation, reader } = run
  for (const articleId of articleIds) {
    const answer = await readArticleThen(readingAs(installation, reader), { articleId, moment: null })
    const rows = await readStatementRows(sightOf(readingAs(installation, reader)), { articleId })
    expect(answer.statements).toEqual(rows.map((row) => ({ ...row, own: null })))
    for (const { id: statementId, assessments } of rows.filter((row) => row.assessments.length > 0)) {
      const then = await readStatementThen(readingAs(installation, reader), { statementId, moment: null })
      const detail = await readStatementDetail(readingAs(installation, reader), { statementId })
      const standing = detail.assessments.filter((each) => each.standing && each.rejected === null)
      expect(then.assessments).toMatchObject(
        standing.map(
          ({ assessmentId, reviewerName, value, techniques, rationale, submittedAt, citations }) => ({
            ...{ assessmentId, reviewerName, value, techniques, submittedAt },
            rationale: { text: rationale },
            citations: citations.map(({ url, quotedPassage }) => ({
              url,
              quotedPassage: { text: quotedPassage },
            })),
          }),
        ),
      )
      expect(then.assessments).toHaveLength(assessments.length)
    }
  }
}

it('any moment is what folding the log up to it gives', { timeout: 240_000 }, async () => {
  const property = fc.asyncProperty(
    randomSteps(70),
    fc.array(fc.tuple(fc.nat(10_000), fc.nat(10_000)), { minLength: 6, maxLength: 6 }),
    async (steps, moments) => {
      const { installation, database, sequence } = await buildInstallation()
      const people = await buildWorkspace(installation)
      await runSteps(await buildDesk(installation, people), steps)
      await sequence()
      const events = await readLog(database, people.workspaceId)
      const run: Run = { installation, reader: people.admin, events }
      const { article, statement } = fold(events)
      const articleIds = [...article.keys()]
      const statementIds = [...statement.keys()]
      const subjects: PastSubject[] = [
        { scope: 'workspace', id: people.workspaceId },
        ...articleIds.map((id) => ({ scope: 'article' as const, id })),
      ]
      for (const [one, other] of moments) {
        const [first, second] = [one % events.length, other % events.length]
        const articleId = articleIds[other % articleIds.length] ?? ''
        await expectArticle(run, articleId, first)
        await expectWorkspace(run, first)
        await expectDifference(run, subjects[one % subjects.length] ?? { scope: 'workspace', id: '' }, [
          first,
          second,
        ])
        const statementId = statementIds[one % statementIds.length] ?? ''
        await expectDifference(run, { scope: 'statement', id: statementId }, [first, second])
      }
      await expectPresent(run, articleIds)
    },
  )
  await fc.assert(property, { numRuns: 3, endOnFailure: true })
})
