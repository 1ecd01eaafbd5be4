import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  factualitySchema,
  roleSchema,
  setAsideSchema,
  stanceSchema,
  tagSchema,
  techniqueSchema,
} from '@assay/review'
import { z } from 'zod'

const demoPersonSchema = z.object({
  key: z.string(),
  label: z.string(),
  role: roleSchema,
  name: z.string(),
  email: z.email(),
})
export type DemoPerson = z.infer<typeof demoPersonSchema>

const demoAssessmentSchema = z.object({
  capture: z.string(),
  /** How the statement's text begins. */
  statement: z.string(),
  reviewer: z.string(),
  value: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('tag'), tag: tagSchema, factuality: factualitySchema.nullable() }),
    z.object({ kind: z.literal('set-aside'), setAside: setAsideSchema }),
  ]),
  rationale: z.string(),
  citations: z.array(
    z.object({
      url: z.string(),
      title: z.string().nullable(),
      publisher: z.string().nullable(),
      stance: stanceSchema,
      quotedPassage: z.string().nullable(),
    }),
  ),
  techniques: z.array(z.object({ technique: techniqueSchema, words: z.string() })),
})
export type DemoAssessment = z.infer<typeof demoAssessmentSchema>

/** What the demo is made of: see prisma/demo/README.md. */
export type DemoFiles = {
  people: DemoPerson[]
  assessments: DemoAssessment[]
  captures: { filename: string; bytes: Uint8Array }[]
}

/** Reads the demo's cast alone: who can be signed in at a click. */
export function readDemoPeople(directory: string): DemoPerson[] {
  return z.array(demoPersonSchema).parse(readJson(join(directory, 'people.json')))
}

/** Reads everything that the demo is made of. The captures come in the order of their numbers. */
export function readDemoFiles(directory: string): DemoFiles {
  const names = readdirSync(directory).filter((name) => /^\d\d-/.test(name))
  return {
    people: readDemoPeople(directory),
    assessments: z.array(demoAssessmentSchema).parse(readJson(join(directory, 'assessments.json'))),
    captures: names.sort().map((filename) => ({ filename, bytes: readFileSync(join(directory, filename)) })),
  }
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))
