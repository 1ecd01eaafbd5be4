import { randomBytes } from 'node:crypto'
import type { Database } from '@assay/db'
import { blindArticle, openThread, rejectAssessments, submitAssessment, writeDecision } from '@assay/newsroom'
import { buildArticle, buildContent, buildInstallation, buildWorkspace, newKey } from '@assay/testing'
import { beforeAll, describe, expect, it } from 'vitest'

/** What is only ever added to, each with a column to try an update on. */
const appendOnly = {
  event: 'type',
  ledger_entry: 'event_id',
  assessment_revision: 'value',
  citation: 'stance',
  informed_revision: 'statement_id',
  rejection: 'reason_text_id',
  decision_revision: 'value',
  decision_basis: 'side',
  decision_citation: 'stance',
  comment_revision: 'text_id',
  capture_content: 'text',
  statement_text: 'text',
}

describe('the history', () => {
  let database: Database

  beforeAll(async () => {
    const built = await buildInstallation()
    database = built.database
    const { members } = await buildWorkspace(built.installation, ['editor', 'reviewer'])
    const [editor, reviewer] = members
    if (editor === undefined || reviewer === undefined) throw new Error('people are missing')
    const { installation } = built
    const { statements } = await buildArticle(installation, editor, { sentences: 3 })
    for (const { id: statementId } of statements.slice(0, 2)) {
      const input = { statementId, statementVersion: 1, assessmentVersion: 0, content: buildContent() }
      await submitAssessment(installation, { actor: reviewer, key: newKey(), input })
    }
    const [decided, rejected] = await database.prisma.assessment.findMany({ orderBy: { id: 'asc' } })
    if (decided === undefined || rejected === undefined) throw new Error('assessments are missing')
    const seen = ({ id, statementId, version }: typeof decided) => ({
      ...{ statementId, statementVersion: 1, decisionVersion: 0 },
      assessments: [{ assessmentId: id, version }],
    })
    const decision = { ...seen(decided), content: buildContent(), basis: [decided.id], reason: '' }
    await writeDecision(installation, { actor: editor, key: newKey(), input: decision })
    const blinded = await buildArticle(installation, editor, { sentences: 1 })
    const { version: articleVersion } = await database.prisma.article.findUniqueOrThrow({
      where: { id: blinded.articleId },
    })
    const blind = { articleId: blinded.articleId, articleVersion, until: 'submitted' as const }
    await blindArticle(installation, { actor: editor, key: newKey(), input: blind })
    // An editor sees what others say, so what one says is informed.
    const [{ id: statementId } = { id: '' }] = blinded.statements
    const informed = { statementId, statementVersion: 1, assessmentVersion: 0, content: buildContent() }
    await submitAssessment(installation, { actor: editor, key: newKey(), input: informed })
    const rejection = { ...seen(rejected), reason: 'All rest on one post.' }
    await rejectAssessments(installation, { actor: editor, key: newKey(), input: rejection })
    const about = { statementId: decided.statementId, statementVersion: 1, assessmentId: decided.id }
    await openThread(installation, { actor: editor, key: newKey(), input: { about, text: 'Who counted?' } })
    await built.sequence()
  })

  describe.each(Object.entries(appendOnly))('in the table %s', (table, column) => {
    it('holds something', async () => {
      const [row] = await database.prisma.$queryRawUnsafe<{ count: number }[]>(
        `SELECT count(*)::int AS count FROM ${table}`,
      )
      expect(row?.count).toBeGreaterThan(0)
    })

    it.each([
      ['update', `UPDATE ${table} SET ${column} = ${column}`],
      ['update of a single row', `UPDATE ${table} SET ${column} = 'x' WHERE ctid = '(0,1)'`],
      ['delete', `DELETE FROM ${table}`],
      ['truncate', `TRUNCATE ${table} CASCADE`],
    ])('refuses %s', async (_what, statement) => {
      await expect(database.prisma.$executeRawUnsafe(statement)).rejects.toThrow(/append-only/)
    })
  })

  describe('in the erasable texts', () => {
    it.each([
      ['another text', `text = 'something else'`],
      ['another salt', `salt = '\\x00'`],
      ['a text emptied without its salt', 'text = NULL'],
      ['a salt emptied without its text', 'salt = NULL'],
      ['another id', `id = id || 'x'`],
      ['another log', `log_id = 'elsewhere', text = NULL, salt = NULL`],
    ])('refuses %s', async (_what, set) => {
      const statement = `UPDATE erasable_text SET ${set} WHERE id = (SELECT min(id) FROM erasable_text)`
      await expect(database.prisma.$executeRawUnsafe(statement)).rejects.toThrow(
        /can be emptied, nothing else/,
      )
    })

    it.each(['DELETE FROM erasable_text', 'TRUNCATE erasable_text'])('refuses %s', async (statement) => {
      await expect(database.prisma.$executeRawUnsafe(statement)).rejects.toThrow(/append-only/)
    })

    const empty = 'UPDATE erasable_text SET salt = NULL, text = NULL WHERE id = $1'
    const erase = (id: string) =>
      database.transact(async (tx) => {
        const done = await tx.$executeRawUnsafe(empty, id)
        const { logId } = await tx.erasableText.findUniqueOrThrow({ where: { id } })
        const data = { text: { textId: id } }
        const event = { id: newKey(), logId, type: 'text-erased', version: 1, actorRole: 'admin', data }
        await tx.event.create({ data: { ...event, at: new Date(), nonce: new Uint8Array(randomBytes(32)) } })
        return done
      })

    it('lets a text be emptied once, salt and text together', async () => {
      const { id } = await database.prisma.erasableText.findFirstOrThrow({ orderBy: { id: 'desc' } })
      expect(await erase(id)).toBe(1)
      expect(await database.prisma.erasableText.findUnique({ where: { id } })).toMatchObject({ text: null })
      await expect(erase(id)).rejects.toThrow(/can be emptied, nothing else/)
      const back = `UPDATE erasable_text SET salt = '\\x00', text = 'back' WHERE id = $1`
      await expect(database.prisma.$executeRawUnsafe(back, id)).rejects.toThrow(
        /can be emptied, nothing else/,
      )
    })

    it('refuses to empty a text without the event of it in the same transaction', async () => {
      const { id } = await database.prisma.erasableText.findFirstOrThrow({ where: { text: { not: null } } })
      await expect(database.prisma.$executeRawUnsafe(empty, id)).rejects.toThrow(/with its event only/)
      const kept = await database.prisma.erasableText.findUnique({ where: { id } })
      expect(kept?.text).not.toBeNull()
    })
  })

  it('holds no free text and no name outside the erasable texts', async () => {
    const events = await database.prisma.event.findMany()
    const told = JSON.stringify(events.map(({ data }) => data))
    for (const { text } of await database.prisma.erasableText.findMany()) {
      if (text !== null) expect(told).not.toContain(text)
    }
  })

  it('gives every event 32 random bytes, none of them twice', async () => {
    const events = await database.prisma.event.findMany()
    expect(new Set(events.map(({ nonce }) => Buffer.from(nonce).toString('hex'))).size).toBe(events.length)
    for (const { nonce } of events) expect(nonce).toHaveLength(32)
  })
})
