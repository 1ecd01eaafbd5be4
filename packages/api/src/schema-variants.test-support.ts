import { z } from 'zod'
import { hostile } from './hostile-values.test-support.ts'

/** A value that differs from a good one at one place, and where. */
export type Variant = { path: string; value: unknown }

/** What any text may have to be: the first that a schema takes. */
const goodTexts = [
  'a word or two',
  'a-word-or-two',
  'en',
  'https://a.example/',
  '2026-01-01',
  '2026-01-01T00:00:00.000Z',
  'a@b.example',
  'x'.repeat(43),
]

/**
 * Everything that differs from a sample of a schema at one of its fields, by a hostile value. Fields that the sample
 * leaves out are walked too.
 *
 * @throws Error for a kind of schema that it does not know, so that none is passed over
 */
export function* variantsOf(schema: z.ZodType, sample: unknown, path = ''): Generator<Variant> {
  const at = (values: readonly unknown[]) => values.map((value) => ({ path, value }))
  if (schema instanceof z.ZodObject) {
    const base = isRecord(sample) ? sample : goodOf(schema)
    if (!isRecord(base)) throw new Error(`${path} has no good value`)
    for (const [key, field] of Object.entries(shapeOf(schema))) {
      for (const each of variantsOf(field, base[key], `${path}.${key}`)) {
        yield { ...each, value: { ...base, [key]: each.value } }
      }
    }
  } else if (schema instanceof z.ZodArray) {
    const element = asSchema(schema.element)
    const [first, ...rest] = Array.isArray(sample) && sample.length > 0 ? sample : [goodOf(element)]
    for (const each of variantsOf(element, first, `${path}[0]`)) {
      yield { ...each, value: [each.value, ...rest] }
    }
    yield* at([[], Array.from({ length: 2_000 }, () => first), null, 'no list'])
  } else if (schema instanceof z.ZodUnion) {
    for (const option of schema.options.map(asSchema)) {
      const fits = option.safeParse(sample).success
      yield* variantsOf(option, fits ? sample : goodOf(option), path)
    }
  } else if (schema instanceof z.ZodPipe) {
    yield* variantsOf(asSchema(schema.in), sample, path)
  } else if (hasInner(schema)) {
    yield* variantsOf(innerOf(schema), sample, path)
  } else yield* at(leafValues(schema, path))
}

/** A value that a schema takes. */
function goodOf(schema: z.ZodType): unknown {
  if (schema instanceof z.ZodObject) {
    return Object.fromEntries(Object.entries(shapeOf(schema)).map(([key, field]) => [key, goodOf(field)]))
  }
  const candidates = [
    null,
    undefined,
    ...goodTexts,
    1,
    false,
    ...(schema instanceof z.ZodEnum ? schema.options : []),
    ...(schema instanceof z.ZodArray ? [[goodOf(asSchema(schema.element))]] : []),
    ...(schema instanceof z.ZodUnion ? schema.options.map((option) => goodOf(asSchema(option))) : []),
  ]
  return candidates.find((each) => schema.safeParse(each).success)
}

function leafValues(schema: z.ZodType, path: string): readonly unknown[] {
  switch (schema.type) {
    case 'string':
      return hostile.text
    case 'number':
      return hostile.number
    case 'enum':
    case 'literal':
    case 'boolean':
      return hostile.choice
    // Bytes, which no JSON carries.
    case 'custom':
      return [new Uint8Array(), new Uint8Array([0xff, 0xfe, 0]), ...hostile.choice]
    default:
      throw new Error(`${path} is of a kind that is not tried yet: ${schema.type}`)
  }
}

type Wrapper = z.ZodNullable | z.ZodOptional | z.ZodNonOptional | z.ZodDefault | z.ZodReadonly

const hasInner = (schema: z.ZodType): schema is Wrapper =>
  [z.ZodNullable, z.ZodOptional, z.ZodNonOptional, z.ZodDefault, z.ZodReadonly].some(
    (kind) => schema instanceof kind,
  )

const innerOf = (schema: Wrapper): z.ZodType => asSchema(schema.def.innerType)

const shapeOf = (schema: z.ZodObject): Record<string, z.ZodType> =>
  z.record(z.string(), schemaSchema).parse(schema.shape)

const schemaSchema = z.instanceof(z.ZodType)
const asSchema = (value: unknown): z.ZodType => schemaSchema.parse(value)

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
