import type { DomElement } from './dom.ts'

const postWords = /^(?:post|message|msg|comment|answer|reply|question)/u
const personWords = /^(?:author|user|username|usercard|poster|member|nick|nickname|byline|profile)$/u
/** What holds words, headings or a whole list is no post, whatever its class says. */
const never = new Set(
  'p h1 h2 h3 h4 h5 h6 ol ul dl blockquote header footer aside form button nav menu pre br hr'.split(' '),
)
/** Characters of class and id that are looked at. */
const most = 400

function wordsOf(element: DomElement, attributes: readonly string[]): string[] {
  return attributes
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ')
    .slice(0, most)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/u)
}

/** `li.comment.odd#comment-12` as `li comment`: posts of one kind have one name, whatever their numbers are. */
export function postNameOf(element: DomElement, name: string): string | null {
  if (never.has(name)) return null
  const words = [...name.split('-'), ...wordsOf(element, ['class', 'id', 'itemtype'])]
  const named = words.filter((word) => postWords.test(word))
  return named.length === 0 ? null : [name, ...new Set(named)].join(' ')
}

/** An element of a page's own, such as `forum-comment`, breaks the text where it is named after a post. */
export function isPostElement(name: string): boolean {
  return name.includes('-') && name.split('-').some((word) => postWords.test(word))
}

/** Made for the name of a user, or for all that is told of one beside a post. */
export function namesPerson(element: DomElement): boolean {
  return wordsOf(element, ['class', 'itemprop', 'rel']).some((word) => personWords.test(word))
}

const repeated = new Set('signature sig quote quoted quotebox quotetext'.split(' '))

/** The words of an earlier post that a post repeats, and what a poster signs with. */
export function isRepeated(element: DomElement): boolean {
  const names = element.getAttribute('class')?.slice(0, most).toLowerCase() ?? ''
  return names.split(/[\s_-]+/u).some((word) => repeated.has(word))
}
