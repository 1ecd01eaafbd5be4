import { TextError } from '../../errors.ts'

/** Browsers stop nesting at 512; what goes deeper than this is made to break readers. */
const maxDepth = 1000
const maxElements = 200_000
const maxLength = 5 * 1024 * 1024

const empty = new Set(
  'area base br col embed hr img input link meta param source track wbr !doctype'.split(' '),
)
const rawText = new Set(['script', 'style', 'textarea', 'title', 'noscript', 'iframe', 'xmp'])
/** An opening tag that ends one of its own kind left open (`<p>` in `<p>`). */
const selfClosing = new Set('p li dt dd tr td th option thead tbody'.split(' '))

/**
 * Walks the tags of a document once, before a DOM is built, because building and reading a hostile one costs
 * time that grows with the square of its depth.
 *
 * @throws TextError `capture-too-large` over 5 Mi characters or 200,000 elements, `capture-nested-too-deep`
 */
export function measureMarkup(html: string): void {
  if (html.length > maxLength) {
    throw new TextError(
      'capture-too-large',
      `The page has ${html.length} characters; the limit is ${maxLength}.`,
    )
  }
  const open: string[] = []
  const counts = new Map<string, number>()
  let elements = 0
  let at = html.indexOf('<')
  while (at >= 0) {
    const tag = readTag(html, at)
    if (!tag) {
      at = html.indexOf('<', at + 1)
      continue
    }
    at = tag.next
    if (tag.closes) close(open, counts, tag.name)
    else if (tag.name !== '') {
      if (++elements > maxElements) {
        throw new TextError('capture-too-large', `The page has more than ${maxElements} elements.`)
      }
      if (selfClosing.has(tag.name) && open.at(-1) === tag.name) close(open, counts, tag.name)
      if (!empty.has(tag.name) && !tag.selfClosed) {
        open.push(tag.name)
        counts.set(tag.name, (counts.get(tag.name) ?? 0) + 1)
      }
      if (open.length > maxDepth) {
        throw new TextError('capture-nested-too-deep', `The page is nested deeper than ${maxDepth} elements.`)
      }
      if (rawText.has(tag.name) && !tag.selfClosed) at = skipRawText(html, at, tag.name)
    }
    at = html.indexOf('<', at)
  }
}

type Tag = { name: string; closes: boolean; selfClosed: boolean; next: number }

function readTag(html: string, at: number): Tag | null {
  if (html.startsWith('<!--', at)) {
    const end = html.indexOf('-->', at + 4)
    return { name: '', closes: false, selfClosed: true, next: end < 0 ? html.length : end + 3 }
  }
  const closes = html.charAt(at + 1) === '/'
  const from = closes ? at + 2 : at + 1
  let end = from
  while (end < html.length && end - from < 64 && isNameCharacter(html.charCodeAt(end))) end++
  if (end === from) return null
  const name = html.slice(from, end).toLowerCase()
  const next = tagEnd(html, end)
  return {
    name,
    closes,
    selfClosed: html.charAt(next - 2) === '/' && /^(?:svg|path|g|use|circle|rect)$/u.test(name),
    next,
  }
}

function isNameCharacter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 45 ||
    code === 58 ||
    code === 33
  )
}

/** The end of a tag: the first `>` outside a quoted attribute value. */
function tagEnd(html: string, from: number): number {
  let quote = ''
  for (let at = from; at < html.length; at++) {
    const character = html.charAt(at)
    if (quote !== '') {
      if (character === quote) quote = ''
    } else if ((character === '"' || character === "'") && /[=\s]/u.test(html.charAt(at - 1)))
      quote = character
    else if (character === '>') return at + 1
  }
  return html.length
}

function close(open: string[], counts: Map<string, number>, name: string): void {
  if ((counts.get(name) ?? 0) === 0) return
  for (let last = open.pop(); last !== undefined; last = open.pop()) {
    counts.set(last, (counts.get(last) ?? 1) - 1)
    if (last === name) return
  }
}

function skipRawText(html: string, from: number, name: string): number {
  let at = html.indexOf('</', from)
  while (at >= 0) {
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at
    at = html.indexOf('</', at + 2)
  }
  return html.length
}
