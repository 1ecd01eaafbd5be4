import {
  addComment,
  editComment,
  eraseText,
  openThread,
  recutStatements,
  reopenThread,
  resolveThread,
  submitAssessment,
} from '@assay/newsroom'
import { everyEvent, listEvents, listReaders, readStory, readThreads } from '@assay/questions'
import { type Actor, mentionOf } from '@assay/review'
import {
  buildArticle,
  buildContent,
  buildInstallation,
  buildWorkspace,
  newKey,
  readingAs,
  replayDifferences,
} from '@assay/testing'
import { beforeAll, describe, expect, it } from 'vitest'

const command = <Input>(actor: Actor, input: Input) => ({ actor, key: newKey(), input })

async function givenDiscussion() {
  const built = await buildInstallation()
  const { installation } = built
  const { admin, members } = await buildWorkspace(installation, ['editor', 'reviewer', 'reviewer'])
  const [editor, one, other] = members
  if (editor === undefined || one === undefined || other === undefined) throw new Error('people are missing')
  const { articleId, statements } = await buildArticle(installation, editor, { sentences: 6 })
  const [first, second] = statements.map(({ id }) => id)
  if (first === undefined || second === undefined) throw new Error('statements are missing')
  const about = (statementId: string) => ({ statementId, statementVersion: 1, assessmentId: null })
  const open = (actor: Actor, text: string, at: Parameters<typeof openThread>[1]['input']['about']) =>
    openThread(installation, command(actor, { about: at, text }))
  const read = (actor: Actor, place: Parameters<typeof readThreads>[1]) =>
    readThreads(readingAs(installation, actor), place)
  const people = { admin, editor, one, other }
  return { ...built, ...people, articleId, statements, first, second, about, open, read }
}

