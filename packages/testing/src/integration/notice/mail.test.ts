import {
  chooseMail,
  deliverMail,
  type NoticeMail,
  readMailChoice,
  unsubscribe,
  unsubscribeToken,
} from '@assay/people'
import { listUnsentNotices, type UnsentNotice } from '@assay/questions'
import { mentionOf } from '@assay/review'
import { readingAs } from '@assay/testing'
import { beforeEach, expect, it } from 'vitest'
import { givenNews, type News } from './given.test-support.ts'

let news: News
/** How many days have gone by. */
let day = 0

beforeEach(async () => {
  news = await givenNews()
  day = 0
}, 120_000)

const later = () => ({
  ...news.installation,
  now: () => new Date(news.installation.now().getTime() + day * 86_400_000),
})

/** Lets mail go out, by a server that is there or not. Gives what it was sent. */
async function deliver({ isThere = true } = {}) {
  const sent: NoticeMail<UnsentNotice>[] = []
  const errors: unknown[] = []
  const installation = later()
  await deliverMail<UnsentNotice>(installation, {
    read: (actor, since) => listUnsentNotices(readingAs(installation, actor), since),
    send: async (mail) => {
      if (!isThere) throw new Error('nobody answers')
      sent.push(mail)
    },
    onError: (error) => errors.push(error),
  })
  return { sent, errors }
}

/** Mentions somebody in a comment of words that no mail may hold. */
async function mention() {
  const { ana, bo, open, spread } = news
  const { articleId } = await news.article(1)
  await open(ana, articleId, `${mentionOf(bo.personId)}, who counted?`)
  await spread()
}

it('sends what somebody was told once, without a word that was written', async () => {
  const { installation, bo } = news
  await chooseMail(installation, { personId: bo.personId, mode: 'immediate' })
  await mention()
  const { sent } = await deliver()
  expect(sent).toMatchObject([{ workspace: { slug: 'harbour' }, notices: [{ kind: 'mentioned' }] }])
  expect(sent[0]?.to).toMatch(/@desk\.example$/)
  expect(JSON.stringify(sent)).not.toContain('counted')
  expect((await deliver()).sent).toEqual([])
  await mention()
  expect((await deliver()).sent).toHaveLength(1)
})

it('gathers a day where nobody chose otherwise', async () => {
  await mention()
  expect((await deliver()).sent).toHaveLength(1)
  await mention()
  await mention()
  expect((await deliver()).sent).toEqual([])
  day = 1.5
  expect((await deliver()).sent).toMatchObject([{ notices: [{}, {}] }])
})

it('tries again where the server does not answer, and leaves out what was read meanwhile', async () => {
  const { installation, bo, listFor } = news
  await chooseMail(installation, { personId: bo.personId, mode: 'immediate' })
  await mention()
  const failed = await deliver({ isThere: false })
  expect(failed).toMatchObject({ sent: [], errors: [expect.any(Error)] })
  expect((await deliver()).sent).toHaveLength(1)
  await mention()
  const unread = (await listFor(bo)).notices.filter(({ isRead }) => !isRead)
  await news.database.prisma.notice.updateMany({
    where: { id: { in: unread.map(({ noticeId }) => noticeId) } },
    data: { readAt: new Date() },
  })
  expect((await deliver()).sent).toEqual([])
})

it('goes to nobody who ended it, which needs no session but what a mail carried', async () => {
  const { installation, ana, bo } = news
  const token = unsubscribeToken(installation, bo.personId)
  const refused = unsubscribe(installation, { personId: ana.personId, token })
  await expect(refused).rejects.toMatchObject({ code: 'not-found' })
  expect(await readMailChoice(installation, ana)).toEqual({ mode: 'daily' })
  await unsubscribe(installation, { personId: bo.personId, token })
  expect(await readMailChoice(installation, bo)).toEqual({ mode: 'none' })
  await mention()
  expect((await deliver()).sent).toEqual([])
})

it('goes to nobody who is a member no more', async () => {
  const { database, bo } = news
  await mention()
  await database.prisma.member.updateMany({ where: { personId: bo.personId }, data: { active: false } })
  expect((await deliver()).sent).toEqual([])
})
