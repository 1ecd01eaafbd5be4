import { randomUUID } from 'node:crypto'
import { TRPCError } from '@trpc/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { samples } from './access-samples.test-support.ts'
import { buildScene, type Caller, type Scene } from './access-scene.test-support.ts'
import { errorAnswerOf } from './error-answer.ts'
import { appRouter } from './router.ts'
import { type Variant, variantsOf } from './schema-variants.test-support.ts'

type Walked = { _def: { inputs: z.ZodType[] } }

/** Every procedure by its path. At run time the paths are flat, which the router's type does not say. */
const procedures = Object.entries(
  z
    .record(
      z.string(),
      z.custom<Walked>((each) => typeof each === 'function'),
    )
    .parse(appRouter._def.procedures),
).map(([path, { _def }]) => ({ path, inputs: _def.inputs }))

/** How long a stream is listened to that says nothing. */
const silence = 50

/** Calls a procedure, and takes what a stream says first. Gives the code of its answer. */
async function answerTo(caller: Caller, path: string, input: unknown): Promise<string> {
  const procedure = path.split('.').reduce((place: object, name) => Reflect.get(place, name), caller)
  if (typeof procedure !== 'function') throw new Error(`${path} is no procedure`)
  try {
    const answer: unknown = await procedure(input)
    if (typeof answer !== 'object' || answer === null || !(Symbol.asyncIterator in answer)) return 'done'
    const items = (answer as AsyncIterable<unknown>)[Symbol.asyncIterator]()
    const first = items.next()
    await Promise.race([first, new Promise((resolve) => setTimeout(resolve, silence))])
    first.catch(() => {})
    await Promise.race([items.return?.(), new Promise((resolve) => setTimeout(resolve, silence))])
    return 'done'
  } catch (error) {
    return error instanceof TRPCError ? errorAnswerOf(error).code : `no answer: ${String(error)}`
  }
}

let scene: Scene

beforeAll(async () => {
  scene = await buildScene()
}, 120_000)

describe.each(procedures)('$path', ({ path, inputs }) => {
  it('answers whatever stands in any of its fields, and never with a fault', async () => {
    const sample = samples[path]
    if (sample === undefined) throw new Error(`${path} has no sample input`)
    const build = async () => ({ ...scene.here, ...(await sample.input(scene, scene.admin)) })
    let good = await build()
    const faults: unknown[] = []
    for (const schema of inputs) {
      for (const { path: field, value } of walk(schema, good)) {
        const input = { ...good, ...keyFor(good, field), ...Object(value) }
        const answer = await answerTo(scene.admin, path, input)
        if (answer === 'internal' || answer.startsWith('no answer')) faults.push({ field, input, answer })
        // What was done with the sample cannot be done again.
        if (answer === 'done' && 'key' in good) good = await build()
      }
    }
    expect(faults).toEqual([])
  })
})

const walk = (schema: z.ZodType, sample: object): Variant[] => [...variantsOf(schema, sample)]

/** A key that was not used, unless the key itself is what is tried. */
const keyFor = (sample: object, field: string) =>
  'key' in sample && field !== '.key' ? { key: randomUUID() } : {}