describe('discussing', () => {
  let given: Awaited<ReturnType<typeof givenDiscussion>>

  beforeAll(async () => {
    given = await givenDiscussion()
  })

  it('tells what was said by whom, whom it mentions and what its numbers mean', async () => {
    const { one, other, first, second } = given
    const text = `${mentionOf(other.personId)}, does that fit #2? Not #900.`
    const { threadId } = await given.open(one, text, given.about(first))
    await addComment(given.installation, command(other, { threadId, text: 'It does.' }))
    const { threads, open } = await given.read(other, { statementId: first })
    expect(open).toBe(1)
    const [asked, answered] = threads[0]?.comments ?? []
    expect(asked).toMatchObject({ author: { personId: one.personId }, present: { text, version: 1 } })
    expect(asked?.present.mentions.map(({ personId }) => personId)).toEqual([other.personId])
    expect(asked?.present.mentions[0]?.name).toEqual(expect.any(String))
    expect(asked?.present.links).toEqual([{ number: 2, statementId: second }])
    expect(asked?.abilities).toEqual([])
    expect(answered?.abilities).toEqual(['edit'])
    expect((await given.read(one, { statementId: second })).threads).toEqual([])
  })

  it('keeps the discussion of an article, a statement and an assessment apart', async () => {
    const built = await buildArticle(given.installation, given.editor, { sentences: 2 })
    const statementId = built.statements[0]?.id ?? ''
    const target = { statementId, statementVersion: 1, assessmentVersion: 0 }
    await submitAssessment(given.installation, command(given.one, { ...target, content: buildContent() }))
    const { id: assessmentId } = await given.database.prisma.assessment.findFirstOrThrow({
      where: { statementId },
    })
    await given.open(given.other, 'A good read.', { articleId: built.articleId })
    await given.open(given.other, 'Which log?', { ...given.about(statementId), assessmentId })
    const ofArticle = await given.read(given.one, { articleId: built.articleId })
    expect(ofArticle.threads.map(({ statementId }) => statementId)).toEqual([null])
    const ofStatement = await given.read(given.one, { statementId })
    expect(ofStatement.threads).toMatchObject([
      { assessment: { assessmentId, reviewer: { personId: given.one.personId } } },
    ])
    const elsewhere = { ...given.about(given.first), assessmentId }
    await expect(given.open(given.one, 'Which?', elsewhere)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('is told with the names of the mentioned, in the audit and in the story', async () => {
    const built = await buildArticle(given.installation, given.editor, { sentences: 2 })
    const text = `Ask ${mentionOf(given.other.personId)}.`
    await given.open(given.one, text, { articleId: built.articleId })
    await given.sequence()
    const { readers } = await listReaders(readingAs(given.installation, given.one), {
      articleId: built.articleId,
    })
    const name = readers.find(({ personId }) => personId === given.other.personId)?.name
    const { entries } = await listEvents(readingAs(given.installation, given.one), {
      ...{ ...everyEvent, articleId: built.articleId, limit: 1 },
    })
    expect(entries[0]).toMatchObject({
      type: 'thread-opened',
      summary: { texts: { comment: `Ask @${name}.` } },
    })
    const story = await readStory(readingAs(given.installation, given.one), {
      articleId: built.articleId,
      limit: 50,
    })
    expect(JSON.stringify(story)).toContain(`Ask @${name}.`)
  })

  it('lets nobody be mentioned who is not there', async () => {
    const text = mentionOf('somebody-elsewhere')
    const refused = given.open(given.one, text, given.about(given.first))
    await expect(refused).rejects.toMatchObject({ code: 'mention-unknown' })
  })

  it('keeps the earlier words of a comment beside the present ones, and lets its author alone change it', async () => {
    const { one, other, second } = given
    const { commentId } = await given.open(one, 'Who counted?', given.about(second))
    const reworded = { commentId, commentVersion: 1, text: 'Who has counted?' }
    await expect(editComment(given.installation, command(other, reworded))).rejects.toMatchObject({
      code: 'not-permitted',
    })
    await editComment(given.installation, command(one, reworded))
    await expect(
      editComment(given.installation, command(one, { ...reworded, text: 'Who else has?' })),
    ).rejects.toMatchObject({ code: 'stale-version', details: { current: { commentVersion: 2 } } })
    const { threads } = await given.read(other, { statementId: second })
    const comment = threads[0]?.comments[0]
    expect(comment?.present).toMatchObject({ text: 'Who has counted?', version: 2 })
    expect(comment?.earlier.map(({ text }) => text)).toEqual(['Who counted?'])
  })

  it('is resolved by whoever saw all of it, takes no reply then, and goes on when it is opened again', async () => {
    const { one, other, installation } = given
    const { threadId } = await given.open(one, 'Is it settled?', { articleId: given.articleId })
    await addComment(installation, command(other, { threadId, text: 'Nearly.' }))
    const seenOne = { threadId, threadVersion: 1 }
    await expect(resolveThread(installation, command(one, seenOne))).rejects.toMatchObject({
      code: 'stale-version',
      details: { current: { threadVersion: 2 } },
    })
    await resolveThread(installation, command(one, { threadId, threadVersion: 2 }))
    const late = command(other, { threadId, text: 'Wait.' })
    await expect(addComment(installation, late)).rejects.toMatchObject({ code: 'thread-is-resolved' })
    const { threads, open } = await given.read(other, { articleId: given.articleId })
    expect(open).toBe(0)
    expect(threads[0]).toMatchObject({ abilities: ['reopen'], resolved: { by: { personId: one.personId } } })
    await reopenThread(installation, command(other, { threadId, threadVersion: 3 }))
    await addComment(installation, command(other, { threadId, text: 'Wait.' }))
  })

  it('loses what was erased, in every version of a comment that holds the same words', async () => {
    const { admin, one, installation } = given
    const built = await buildArticle(installation, given.editor, { sentences: 2 })
    const place = { articleId: built.articleId }
    const { commentId } = await given.open(one, 'The harbourmaster lives at 4 Quay Row.', place)
    await editComment(installation, command(one, { commentId, commentVersion: 1, text: 'Ask the port.' }))
    const [thread] = (await given.read(admin, place)).threads
    const textId = thread?.comments[0]?.earlier[0]?.textId ?? ''
    expect((await given.read(one, place)).threads[0]?.comments[0]?.earlier[0]?.textId).toBeNull()
    await eraseText(installation, command(admin, { textId, copies: true, reason: 'A private address.' }))
    const [after] = (await given.read(one, place)).threads
    expect(after?.comments[0]).toMatchObject({
      present: { text: 'Ask the port.' },
      earlier: [{ text: null }],
    })
  })

  it('stays with the article when its statement is cut anew', async () => {
    const { installation, editor, one } = given
    const built = await buildArticle(installation, editor, { sentences: 2 })
    const statement = await given.database.prisma.statement.findUniqueOrThrow({
      where: { id: built.statements[0]?.id ?? '' },
    })
    await given.open(one, 'Two claims in one?', given.about(statement.id))
    const middle = statement.start + 3
    const { version: articleVersion } = await given.database.prisma.article.findUniqueOrThrow({
      where: { id: built.articleId },
    })
    const cuts = [
      { start: statement.start, end: middle },
      { start: middle, end: statement.end },
    ]
    const input = { articleId: built.articleId, articleVersion, statementIds: [statement.id], cuts }
    await recutStatements(installation, command(editor, input))
    const { threads } = await given.read(one, { articleId: built.articleId })
    expect(threads).toMatchObject([{ statementId: statement.id, abilities: ['reply', 'resolve'] }])
    const again = given.open(one, 'And now?', given.about(statement.id))
    await expect(again).rejects.toMatchObject({ code: 'statement-retired' })
  })

  it('has each effect once when a command comes three times under one key', async () => {
    const { one, installation, database } = given
    const built = await buildArticle(installation, given.editor, { sentences: 2 })
    const thrice = async <Answer>(send: () => Promise<Answer>): Promise<Answer> => {
      const [answer, ...more] = await Promise.all([send(), send(), send()])
      expect(more).toEqual([answer, answer])
      return answer
    }
    const opening = command(one, { about: { articleId: built.articleId }, text: 'Once?' })
    const { threadId, commentId } = await thrice(() => openThread(installation, opening))
    const reply = command(one, { threadId, text: 'Once.' })
    await thrice(() => addComment(installation, reply))
    const edit = command(one, { commentId, commentVersion: 1, text: 'Only once?' })
    await thrice(() => editComment(installation, edit))
    const end = command(one, { threadId, threadVersion: 2 })
    await thrice(() => resolveThread(installation, end))
    const on = command(one, { threadId, threadVersion: 3 })
    await thrice(() => reopenThread(installation, on))
    const where = { articleId: built.articleId, type: { in: [...kinds] } }
    const events = await database.prisma.event.findMany({ where, orderBy: { id: 'asc' } })
    expect(events.map(({ type }) => type)).toEqual(kinds)
  })

  it('lets every one of many replies at once through, and one of two who end the thread at once', async () => {
    const { one, other, installation, database } = given
    const built = await buildArticle(installation, given.editor, { sentences: 2 })
    const { threadId } = await given.open(one, 'All at once?', { articleId: built.articleId })
    const replies = Array.from({ length: 6 }, (_, index) => ({ threadId, text: `Reply ${index}` }))
    await Promise.all(
      replies.map((input, index) => addComment(installation, command(index % 2 ? one : other, input))),
    )
    const { version } = await database.prisma.thread.findUniqueOrThrow({ where: { id: threadId } })
    expect(version).toBe(7)
    const seen = { threadId, threadVersion: version }
    const both = await Promise.allSettled(
      [one, other].map((actor) => resolveThread(installation, command(actor, seen))),
    )
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('folds from its events', async () => {
    await given.sequence()
    expect(await replayDifferences(given.database)).toEqual([])
  })
})

const kinds = ['thread-opened', 'comment-added', 'comment-edited', 'thread-resolved', 'thread-reopened']
