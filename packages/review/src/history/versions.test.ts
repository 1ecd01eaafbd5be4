import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { articleExtracted } from '../events/article-extracted.ts'
import { captureImported } from '../events/capture-imported.ts'
import { spanSchema } from '../statement-cut.ts'
import { firstVersion } from './versions.ts'

const sample = (name: string) =>
  JSON.parse(readFileSync(path.join(import.meta.dirname, '../events/samples', `${name}.json`), 'utf8'))

const first = firstVersion(z.object({ headline: z.string() }))
const second = first.next(z.object({ title: z.string() }), ({ headline }) => ({ title: headline }))
const third = second.next(z.object({ title: z.string(), words: z.int() }), ({ title }) => ({
  title,
  words: title.split(' ').length,
}))

describe('the versions of an event’s data', () => {
  it('are counted from 1', () => {
    expect([first, second, third].map(({ newest }) => newest)).toEqual([1, 2, 3])
  })

  it('bring what was stored at any of them to the newest', () => {
    const newest = { title: 'Ferry late', words: 2 }
    expect(third.read(1, { headline: 'Ferry late' })).toEqual(newest)
    expect(third.read(2, { title: 'Ferry late' })).toEqual(newest)
    expect(third.read(3, newest)).toEqual(newest)
  })

  it.each([
    ['data of another version', 2, { headline: 'Ferry late' }],
    ['a version that is to come', 4, { title: 'Ferry late', words: 2 }],
    ['no version', 0, { headline: 'Ferry late' }],
  ])('are refused with %s', (_what, version, data) => {
    expect(() => third.read(version, data)).toThrow(z.ZodError)
  })

  it('leave an earlier version readable by itself as it was', () => {
    expect(second.read(1, { headline: 'Ferry late' })).toEqual({ title: 'Ferry late' })
    expect(() => second.read(3, { title: 'Ferry late', words: 2 })).toThrow(/not known/)
  })
})

describe('a frozen sample', () => {
  it.each(['12-article-extracted', '13-article-extracted', '25-article-extracted'])(
    'is still read once its type has another version, and changes what it changed: %s',
    (name) => {
      const { version, data, ...signed } = sample(name)
      const schema = spanSchema.extend({
        articleId: z.string(),
        captureId: z.string(),
        details: z.object({ headline: z.string().nullable(), language: z.string() }).loose(),
        statements: z.array(z.looseObject({})),
        section: z.string().nullable(),
      })
      const grown = articleExtracted.versions.next(schema, (before) => ({ ...before, section: null }))
      const upcast = grown.read(version, data)
      expect(upcast).toEqual({ ...data, section: null })
      const { section: _section, ...as } = upcast
      expect(articleExtracted.changes(articleExtracted.versions.read(1, as), signed)).toEqual(
        articleExtracted.changes(articleExtracted.versions.read(version, data), signed),
      )
    },
  )

  it.each(['11-capture-imported', '24-capture-imported'])(
    'is read with a field under another name once that is a version more: %s',
    (name) => {
      const { version, data } = sample(name)
      const { sha256, ...rest } = data
      const grown = captureImported.versions.next(z.looseObject({ digest: z.string() }), (before) => {
        const { sha256: digest, ...kept } = before
        return { ...kept, digest }
      })
      expect(grown.read(version, data)).toEqual({ ...rest, textHash: null, digest: sha256 })
    },
  )
})
