import { namesOf, textsOf } from '@assay/db'
import {
  abilitiesOn,
  articleStatuses,
  idSchema,
  isBoundIn,
  objectAbilities,
  personOf,
  ReviewError,
  statementLinkSchema,
} from '@assay/review'
import { z } from 'zod'
import { personNameSchema } from '../article/read-review.ts'
import type { Reading } from '../reading.ts'
import { readHiddenUntil } from '../visible/blind-review.ts'
import { type Sight, sightOf } from '../visible/sight.ts'
import { findStatement } from '../visible/statement-rows.ts'
import {
  findStanding,
  type Place,
  readReviewers,
  readThreadsAt,
  type StoredThread,
} from '../visible/threads.ts'

export const threadsQuerySchema = z.union([
  z.object({ articleId: idSchema }),
  z.object({ statementId: idSchema }),
])

/** What a comment says in one of its versions. The text names people by their ids; it is null where it was erased. */
const wordsSchema = z.object({
  version: z.int(),
  text: z.string().nullable(),
  /** For whoever may erase it, while it stands. */
  textId: z.string().nullable(),
  mentions: z.array(personNameSchema),
  /** The numbers in it that mean statements which still stand. */
  links: z.array(statementLinkSchema),
  writtenAt: z.iso.datetime(),
})

const commentSchema = z.object({
  commentId: z.string(),
  author: personNameSchema,
  present: wordsSchema,
  /** What it said before, latest first. */
  earlier: z.array(wordsSchema),
  abilities: z.array(z.enum(objectAbilities.comment)),
})

const threadSchema = z.object({
  threadId: z.string(),
  version: z.int(),
  articleId: z.string(),
  statementId: z.string().nullable(),
  statementVersion: z.int().nullable(),
  /** The assessment that it is about, and whose that is. */
  assessment: z.object({ assessmentId: z.string(), reviewer: personNameSchema }).nullable(),
  openedAt: z.iso.datetime(),
  resolved: z.object({ by: personNameSchema, at: z.iso.datetime() }).nullable(),
  comments: z.array(commentSchema),
  abilities: z.array(z.enum(objectAbilities.thread)),
})

/** The discussion of one place: its threads, and what the reader may do beside them. */
export const threadsSchema = z.object({
  threads: z.array(threadSchema),
  open: z.int(),
  abilities: z.array(z.enum(objectAbilities.discussion)),
})

/**
 * Reads what is discussed of a statement and its assessments, or of an article as a whole.
 *
 * @throws ReviewError `not-found`
 */
export async function readThreads(
  reading: Reading,
  place: z.infer<typeof threadsQuerySchema>,
): Promise<z.infer<typeof threadsSchema>> {
  const sight = sightOf(reading)
  const standing = await readStanding(sight, place)
  const stored = await readThreadsAt(sight, place)
  const describe = await describer(sight, stored)
  return {
    threads: stored.map(describe),
    open: stored.filter(({ resolvedAt }) => resolvedAt === null).length,
    abilities: (await isHiddenAt(sight, place))
      ? []
      : abilitiesOn(sight.viewer, { kind: 'discussion', ...standing }),
  }
}

/** Whether a blind review keeps what is discussed here from the viewer. */
const isHiddenAt = async (sight: Sight, place: Place) =>
  'statementId' in place
    ? (await readHiddenUntil(sight, place.statementId)) !== null
    : isBoundIn(sight.viewer, place.articleId)

async function readStanding(sight: Sight, place: Place) {
  const status = z.enum(articleStatuses)
  if ('statementId' in place) {
    const statement = await findStatement(sight, place.statementId)
    if (statement === null) throw new ReviewError('not-found', place)
    return { articleStatus: status.parse(statement.status), retired: statement.retired }
  }
  const article = await sight
    .articles()
    .where('a.id', '=', place.articleId)
    .select('a.status')
    .executeTakeFirst()
  if (article === undefined) throw new ReviewError('not-found', place)
  return { articleStatus: status.parse(article.status), retired: false }
}

/** Looks up once what all the threads name, and gives what describes one of them. */
async function describer(sight: Sight, threads: readonly StoredThread[]) {
  const comments = threads.flatMap((thread) => thread.comments)
  const revisions = comments.flatMap((comment) => comment.revisions)
  const texts = await textsOf(
    sight.reader,
    revisions.map(({ textId }) => textId),
  )
  const reviewers = await readReviewers(
    sight,
    threads.flatMap(({ assessmentId }) => assessmentId ?? []),
  )
  const names = await namesOf(sight.reader, [
    ...comments.map(({ authorId }) => authorId),
    ...revisions.flatMap(({ mentions }) => mentions),
    ...threads.flatMap(({ resolvedById }) => resolvedById ?? []),
    ...reviewers.values(),
  ])
  const standing = await findStanding(
    sight,
    revisions.flatMap(({ links }) => links.map(({ statementId }) => statementId)),
  )
  const nameOf = (personId: string) => ({ personId, name: names.get(personId) ?? null })

  const describeWords = (revision: (typeof revisions)[number], mayErase: boolean) => ({
    version: revision.version,
    text: texts(revision.textId),
    textId: mayErase && texts(revision.textId) !== null ? revision.textId : null,
    mentions: revision.mentions.map(nameOf),
    links: revision.links.filter(({ statementId }) => standing.has(statementId)),
    writtenAt: revision.writtenAt.toISOString(),
  })

  const describeComment = (
    { articleStatus }: StoredThread,
    { id, authorId, revisions }: (typeof comments)[number],
  ): z.infer<typeof commentSchema>[] => {
    const hasText = revisions.some(({ textId }) => texts(textId) !== null)
    const isOwn = authorId === personOf(sight.viewer)
    const abilities = abilitiesOn(sight.viewer, { kind: 'comment', articleStatus, isOwn, hasText })
    const words = revisions.map((revision) => describeWords(revision, abilities.includes('erase-text')))
    const [present, ...earlier] = words.toReversed()
    return present === undefined
      ? []
      : [{ commentId: id, author: nameOf(authorId), present, earlier, abilities }]
  }

  return (thread: StoredThread): z.infer<typeof threadSchema> => {
    const { id: threadId, version, articleId, statementId, statementVersion, assessmentId } = thread
    const { articleStatus, resolvedById, resolvedAt } = thread
    const reviewerId = reviewers.get(assessmentId ?? '')
    const isResolved = resolvedById !== null && resolvedAt !== null
    return {
      ...{ threadId, version, articleId, statementId, statementVersion },
      assessment:
        assessmentId === null || reviewerId === undefined
          ? null
          : { assessmentId, reviewer: nameOf(reviewerId) },
      openedAt: thread.openedAt.toISOString(),
      resolved: isResolved ? { by: nameOf(resolvedById), at: resolvedAt.toISOString() } : null,
      comments: thread.comments.flatMap((comment) => describeComment(thread, comment)),
      abilities: abilitiesOn(sight.viewer, { kind: 'thread', articleStatus, resolved: isResolved }),
    }
  }
}
