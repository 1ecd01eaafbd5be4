import {
  addComment,
  assignWork,
  changePolicy,
  editComment,
  eraseText,
  lapseWork,
  markNoticesRead,
  noteDueWork,
  reassignWork,
  takeWork,
  withdrawWork,
} from '@assay/newsroom'
import { findActor } from '@assay/people'
import { countUnreadNotices, readDueWork, readWorkOf } from '@assay/questions'
import { type Actor, defaultPolicy, mentionOf } from '@assay/review'
import { readingAs } from '@assay/testing'
import { beforeEach, describe, expect, it } from 'vitest'
import { command } from '../assignment/given.test-support.ts'
import { givenNews, type News } from './given.test-support.ts'

let news: News

beforeEach(async () => {
  news = await givenNews()
}, 120_000)

const kindsFor = async (actor: Actor) => (await news.listFor(actor)).notices.map(({ kind }) => kind)
const workOf = async (articleId: string) => {
  const asked = { articleIds: [articleId] }
  const { articles } = await readWorkOf(readingAs(news.installation, news.editor), asked)
  return (articles[0]?.work ?? []).map(({ assignmentId, version }) => ({ assignmentId, version }))
}

describe('people are told', () => {
  it('that somebody mentions them, once for each comment, and never of their own words', async () => {
    const { installation, ana, bo, cy, open, spread, listFor } = news
    const { articleId } = await news.article(2)
    const text = `${mentionOf(bo.personId)} and ${mentionOf(ana.personId)}, who counted?`
    const { commentId, threadId } = await open(ana, articleId, text)
    await spread()
    await editComment(
      installation,
      command(ana, { commentId, commentVersion: 1, text: `${text} ${mentionOf(cy.personId)}?` }),
    )
    const answer = await addComment(
      installation,
      command(cy, { threadId, text: `Ask ${mentionOf(bo.personId)}.` }),
    )
    await spread()
    const { notices } = await listFor(bo)
    expect(notices.map((each) => [each.kind, each.commentId, each.actor?.personId])).toEqual([
      ['mentioned', answer.commentId, cy.personId],
      ['mentioned', commentId, ana.personId],
    ])
    // In the words of now, with the names of now.
    expect(notices[1]?.text).toMatch(/^@reviewer-\w+ and @reviewer-\w+, who counted\? @reviewer-\w+\?$/)
    expect(await kindsFor(cy)).toEqual(['mentioned'])
    expect(await kindsFor(ana)).toEqual([])
  })

  it('what they are given and what is taken from them, and where it leads', async () => {
    const { installation, editor, ana, bo, spread, listFor } = news
    const { articleId, statements } = await news.article(3)
    const targets = [await news.seen(articleId)]
    const range = { from: 2, to: 2 }
    const given = { assigneeIds: [ana.personId], dueAt: null, note: 'Begin with the sums.' }
    await assignWork(
      installation,
      command(editor, { ...given, targets: targets.map((each) => ({ ...each, range })) }),
    )
    const handed = { targets: await workOf(articleId), assigneeId: bo.personId, note: '' }
    await reassignWork(installation, command(editor, handed))
    await withdrawWork(
      installation,
      command(editor, { targets: await workOf(articleId), reason: 'It is off.' }),
    )
    await spread()
    const told = async (actor: Actor) =>
      (await listFor(actor)).notices.map(({ kind, text, statementId }) => [kind, text, statementId])
    const statementId = statements[1]?.id
    expect(await told(ana)).toEqual([
      ['withdrawn', null, statementId],
      ['assigned', 'Begin with the sums.', statementId],
    ])
    expect(await told(bo)).toEqual([
      ['withdrawn', 'It is off.', statementId],
      ['assigned', null, statementId],
    ])
    expect(await kindsFor(editor)).toEqual([])
  })

  it('that what they took went back to the pool', async () => {
    const { installation, admin, ana, spread } = news
    const policy = { ...defaultPolicy, daysUntilLapse: 3 }
    await changePolicy(installation, command(admin, { workspaceVersion: 1, policy }))
    const { articleId } = await news.article(2)
    await takeWork(installation, command(ana, { articleId, assignmentVersion: 0 }))
    const later = {
      ...installation,
      now: () => new Date(installation.now().getTime() + 4 * 86_400_000),
    }
    await lapseWork(later, { workspaceId: admin.workspaceId, key: 'lapse-after-four' })
    await spread()
    expect((await news.listFor(ana)).notices).toMatchObject([{ kind: 'lapsed', actor: null, articleId }])
  })

  it('that an editor sent back what they said, or decided against it', async () => {
    const { ana, bo, assess, decide, reject, spread, listFor } = news
    const { statements } = await news.article(3)
    const [rejected, decided] = statements
    if (rejected === undefined || decided === undefined) throw new Error('statements are missing')
    await assess(ana, rejected.id)
    await reject(rejected.id, 'One post alone.')
    await assess(ana, decided.id, 'disputed')
    await assess(bo, decided.id)
    await decide(decided.id, 'verified')
    await spread()
    expect((await listFor(ana)).notices).toMatchObject([
      { kind: 'decided', statementId: decided.id, statementText: decided.text },
      { kind: 'sent-back', statementId: rejected.id, text: 'One post alone.' },
    ])
    expect(await kindsFor(bo)).toEqual([])
  })

  it('once that work is due within a day, and once that it is late, unless it is done', async () => {
    const { installation, editor, ana, bo, assess } = news
    const { articleId, statements } = await news.article(1)
    const targets = [await news.seen(articleId)]
    const begun = installation.now()
    const dueAt = new Date(begun.getTime() + 3 * 86_400_000).toISOString()
    const assigneeIds = [ana.personId, bo.personId]
    await assignWork(installation, command(editor, { targets, assigneeIds, dueAt, note: '' }))
    for (const { id } of statements) await assess(bo, id)
    const lookAfter = async (days: number) => {
      const later = { ...installation, now: () => new Date(begun.getTime() + days * 86_400_000) }
      const readDue = async (assignee: { workspaceId: string; personId: string }) =>
        readDueWork(readingAs(later, await findActor(later, assignee)))
      await noteDueWork(later, readDue)
      await noteDueWork(later, readDue)
      return kindsFor(ana)
    }
    expect(await lookAfter(1)).toEqual([])
    expect(await lookAfter(2.5)).toEqual(['due-soon'])
    expect(await lookAfter(4)).toEqual(['late', 'due-soon'])
    expect((await news.listFor(ana)).notices[0]).toMatchObject({ articleId, dueAt })
    expect(await kindsFor(bo)).toEqual([])
  })
})

