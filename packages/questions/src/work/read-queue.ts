import { namesOf } from '@assay/db'
import {
  fullPolicy,
  memberOf,
  policySchema,
  ReviewError,
  statementStates,
  verdictSchema,
  viewerCan,
} from '@assay/review'
import { z } from 'zod'
import { personNameSchema } from '../article/read-review.ts'
import { spellMentions } from '../discussion/spell-mentions.ts'
import type { Reading } from '../reading.ts'
import { readFeedPosition } from '../visible/feed-numbers.ts'
import { readFreeArticles, readMineAgain } from '../visible/free-work.ts'
import { countOpenThreads, type OpenThread, readOpenThreads } from '../visible/open-threads.ts'
import { type Sight, sightOf } from '../visible/sight.ts'
import { countWaiting, readWaiting, type WaitingState } from '../visible/waiting-statements.ts'
import { readOwnWorkVersions, readStandingWork } from '../visible/work.ts'
import { readWorkLines, workLineSchema } from './work-line.ts'

/** How many lines of a kind the queue shows; what is beyond has a page of its own. */
const most = 20

const statementLineSchema = z.object({
  statementId: z.string(),
  articleId: z.string(),
  headline: z.string().nullable(),
  language: z.string(),
  text: z.string(),
  state: z.enum(statementStates),
  verdict: verdictSchema.nullable(),
})

/** A discussion that waits for somebody's word, with the comment that it waits on. */
const threadLineSchema = z.object({
  threadId: z.string(),
  commentId: z.string(),
  authorId: z.string(),
  text: z.string().nullable(),
  articleId: z.string(),
  headline: z.string().nullable(),
  opening: z.string().nullable(),
  language: z.string(),
  statementId: z.string().nullable(),
})

/** What waits for whoever looks: what they have to assess, and what an editor has to see to. */
export const queueSchema = z.object({
  /** What they have and have not finished: what is due first comes first, what has no time last. */
  mine: z.array(workLineSchema),
  /** What they assessed and have to look at once more. */
  again: z.array(statementLineSchema.extend({ rejected: z.boolean() })),
  /** Open discussions that mention them and that they have not answered. */
  mentioned: z.array(threadLineSchema),
  free: z.array(
    z.object({
      articleId: z.string(),
      headline: z.string().nullable(),
      opening: z.string().nullable(),
      publisher: z.string().nullable(),
      language: z.string(),
      /** The first statement of it that is free, and how many are. */
      statementId: z.string(),
      count: z.int(),
      /** The version of what they once had of it, which taking it names; 0 for none. */
      assignmentVersion: z.int(),
    }),
  ),
  /** Null for whoever decides nothing. */
  newsroom: z
    .object({
      late: z.array(workLineSchema),
      contested: z.array(statementLineSchema),
      agreed: z.array(statementLineSchema),
      contestedCount: z.int(),
      agreedCount: z.int(),
      /** Discussions that nobody has resolved. */
      questions: z.array(threadLineSchema),
      questionsCount: z.int(),
    })
    .nullable(),
  /** Whether they assess at all. */
  assesses: z.boolean(),
  people: z.array(personNameSchema),
  position: z.int(),
})
type Queue = z.infer<typeof queueSchema>

/** Reads what waits for whoever looks. */
export async function readQueue(reading: Reading): Promise<Queue> {
  const sight = sightOf(reading)
  const { reader, viewer } = sight
  const { personId } = memberOf(viewer)
  // Read first, so that whatever commits while the rest is read comes again through the feed.
  const position = await readFeedPosition(sight)
  const now = reading.now()
  const assesses = viewerCan(viewer, 'assess')
  const own = assesses ? await readOwn(sight, personId, now) : { mine: [], again: [], free: [] }
  const newsroom = viewerCan(viewer, 'decide') ? await readNewsroom(sight, now) : null
  const mentioned = await readOpenThreads(sight, { mentioning: personId, limit: most })
  const lines = [...own.mine, ...(newsroom?.late ?? [])]
  const threads = [...mentioned, ...(newsroom?.questions ?? [])]
  const names = await namesOf(reader, [
    ...lines.flatMap(({ assigneeId, assignedById }) => [assigneeId, assignedById ?? []].flat()),
    ...threads.map(({ authorId }) => authorId),
  ])
  const spelled = await spellThreads(sight, threads)
  return {
    ...own,
    mentioned: spelled.slice(0, mentioned.length),
    newsroom: newsroom && { ...newsroom, questions: spelled.slice(mentioned.length) },
    assesses,
    people: [...names].map(([id, name]) => ({ personId: id, name })),
    position,
  }
}

/** The same discussions, with the names of whom their words mention. */
async function spellThreads({ reader }: Sight, threads: readonly OpenThread[]): Promise<OpenThread[]> {
  const spell = await spellMentions(
    reader,
    threads.map(({ text }) => text),
  )
  return threads.map((thread) => ({ ...thread, text: spell(thread.text) }))
}

async function readOwn(
  sight: Sight,
  personId: string,
  now: Date,
): Promise<Pick<Queue, 'mine' | 'again' | 'free'>> {
  const { reader, workspaceId } = sight
  const workspace = await reader.workspace.findUnique({ where: { id: workspaceId } })
  if (workspace === null) throw new ReviewError('not-found', { workspaceId })
  const { quorum } = fullPolicy(policySchema.parse(workspace.policy))
  const work = await readStandingWork(sight, { assigneeId: personId })
  const lines = await readWorkLines(sight, work, now)
  const free = await readFreeArticles(sight, { personId, quorum, limit: most })
  const articleIds = free.map(({ articleId }) => articleId)
  const versions = await readOwnWorkVersions(sight, { articleIds, personId })
  return {
    mine: lines.filter(({ nextId }) => nextId !== null),
    again: await readMineAgain(sight, { personId, limit: most }),
    free: free.map((row) => ({ ...row, assignmentVersion: versions.get(row.articleId) ?? 0 })),
  }
}

async function readNewsroom(sight: Sight, now: Date): Promise<NonNullable<Queue['newsroom']>> {
  const query = { articleId: null, search: '' }
  const waiting = (state: WaitingState) =>
    readWaiting(sight, { ...query, state, after: { articleId: '', start: -1 }, limit: most })
  const counts = await countWaiting(sight, query)
  const overdue = await readStandingWork(sight, { dueBefore: now })
  const lines = await readWorkLines(sight, overdue, now)
  return {
    late: lines.filter(({ isLate }) => isLate).slice(0, most),
    contested: await waiting('contested'),
    agreed: await waiting('agreed'),
    contestedCount: counts.contested,
    agreedCount: counts.agreed,
    questions: await readOpenThreads(sight, { mentioning: null, limit: most }),
    questionsCount: await countOpenThreads(sight),
  }
}
