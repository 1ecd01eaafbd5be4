import type { BlockHint } from '../lines/blocks.ts'
import { countWords } from '../words/words.ts'
import { type DomElement, type DomNode, isElement, isText } from './dom.ts'
import { isPostElement, isRepeated, namesPerson, postNameOf } from './post-names.ts'

/** A run of visible text without a break, and what the markup around it says. `id` marks the element that holds it. */
export type VisibleBlock = { text: string; id: number; hint: BlockHint }

/** The attribute that carries a block's id through the readability library, which moves and renames elements. */
export const blockAttribute = 'data-assay-block'

const breaking = new Set(
  'address article aside blockquote body br button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
const unseen = new Set(
  'script style noscript template svg math iframe object embed head canvas audio video select textarea input map datalist title meta link base'.split(
    ' ',
  ),
)
const chromeNames = new Set('nav footer aside form button menu dialog'.split(' '))
const chromeRoles = new Set(
  'navigation banner contentinfo complementary search menu menubar toolbar dialog alertdialog form'.split(
    ' ',
  ),
)
const chromeParts = new Set(
  'nav navbar navigation menu footer sidebar aside related recommended recirculation share sharing social promo advert advertisement ads ad banner breadcrumb breadcrumbs cookie consent newsletter subscribe comments comment popular trending teaser masthead toolbar tags pagination outbrain taboola'.split(
    ' ',
  ),
)

/** The words of a block that reads as running text, 0 for menus and labels. */
export function proseIn({ text, hint }: VisibleBlock): number {
  if (hint.linked > 0.5) return 0
  const words = countWords(text)
  return words >= fewestWords ? words : 0
}

const fewestWords = 8

type State = {
  id: number
  role: BlockHint['role']
  level: number
  chrome: boolean
  linked: boolean
  person: boolean
  time: string | null
  /** Inside a table row that is read as one block. */
  row: boolean
}

/**
 * The blocks of a page. Elements that break the text are numbered in the order in which they open, from 1; `outer`
 * gives for each the number of the one around it, 0 being the page.
 */
export type DrawnPage = {
  blocks: readonly VisibleBlock[]
  outer: readonly number[]
  /** What each of these elements is by its name, role or class: apart from the text, or where the text stands. */
  parts: readonly (ElementPart | null)[]
  /** How each of them is named, where its name, class or id says that it is a post. */
  names: readonly (string | null)[]
}
type ElementPart = 'chrome' | 'text'

/** Draws the visible text from a document, block by block in reading order, and marks the elements that hold it. */
export function drawBlocks(root: DomElement): DrawnPage {
  const drawing = new Drawing()
  drawing.walk(root, {
    id: 0,
    role: 'other',
    level: 0,
    chrome: false,
    linked: false,
    person: false,
    time: null,
    row: false,
  })
  drawing.finish()
  return drawing
}

class Drawing {
  readonly blocks: VisibleBlock[] = []
  readonly outer: number[] = [0]
  readonly parts: (ElementPart | null)[] = [null]
  readonly names: (string | null)[] = [null]
  private text = ''
  private linkedCharacters = 0
  private state: State | null = null

  /** Depth is bounded by `parseMarkup`, so recursion is safe. */
  walk(node: DomNode, state: State): void {
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      if (isText(child)) this.add(child.nodeValue ?? '', state)
      else if (isElement(child)) this.enter(child, state)
    }
  }

  private enter(element: DomElement, outer: State): void {
    const name = element.localName.toLowerCase()
    if (unseen.has(name) || isHidden(element)) return
    const cell = (name === 'td' || name === 'th') && outer.row
    const breaks = (breaking.has(name) || isPostElement(name)) && !cell
    if (breaks) this.finish()
    else if (cell || (name === 'a' && followsLink(element))) this.space()
    if (name === 'br' || name === 'hr' || name === 'img') return
    const state = { ...outer }
    if (breaks) {
      state.id = this.outer.push(outer.id) - 1
      element.setAttribute(blockAttribute, String(state.id))
      state.role = roleOf(name, outer.role)
      state.row = name === 'tr' && isShortRow(element)
      if (state.row) state.role = 'list-item'
      state.level =
        state.role === 'heading' ? (/^h[1-6]$/u.test(name) ? Number(name.charAt(1)) : outer.level) : 0
    }
    if (breaks) {
      this.parts.push(partOf(element, name))
      this.names.push(postNameOf(element, name))
    }
    state.chrome = outer.chrome || isRepeated(element) || (!breaks && isChrome(element, name))
    state.linked = outer.linked || name === 'a'
    state.person = outer.person || namesPerson(element)
    if (name === 'time') state.time = element.getAttribute('datetime')
    this.walk(element, state)
    if (breaks) this.finish()
  }

  private space(): void {
    if (this.text !== '' && !/\s$/u.test(this.text)) this.text += ' '
  }

  private add(value: string, state: State): void {
    const kept = state.role === 'paragraph' || this.text !== '' ? value : value.trimStart()
    if (kept === '') return
    this.state ??= state
    if (state.person && !this.state.person && value.trim() !== '')
      this.state = { ...this.state, person: true }
    if (state.time !== null && this.state.time === null) this.state = { ...this.state, time: state.time }
    this.text += kept
    if (state.linked) this.linkedCharacters += value.trim().length
  }

  finish(): void {
    const text = this.text.replace(/[ \t\n\r\f\u00a0]+/gu, collapse).trim()
    const state = this.state
    if (text !== '' && state) {
      const { role, level, chrome, person, time } = state
      const linked = Math.min(1, this.linkedCharacters / text.length)
      this.blocks.push({
        text,
        id: state.id,
        hint: { role, level, chrome, linked, person, time, main: false, post: 0 },
      })
    }
    this.text = ''
    this.linkedCharacters = 0
    this.state = null
  }
}

