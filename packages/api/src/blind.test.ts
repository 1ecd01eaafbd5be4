import { can, mentionOf } from '@assay/review'
import { followAll } from '@assay/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { answerOf, asked } from './blind-walk.test-support.ts'
import { buildWorld, said, type World } from './blind-world.test-support.ts'
import type { Access } from './procedures.ts'
import { appRouter } from './router.ts'

type Walked = { _def: { meta?: Access } }
const procedures = Object.entries(
  z
    .record(
      z.string(),
      z.custom<Walked>((each) => typeof each === 'function'),
    )
    .parse(appRouter._def.procedures),
).map(([path, { _def }]) => ({ path, access: _def.meta?.access }))

const isOpenToReviewers = ({ access }: (typeof procedures)[number]) =>
  access === 'anyone' || access === 'person' || (access !== undefined && can('reviewer', access))

/** What others do meanwhile, of statements on which the reviewer who looks has not submitted. */
const meanwhile: Record<string, (world: World) => Promise<unknown>> = {
  'say nothing': async () => {},
  'say one thing': async (world) => {
    const { other, bySubmission, byEditor } = world
    for (const { statements } of [bySubmission, byEditor]) {
      await world.say(other.api, statements[0] ?? '', said('verified', 'log', 'X'))
      await world.say(other.api, statements[1] ?? '', said('verified', 'yearbook', 'Title of another'))
    }
  },
  'say another, disagree, take back and say anew': async (world) => {
    const { other, third, bySubmission, byEditor, here, key } = world
    for (const { articleId, statements } of [bySubmission, byEditor]) {
      await world.say(other.api, statements[0] ?? '', said('disputed', 'paper', 'Y'))
      await world.say(third.api, statements[0] ?? '', said('verified', 'log', 'Z'))
      await world.say(third.api, statements[1] ?? '', said('disputed', 'paper', 'Y'))
      const withdrawn = { statementId: statements[0] ?? '', assessmentVersion: 1, reason: 'I misread it.' }
      await other.api.assessment.withdraw({ ...here, key: key(), ...withdrawn })
      await world.say(other.api, statements[0] ?? '', said('verified', 'log', 'Y'))
      const target = { statementId: statements[2] ?? '', statementVersion: 1, assessmentVersion: 0 }
      const range = { articleId, targets: [target], value: 'not-a-claim' as const, reason: 'A heading.' }
      await third.api.assessment.setAsideRange({ ...here, key: key(), ...range })
    }
  },
  'discuss, mention the reviewer, and resolve what is discussed': async (world) => {
    const { one, other, editor, threads, bySubmission, byEditor, here, key } = world
    for (const { threadId } of threads.slice(1)) {
      await editor.api.discussion.reply({ ...here, key: key(), threadId, text: 'It is wrong.' })
      await editor.api.discussion.resolve({ ...here, key: key(), threadId, threadVersion: 2 })
    }
    for (const { articleId, statements } of [bySubmission, byEditor]) {
      const statement = { statementId: statements[1] ?? '', statementVersion: 1, assessmentId: null }
      for (const about of [{ articleId }, statement]) {
        await editor.api.discussion.open({
          ...here,
          key: key(),
          about,
          text: `Who says so, ${mentionOf(one.personId)}?`,
        })
      }
      await world.say(other.api, statements[0] ?? '', said('disputed', 'paper', 'Y'))
    }
  },
  'reject what the reviewer said': async (world) => {
    const { editor, other, bySubmission, byEditor, here, key } = world
    const statementId = byEditor.statements[0] ?? ''
    const statement = { statementId, statementVersion: 1, decisionVersion: 0 }
    const rejected = { ...statement, assessments: await seen(world, statementId) }
    await editor.api.decision.reject({ ...here, key: key(), ...rejected, reason: 'It says nothing.' })
    for (const { statements } of [bySubmission, byEditor]) {
      await world.say(other.api, statements[0] ?? '', said('disputed', 'paper', 'Y'))
    }
  },
  'decide, reject and take a decision back': async (world) => {
    const { other, third, editor, bySubmission, byEditor, here, key } = world
    for (const { statements } of [bySubmission, byEditor]) {
      await world.say(other.api, statements[0] ?? '', said('verified', 'log', 'X'))
      await world.say(third.api, statements[0] ?? '', said('verified', 'log', 'X'))
      for (const [index, assessments] of [await seen(world, statements[0] ?? ''), []].entries()) {
        const statementId = statements[index * 3] ?? ''
        const decision = {
          statementId,
          statementVersion: 1,
          decisionVersion: 0,
          assessments,
          basis: [],
          reason: '',
        }
        await editor.api.decision.write({
          ...here,
          key: key(),
          ...decision,
          content: said('disputed', 'act', 'E'),
        })
      }
      const target = { statementId: statements[3] ?? '', decisionVersion: 1 }
      await editor.api.decision.withdraw({ ...here, key: key(), targets: [target], reason: '' })
      await world.say(other.api, statements[4] ?? '', said('verified', 'log', 'X'))
      const statement = { statementId: statements[4] ?? '', statementVersion: 1, decisionVersion: 0 }
      const rejected = { ...statement, assessments: await seen(world, statements[4] ?? '') }
      await editor.api.decision.reject({ ...here, key: key(), ...rejected, reason: 'One source for all.' })
    }
  },
}

