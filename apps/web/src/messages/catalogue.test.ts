import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { createTranslator } from 'use-intl/core'
import { describe, expect, it } from 'vitest'
import { catalogueOf } from './catalogue.ts'
import { defaultLocale, type Locale, locales } from './locales.ts'

type Text = { path: string; message: string }

function textsOf(tree: object, above = ''): Text[] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const path = above === '' ? key : `${above}.${key}`
    return typeof value === 'string' ? [{ path, message: value }] : textsOf(value, path)
  })
}

/** What a message is given, in any order: the names of its arguments and tags. */
function argumentsOf(elements: readonly MessageFormatElement[]): string[] {
  const named = elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return []
    if (element.type === TYPE.tag) return [`<${element.value}>`, ...argumentsOf(element.children)]
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      return [element.value, ...Object.values(element.options).flatMap(({ value }) => argumentsOf(value))]
    }
    return [element.value]
  })
  return [...new Set(named)].sort()
}

const english = new Map(textsOf(catalogueOf(defaultLocale)).map(({ path, message }) => [path, message]))
const tags: readonly Locale[] = Object.values(locales).map(({ tag }) => tag)

describe.each(tags)('the catalogue of %s', (locale) => {
  it('has the messages of English, each with its arguments', () => {
    const texts = textsOf(catalogueOf(locale))
    expect(texts.map(({ path }) => path)).toEqual([...english.keys()])
    for (const { path, message } of texts) {
      expect(argumentsOf(parse(message)), path).toEqual(argumentsOf(parse(english.get(path) ?? '')))
    }
  })

  it('names a language and a direction that every browser knows', () => {
    expect(Intl.DateTimeFormat.supportedLocalesOf(locale)).toEqual([locale])
    expect(['ltr', 'rtl']).toContain(locales[locale].direction)
  })
})

describe('the pseudo-locale', () => {
  it('leaves no letter of English in any message, and makes each longer', () => {
    for (const { path, message } of textsOf(catalogueOf('en-XA'))) {
      expect(literals(parse(message)), path).not.toMatch(/[A-Za-z]/)
      const before = literals(parse(english.get(path) ?? ''))
      expect(literals(parse(message)).length, path).toBeGreaterThanOrEqual(before.length)
    }
  })

  it('still counts, chooses and fills in', () => {
    const t = createTranslator({ locale: 'en-XA', messages: catalogueOf('en-XA'), namespace: 'states.strip' })
    expect(t('total', { count: 1 })).toBe('1 šţááţééḿééñţ')
    expect(t('total', { count: 2000 })).toBe('2,000 šţááţééḿééñţš')
  })
})

function literals(elements: readonly MessageFormatElement[]): string {
  return elements
    .map((element) => {
      if (element.type === TYPE.literal) return element.value
      if (element.type === TYPE.tag) return literals(element.children)
      if (element.type !== TYPE.plural && element.type !== TYPE.select) return ''
      return Object.values(element.options)
        .map(({ value }) => literals(value))
        .join(' ')
    })
    .join(' ')
}