/** Links side by side, as in a menu, are words of their own. */
function followsLink(element: DomElement): boolean {
  const before = element.previousSibling
  return before !== null && isElement(before) && before.localName.toLowerCase() === 'a'
}

/** A row of a table of figures: its cells hold a few words each and no blocks of their own. */
function isShortRow(row: DomElement): boolean {
  let left = 200
  for (let cell = row.firstChild; cell !== null && left >= 0; cell = cell.nextSibling)
    left = spend(cell, left)
  return left >= 0
}

/** Takes the characters of a node off what is left; below zero where it holds a block or is too long. Stops there. */
function spend(node: DomNode, left: number): number {
  let rest = left
  for (let child = node.firstChild; child !== null && rest >= 0; child = child.nextSibling) {
    if (isText(child)) rest -= child.nodeValue?.length ?? 0
    else if (isElement(child))
      rest = breaking.has(child.localName.toLowerCase()) ? -1 : spend(child, rest - 1)
  }
  return rest
}

/** White space becomes one space; a no-break space stays where it stands alone. */
function collapse(run: string): string {
  return run === '\u00a0' ? run : ' '
}

function roleOf(name: string, outer: BlockHint['role']): BlockHint['role'] {
  if (/^h[1-6]$/u.test(name)) return 'heading'
  if (name === 'li' || name === 'dd' || name === 'dt') return 'list-item'
  if (name === 'figcaption' || name === 'caption') return 'caption'
  if (name === 'p' || name === 'blockquote' || name === 'pre')
    return outer === 'caption' ? 'caption' : 'paragraph'
  return ['div', 'section', 'article', 'main', 'body', 'td', 'ul', 'ol'].includes(name) && outer !== 'caption'
    ? 'other'
    : outer
}

function isHidden(element: DomElement): boolean {
  if (element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true') return true
  const style = element.getAttribute('style')?.toLowerCase().replaceAll(' ', '') ?? ''
  return style.includes('display:none') || style.includes('visibility:hidden')
}

function partOf(element: DomElement, name: string): ElementPart | null {
  if (name === 'article' || name === 'main') return 'text'
  return isChrome(element, name) ? 'chrome' : null
}

function isChrome(element: DomElement, name: string): boolean {
  if (chromeNames.has(name) || chromeRoles.has(element.getAttribute('role') ?? '')) return true
  if (name === 'body' || name === 'html') return false
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
  return (
    names.length < 400 &&
    names
      .toLowerCase()
      .split(/[\s_-]+/u)
      .some((part) => chromeParts.has(part))
  )
}
