import type { DomElement } from './dom.ts'

/** What JSON-LD says of the article on a page. */
export type LinkedData = {
  headline: string | null
  authors: string[]
  publisher: string | null
  published: string | null
  updated: string | null
  url: string | null
  description: string | null
}

const nothing: LinkedData = {
  headline: null,
  authors: [],
  publisher: null,
  published: null,
  updated: null,
  url: null,
  description: null,
}

type Json = Record<string, unknown>

/** Reads the first object of a type such as NewsArticle from the page's JSON-LD; broken JSON is passed over. */
export function readLinkedData(document: DomElement): LinkedData {
  for (const script of document.querySelectorAll('script')) {
    if (script.getAttribute('type')?.toLowerCase().split(';')[0]?.trim() !== 'application/ld+json') continue
    const article = findArticle(parse(script.textContent ?? ''))
    if (article) return readObject(article)
  }
  return nothing
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source.trim())
  } catch {
    return null
  }
}

const articleTypes = new Set(['BlogPosting', 'Report', 'DiscussionForumPosting', 'Question'])

/** Walks lists, `@graph` and `mainEntity` a few levels down, breadth first. */
function findArticle(root: unknown): Json | null {
  let level: unknown[] = [root]
  for (let depth = 0; depth < 5; depth++) {
    const below: unknown[] = []
    for (const value of level.slice(0, 500)) {
      if (Array.isArray(value)) below.push(...value)
      else if (isObject(value)) {
        const types = typesOf(value)
        if (types.some((type) => type.endsWith('Article') || articleTypes.has(type))) return value
        // Its questions are parts of a text, not the page's subject.
        if (types.includes('FAQPage')) continue
        below.push(value['@graph'], value.mainEntity, value.mainEntityOfPage)
      }
    }
    level = below
  }
  return null
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function typesOf(value: Json): string[] {
  return listOf(value['@type']).filter((type) => typeof type === 'string')
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
}

function readObject(article: Json): LinkedData {
  const address =
    article.url ??
    (isObject(article.mainEntityOfPage) ? article.mainEntityOfPage['@id'] : article.mainEntityOfPage)
  return {
    headline: textOf(article.headline) ?? textOf(article.name),
    authors: listOf(article.author).flatMap((author) => nameOf(author) ?? []),
    publisher: nameOf(listOf(article.publisher)[0]),
    published: textOf(article.datePublished) ?? textOf(article.dateCreated),
    updated: textOf(article.dateModified),
    url: textOf(address),
    description: textOf(article.description),
  }
}

function nameOf(value: unknown): string | null {
  const name = isObject(value) ? textOf(value.name) : textOf(value)
  return name?.includes('://') ? null : name
}

function textOf(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const text = value.replaceAll(/\s+/gu, ' ').trim()
  return text === '' || text.length > 2000 ? null : text
}