describe('what people were told', () => {
  const unreadOf = async (actor: Actor) =>
    (await countUnreadNotices(readingAs(news.installation, actor))).count
  const given = async () => {
    const { ana, bo, open, spread } = news
    const { articleId } = await news.article(2)
    const comments: string[] = []
    for (const about of ['sums', 'dates']) {
      const { commentId } = await open(ana, articleId, `${mentionOf(bo.personId)}, look at the ${about}.`)
      comments.push(commentId)
    }
    await spread()
    return { articleId, comments }
  }

  it('is marked as read by themselves alone, and stays so when the log is read anew', async () => {
    const { installation, ana, bo, listFor, replay } = news
    await given()
    const { notices } = await listFor(bo)
    const [latest, first] = notices.map(({ noticeId }) => noticeId)
    if (latest === undefined || first === undefined) throw new Error('nobody was told')
    const mark = ({ workspaceId, personId }: Actor, noticeIds: string[]) =>
      markNoticesRead(installation, { workspaceId, personId, noticeIds })
    expect(await mark(ana, [latest, first])).toEqual({ marked: 0 })
    expect(await unreadOf(bo)).toBe(2)
    expect(await mark(bo, [latest])).toEqual({ marked: 1 })
    expect(await unreadOf(bo)).toBe(1)
    await replay()
    const again = (await listFor(bo)).notices
    expect(again).toHaveLength(2)
    expect(again.filter(({ isRead }) => isRead).map(({ noticeId }) => noticeId)).toEqual([latest])
  })

  it('holds no words: what is erased, and whose name is, is shown no more', async () => {
    const { installation, database, admin, bo, listFor } = news
    const { comments } = await given()
    const [commentId = ''] = comments
    const { textId } = await database.prisma.commentRevision.findFirstOrThrow({ where: { commentId } })
    await eraseText(installation, command(admin, { textId, reason: 'Asked for.', copies: false }))
    const { notices } = await listFor(bo)
    expect(notices.map(({ text }) => text)).toEqual([expect.stringContaining('look at the dates'), null])
    const rows = await database.prisma.notice.findMany()
    expect(
      JSON.stringify(rows, (_, value) => (typeof value === 'bigint' ? String(value) : value)),
    ).not.toMatch(/look|sums|dates/)
  })
})
