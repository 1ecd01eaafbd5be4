import { noteNotices, readFollowers, replayFollower, startFollowers } from '@assay/keeper'
import { openThread, rejectAssessments, submitAssessment, writeDecision } from '@assay/newsroom'
import { listNotices } from '@assay/questions'
import type { Actor, AssessmentContent } from '@assay/review'
import { buildContent, followAll, readingAs } from '@assay/testing'
import { expect } from 'vitest'
import { command, givenDesk } from '../assignment/given.test-support.ts'

/** A workspace with people, what they do of which others are told, and what those are told. */
export async function givenNews() {
  const desk = await givenDesk()
  const { installation, database, editor } = desk
  /** Lets everybody be told of all that happened. */
  const spread = async () => {
    await desk.sequence()
    await followAll(database)
  }
  const listFor = (actor: Actor) => listNotices(readingAs(installation, actor), { limit: 100 })
  const assess = (actor: Actor, statementId: string, value: AssessmentContent['value'] = 'verified') => {
    const target = { statementId, statementVersion: 1, assessmentVersion: 0 }
    return submitAssessment(installation, command(actor, { ...target, content: buildContent({ value }) }))
  }
  const open = (actor: Actor, articleId: string, text: string) =>
    openThread(installation, command(actor, { about: { articleId }, text }))
  const seen = async (statementId: string) => {
    const rows = await database.prisma.assessment.findMany({ where: { statementId, standing: true } })
    const assessments = rows.map(({ id, version }) => ({ assessmentId: id, version }))
    return { statementId, statementVersion: 1, decisionVersion: 0, assessments }
  }
  const decide = async (statementId: string, value: AssessmentContent['value']) => {
    const input = { ...(await seen(statementId)), content: buildContent({ value }), basis: [], reason: '' }
    return writeDecision(installation, command(editor, input))
  }
  const reject = async (statementId: string, reason: string) =>
    rejectAssessments(installation, command(editor, { ...(await seen(statementId)), reason }))
  /** Has the follower read the whole log anew. */
  const replay = async () => {
    await replayFollower(database, noteNotices)
    const following = await startFollowers(database, { followers: [noteNotices], onError: console.error })
    const isDone = async () => {
      const cursors = await database.prisma.followerCursor.findMany({ where: { name: noteNotices.name } })
      const [status] = await readFollowers(database, [noteNotices])
      return status?.lag === 0 && cursors.every(({ version }) => version === noteNotices.version)
    }
    await expect.poll(isDone, { timeout: 60_000 }).toBe(true)
    await following.stop()
  }
  return { ...desk, spread, listFor, assess, open, decide, reject, replay }
}
export type News = Awaited<ReturnType<typeof givenNews>>