async function seen({ editor, here }: World, statementId: string) {
  const { assessments } = await editor.api.statement.detail({ ...here, statementId })
  return assessments.map(({ assessmentId, version }) => ({ assessmentId, version }))
}

/** All that the reviewer receives, each answer by what was asked, with times and chance taken out. */
async function receive(act: (world: World) => Promise<unknown>) {
  const world = await buildWorld()
  const { one, other, openly, byEditor } = world
  // What was said openly stays seen, and of one's own word alone under a blind review nothing more opens.
  await world.say(other.api, openly.statements[0] ?? '', said('verified', 'tide', 'Tides'))
  await world.say(one.api, openly.statements[0] ?? '', said('disputed', 'tide', 'Tides'))
  await world.say(one.api, byEditor.statements[0] ?? '', said('verified', 'tide', 'Mine'))
  await act(world)
  await world.sequence()
  await followAll(world.installation.database)
  const received: (readonly [string, string])[] = []
  const masked = mask()
  for (const round of [0, 1]) {
    for (const { path } of procedures.filter(isOpenToReviewers)) {
      for (const [index, input] of (asked[path]?.(world, round) ?? []).entries()) {
        const answer = await answerOf(world, path, input)
        received.push([`${round} ${path} ${index}`, masked(String(JSON.stringify(answer)))])
      }
    }
  }
  return { world, received: new Map(received) }
}

/** Puts a number for each id in the order in which they come, and one word for every time. */
function mask(): (text: string) => string {
  const known = new Map<string, string>()
  const numbered = (id: string) => known.get(id) ?? known.set(id, `id-${known.size}`).get(id) ?? id
  return (text) =>
    text
      .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'time')
      .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, numbered)
}

it('names every procedure that a reviewer may call, and no other', () => {
  const open = procedures.filter(isOpenToReviewers).map(({ path }) => path)
  expect(Object.keys(asked).toSorted()).toEqual(open.toSorted())
})

describe('a reviewer whom a blind review binds', () => {
  let silent: Awaited<ReturnType<typeof receive>>

  beforeAll(async () => {
    silent = await receive(meanwhile['say nothing'] ?? Promise.resolve)
  }, 300_000)

  it('is asked nothing that no procedure understands', () => {
    const misread = [...silent.received].filter(([, answer]) => answer.includes('"input-invalid"'))
    expect(misread).toEqual([])
  })

  it('is answered, and told in words what is closed to them', () => {
    const answers = [...silent.received]
    const refused = answers.filter(([, answer]) => answer.includes('"refused"'))
    const closed = refused.filter(([, answer]) => answer.includes('closed-under-blind-review'))
    const paths = new Set(closed.map(([asked]) => asked.split(' ')[1]))
    expect([...paths].toSorted()).toEqual([
      ...[
        'discussion.edit',
        'discussion.open',
        'discussion.reopen',
        'discussion.reply',
        'discussion.resolve',
      ],
      ...[
        'event.list',
        'ledger.bundle',
        'ledger.status',
        'ledger.verify',
        'overview.counted',
        'overview.read',
        'past.article',
        'past.difference',
      ],
      ...['past.statement', 'past.story', 'past.workspace', 'proof.event'],
    ])
    // The rest of what is refused asks for what is not there, or is not theirs.
    expect(refused.length - closed.length).toBeLessThan(30)
  })

  it.each(Object.keys(meanwhile).slice(1))(
    'receives the same when others %s',
    async (name) => {
      const told = await receive(meanwhile[name] ?? Promise.resolve)
      expect([...told.received.keys()]).toEqual([...silent.received.keys()])
      for (const [asked, answer] of told.received) {
        expect(answer, asked).toBe(silent.received.get(asked))
      }
      // That something was said comes out once they have submitted, and once an editor reveals it.
      await expectOpened(told.world)
    },
    300_000,
  )
})

async function expectOpened(world: World) {
  const { one, editor, here, bySubmission, byEditor, key } = world
  const detail = async ({ statements }: World['byEditor']) =>
    one.api.statement.detail({ ...here, statementId: statements[0] ?? '' })
  expect((await detail(bySubmission)).assessments).toEqual([])
  await world.say(one.api, bySubmission.statements[0] ?? '', said('verified', 'tide', 'Mine'))
  expect((await detail(bySubmission)).assessments.length).toBeGreaterThan(1)
  expect((await detail(byEditor)).assessments).toHaveLength(1)
  const { article } = await editor.api.article.review({ ...here, articleId: byEditor.articleId })
  const target = { articleId: byEditor.articleId, articleVersion: article.version }
  await editor.api.article.reveal({ ...here, key: key(), ...target })
  expect((await detail(byEditor)).assessments.length).toBeGreaterThan(1)
}
