import {
  assignWork,
  changePolicy,
  giveWorkBack,
  lapseWork,
  reassignWork,
  shareOutWork,
  takeWork,
  withdrawWork,
} from '@assay/newsroom'
import { defaultPolicy } from '@assay/review'
import { buildArticle, buildMember, newKey } from '@assay/testing'
import type { Desk, VerbSample } from './verb-sample.test-support.ts'

const reviewer = ({ installation, admin }: Desk) => buildMember(installation, admin, 'reviewer')

/** What an editor says who gives a new article to somebody. */
async function toGive(desk: Desk) {
  const { articleId } = await buildArticle(desk.installation, desk.admin, { sentences: 3 })
  const actor = await reviewer(desk)
  const targets = [{ articleId, articleVersion: 2, assignments: [], range: null }]
  return { actor, input: { targets, assigneeIds: [actor.personId], dueAt: null, note: '' } }
}

/** Work that somebody was given. */
async function given(desk: Desk) {
  const { actor, input } = await toGive(desk)
  const { work } = await assignWork(desk.installation, { actor: desk.admin, key: newKey(), input })
  return { actor, target: { assignmentId: work[0]?.assignmentId ?? '', version: 1 } }
}

/** Every file with a verb of work. */
export const verbsOfWork: Record<string, VerbSample> = {
  // First, while nothing else was taken.
  'newsroom/src/work/lapse.ts': {
    events: { 'work-lapsed': 1 },
    prepare: async (desk) => {
      const { installation, admin: actor } = desk
      const { workspaceId } = actor
      const where = { id: workspaceId }
      const workspace = await installation.database.prisma.workspace.findUniqueOrThrow({ where })
      const policy = { ...defaultPolicy, daysUntilLapse: 1 }
      const changed = { workspaceVersion: workspace.version, policy }
      await changePolicy(installation, { actor, key: newKey(), input: changed })
      const { articleId } = await buildArticle(installation, actor, { sentences: 3 })
      const taken = { articleId, assignmentVersion: 0 }
      await takeWork(installation, { actor: await reviewer(desk), key: newKey(), input: taken })
      const later = () => new Date(installation.now().getTime() + 2 * 86_400_000)
      return (counted, key) => lapseWork({ ...counted, now: later }, { workspaceId, key })
    },
  },
  'newsroom/src/work/assign.ts': {
    events: { 'work-assigned': 1 },
    prepare: async (desk) => {
      const { input } = await toGive(desk)
      return (installation, key) => assignWork(installation, { actor: desk.admin, key, input })
    },
  },
  'newsroom/src/work/share-out.ts': {
    events: { 'work-assigned': 2 },
    prepare: async (desk) => {
      const { input: wanted } = await toGive(desk)
      const assigneeIds = [...wanted.assigneeIds, (await reviewer(desk)).personId]
      const input = { ...wanted, assigneeIds, perStatement: 1 }
      return (installation, key) => shareOutWork(installation, { actor: desk.admin, key, input })
    },
  },
  'newsroom/src/work/take.ts': {
    events: { 'work-taken': 1 },
    prepare: async (desk) => {
      const { articleId } = await buildArticle(desk.installation, desk.admin, { sentences: 3 })
      const input = { articleId, assignmentVersion: 0 }
      return (installation, key) => takeWork(installation, { actor: desk.admin, key, input })
    },
  },
  'newsroom/src/work/give-back.ts': {
    events: { 'work-given-back': 1 },
    prepare: async (desk) => {
      const { actor, target } = await given(desk)
      const input = { ...target, reason: 'I know the author.' }
      return (installation, key) => giveWorkBack(installation, { actor, key, input })
    },
  },
  'newsroom/src/work/withdraw.ts': {
    events: { 'work-withdrawn': 1 },
    prepare: async (desk) => {
      const input = { targets: [(await given(desk)).target], reason: 'Too much at once.' }
      return (installation, key) => withdrawWork(installation, { actor: desk.admin, key, input })
    },
  },
  'newsroom/src/work/reassign.ts': {
    events: { 'work-withdrawn': 1, 'work-assigned': 1 },
    prepare: async (desk) => {
      const { target } = await given(desk)
      const input = { targets: [target], assigneeId: (await reviewer(desk)).personId, note: '' }
      return (installation, key) => reassignWork(installation, { actor: desk.admin, key, input })
    },
  },
}
