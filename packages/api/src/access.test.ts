import { type Ability, can, roles } from '@assay/review'
import { TRPCError } from '@trpc/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { samples } from './access-samples.test-support.ts'
import { buildScene, type Caller, type Scene } from './access-scene.test-support.ts'
import type { Access } from './procedures.ts'
import { appRouter } from './router.ts'

/** Every procedure by its path. At run time the paths are flat, which the router's type does not say. */
const walked: Record<string, { _def: { meta?: Access } }> = z
  .record(
    z.string(),
    z.custom<{ _def: { meta?: Access } }>((each) => typeof each === 'function'),
  )
  .parse(appRouter._def.procedures)
const procedures = Object.entries(walked).map(([path, { _def }]) => ({ path, access: _def.meta?.access }))

/** Calls a procedure by its path, and reads a stream to its end. Gives the answer, or the code of the refusal. */
async function call(
  caller: Caller,
  path: string,
  input: object,
): Promise<{ code: string } | { answer: unknown }> {
  const procedure = path.split('.').reduce((place: object, name) => Reflect.get(place, name), caller)
  if (typeof procedure !== 'function') throw new Error(`${path} is no procedure`)
  try {
    const answer: unknown = await procedure(input)
    if (typeof answer !== 'object' || answer === null || !(Symbol.asyncIterator in answer)) return { answer }
    const items: unknown[] = []
    for await (const item of answer as AsyncIterable<unknown>) items.push(item)
    return { answer: items }
  } catch (error) {
    if (error instanceof TRPCError) return { code: error.code }
    throw error
  }
}

let scene: Scene

beforeAll(async () => {
  scene = await buildScene()
}, 120_000)

it('there are procedures to walk, and each has a rule and a sample; no sample is left over', () => {
  const paths = procedures.map(({ path }) => path)
  expect(paths.length).toBeGreaterThan(30)
  expect(procedures.filter(({ access }) => access === undefined)).toEqual([])
  expect(paths.toSorted()).toEqual(Object.keys(samples).toSorted())
})

describe.each(procedures)('$path, for $access', ({ path, access }) => {
  const sample = samples[path]
  const build = async (as?: Parameters<Scene['as']>[0]) => {
    if (sample === undefined) throw new Error(`${path} has no sample input`)
    return { ...scene.here, ...(await sample.input(scene, scene.as(as ?? 'admin'))) }
  }

  afterAll(async () => sample?.after?.(scene))

  if (access === 'anyone') {
    it('asks nobody who they are', async () => {
      const outcome = await call(scene.nobody, path, await build())
      expect(['NOT_FOUND', undefined]).toContain('code' in outcome ? outcome.code : undefined)
    })
    return
  }

  it('is closed to nobody', async () => {
    expect(await call(scene.nobody, path, await build())).toEqual({ code: 'UNAUTHORIZED' })
  })

  if (access === 'person') {
    it('is open to whoever is signed in', async () => {
      const outcome = await call(scene.bystander, path, await build())
      expect(['NOT_FOUND', undefined]).toContain('code' in outcome ? outcome.code : undefined)
    })
    return
  }

  if (access === undefined) return
  const ability: Ability = access

  it('is not there for members of another workspace, nor for whoever was deactivated', async () => {
    const input = await build()
    expect(await call(scene.foreigner, path, input)).toEqual({ code: 'NOT_FOUND' })
    expect(await call(scene.gone, path, input)).toEqual({ code: 'NOT_FOUND' })
  })

  if (sample?.namesThings) {
    it('reaches nothing of this workspace by way of another', async () => {
      const { workspaceId: _here, ...input } = await build()
      const outcome = await call(scene.foreigner, path, { ...input, ...scene.there })
      if ('code' in outcome) expect(outcome.code).toBe('NOT_FOUND')
      const answer = JSON.stringify(outcome)
      for (const [id] of JSON.stringify(input).matchAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g)) {
        expect(answer).not.toContain(id)
      }
    })
  }

  it.each(roles.filter((role) => !can(role, ability)))('is refused to a member who is %s', async (role) => {
    expect(await call(scene.as(role), path, await build())).toEqual({ code: 'FORBIDDEN' })
  })

  it.each(roles.filter((role) => can(role, ability)))('is done for a member who is %s', async (role) => {
    expect(await call(scene.as(role), path, await build(role))).toHaveProperty('answer')
  })
})
