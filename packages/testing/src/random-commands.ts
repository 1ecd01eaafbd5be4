import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type Installation, importCapture } from '@assay/newsroom'
import { type Actor, ReviewError } from '@assay/review'
import fc from 'fast-check'
import { buildArticle } from './build-article.ts'
import { newKey } from './build-workspace.ts'
import { repositoryRoot } from './migrations.ts'
import { attempts, type Verb, verbs } from './random-attempts.ts'
import type { Attempt, Desk } from './random-desk.ts'

const mostWays = 100

/** One step of a random run: a verb and three numbers, by which it chooses among what is there. */
export type RandomStep = { verb: Verb } & Attempt

const stepArbitrary: fc.Arbitrary<RandomStep> = fc.record({
  verb: fc.constantFrom(...verbs),
  who: fc.nat(1000),
  what: fc.nat(1000),
  how: fc.nat(1000),
})

/** Arbitrary runs of commands, as a newsroom might give them in a week. */
export const randomSteps = (length: number): fc.Arbitrary<RandomStep[]> =>
  fc.array(stepArbitrary, { minLength: length, maxLength: length })

/** What there is to work on: an article in review, and a thread whose articles are drafts still. */
export async function buildDesk(
  installation: Installation,
  people: { admin: Actor; members: Actor[] },
): Promise<Desk> {
  const editor = people.members.find(({ role }) => role === 'editor') ?? people.admin
  await buildArticle(installation, editor, { sentences: 6 })
  const filename = '02-breakwater-forum.txt'
  const bytes = readFileSync(path.join(repositoryRoot, 'prisma', 'demo', filename))
  const input = { filename, sourceUrl: null, bytes, maxBytes: 1_000_000 }
  await importCapture(installation, { actor: editor, key: newKey(), input })
  return { installation, workspaceId: people.admin.workspaceId, invitations: [] }
}

/** Runs the steps one after another. What a rule refuses is part of it. Gives how often each verb was let through. */
export async function runSteps(desk: Desk, steps: readonly RandomStep[]): Promise<Map<Verb, number>> {
  const done = new Map<Verb, number>()
  for (const { verb, ...attempt } of steps) {
    try {
      await attempts[verb](desk, attempt)
      done.set(verb, (done.get(verb) ?? 0) + 1)
    } catch (error) {
      if (!(error instanceof ReviewError)) throw error
    }
  }
  return done
}

/** Tries each verb in one way after another until it is let through: by chance alone a run may meet none of its ways. */
export async function runUntilDone(desk: Desk, verbs: readonly Verb[]): Promise<void> {
  for (const verb of verbs) {
    for (let way = 0; ; way++) {
      const done = await runSteps(desk, [{ verb, who: way, what: way * 7, how: way * 3 }])
      if (done.has(verb)) break
      if (way === mostWays) throw new Error(`No way was found in which "${verb}" is let through.`)
    }
  }
}
