import { readLeadingDate } from '../dates/dates.ts'
import { isAuthorCue } from '../lines/credit-parts.ts'
import { isOutletName } from '../words/outlets.ts'
import { fold, foldWords } from '../words/words.ts'
import { readCredits } from './credits.ts'
import type { DomDocument, DomElement } from './dom.ts'
import { readLinkedData } from './linked-data.ts'

/** What a page says of its article outside the visible text. */
export type PageMetadata = {
  headlines: string[]
  /** The headline that several of them say alike. */
  title: string | null
  authors: string[]
  publisher: string | null
  published: string | null
  updated: string | null
  url: string | null
  language: string | null
  description: string | null
  /** Says that the page is an article. */
  isArticle: boolean
}

/** Reads JSON-LD, OpenGraph, other meta elements, the canonical link and the document's language, in this order of trust. */
export function readMetadata(document: DomDocument): PageMetadata {
  const linked = readLinkedData(document)
  const meta = new Map<string, string[]>()
  for (const element of document.querySelectorAll('meta')) {
    const name = (
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop')
    )?.toLowerCase()
    const content = element.getAttribute('content')?.trim()
    if (name && content) meta.set(name, [...(meta.get(name) ?? []), content])
  }
  const first = (...names: string[]) =>
    names.map((name) => meta.get(name)?.[0]).find((value) => value !== undefined) ?? null
  const siteName = first('og:site_name', 'application-name')
  const titles = [
    linked.headline,
    first('og:title', 'twitter:title', 'dc.title', 'headline'),
    titleOf(document),
  ]
  const named = [
    ...(meta.get('author') ?? []),
    ...(meta.get('article:author') ?? []),
    ...(meta.get('parsely-author') ?? []),
    ...(meta.get('dc.creator') ?? []),
    ...(meta.get('sailthru.author') ?? []),
    ...(meta.get('citation_author') ?? []),
    ...labelled(first),
  ]
  const readings = titles.map((title) => (title ? withoutSite(title, siteName ?? linked.publisher) : []))
  return {
    headlines: readings.flat(),
    title: agreedOf(readings),
    authors: authorsOf([linked.authors, named, readCredits(document)], linked.publisher ?? siteName),
    publisher:
      linked.publisher ?? siteName ?? first('dc.publisher', 'publisher') ?? siteIn(titleOf(document)),
    published: isoOf(
      linked.published ??
        first(
          'article:published_time',
          'og:published_time',
          'datepublished',
          'date',
          'dc.date',
          'dc.date.issued',
          'pubdate',
          'publish-date',
          'parsely-pub-date',
          'sailthru.date',
          'citation_publication_date',
          'citation_date',
        ),
    ),
    updated: isoOf(linked.updated ?? first('article:modified_time', 'og:updated_time', 'datemodified')),
    url: addressOf(linked.url ?? linkOf(document) ?? first('og:url')),
    language: languageOf(document, first('og:locale', 'content-language', 'dc.language')),
    isArticle: linked.headline !== null || first('og:type') === 'article',
    description: linked.description ?? first('og:description', 'description', 'twitter:description'),
  }
}

/** The longest reading of a title that another title has too. */
function agreedOf(readings: readonly (readonly string[])[]): string | null {
  const agreed = readings.flatMap((titles, index) => {
    const others = new Set(readings.flatMap((other, at) => (at === index ? [] : other.map(foldWords))))
    return titles.filter((title) => others.has(foldWords(title)))
  })
  return agreed.at(-1) ?? null
}

/** The first list that names somebody; an account's number is no name, and the site's own name only where none else is. */
function authorsOf(lists: readonly (readonly string[])[], site: string | null): string[] {
  const named = lists.map((names) => [
    ...new Set(names.filter((name) => !name.includes('://') && /\p{L}/u.test(name))),
  ])
  const people = named.map((names) => names.filter((name) => site === null || fold(name) !== fold(site)))
  return people.find((names) => names.length > 0) ?? named.find((names) => names.length > 0) ?? []
}

/** `twitter:label1` says what `twitter:data1` holds. */
function labelled(first: (name: string) => string | null): string[] {
  return ['1', '2'].flatMap((number) => {
    const label = first(`twitter:label${number}`)
    const value = first(`twitter:data${number}`)
    return label !== null && value !== null && isAuthorCue(label) ? [value] : []
  })
}

/** `2024-01-09T21:43:00+03:00` as a date-time without zone, a printed date as what it reads. */
function isoOf(value: string | null): string | null {
  const date = value === null ? null : readLeadingDate(value.trim())
  if (!date) return null
  return date.iso.endsWith('T00:00') ? date.iso.slice(0, 10) : date.iso
}

function titleOf(document: DomElement): string | null {
  return document.querySelector('title')?.textContent?.trim() || null
}

const titleMarks = [' | ', ' - ', ' – ', ' — ', ' :: ', ' » ', ' · ', ' • ']

/** The outlet behind the last bar or dash of a page's title. */
function siteIn(title: string | null): string | null {
  const tails = titleMarks.flatMap((mark) => {
    const at = title?.lastIndexOf(mark) ?? -1
    return at < 8 ? [] : [title?.slice(at + mark.length).trim() ?? '']
  })
  return tails.find(isOutletName) ?? null
}

/** A title, and the title without the site's name behind a bar or dash. */
function withoutSite(title: string, site: string | null): string[] {
  const clean = title.replaceAll(/\s+/gu, ' ').trim()
  const shorter = titleMarks.flatMap((cut) => {
    const at = clean.lastIndexOf(cut)
    if (at < 8) return []
    const tail = clean.slice(at + cut.length)
    return tail === site || tail.split(' ').length <= 4 ? [clean.slice(0, at)] : []
  })
  return [clean, ...shorter]
}

function linkOf(document: DomElement): string | null {
  for (const link of document.querySelectorAll('link')) {
    if (link.getAttribute('rel')?.toLowerCase() === 'canonical') return link.getAttribute('href')
  }
  return null
}

function addressOf(value: string | null): string | null {
  return value && /^https?:\/\/\S+$/iu.test(value) ? value : null
}

function languageOf(document: DomDocument, fallback: string | null): string | null {
  const tag =
    document.documentElement?.getAttribute('lang') ??
    document.documentElement?.getAttribute('xml:lang') ??
    fallback
  const primary = tag?.toLowerCase().split(/[-_]/u)[0] ?? ''
  return /^[a-z]{2,3}$/u.test(primary) ? primary : null
}
