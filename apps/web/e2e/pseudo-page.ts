import { expect, type Page } from '@playwright/test'

/** What a look at one page in the pseudo-locale found. */
type Findings = { english: string[]; cutOff: string[]; beside: string[]; direction: string }

/** Switches a browser to the pseudo-locale: longer words, in letters that English has not, from right to left. */
export async function speakPseudo(page: Page): Promise<void> {
  const { hostname } = new URL(page.url())
  await page.context().addCookies([{ name: 'assay-locale', value: 'en-XA', domain: hostname, path: '/' }])
}

/** Expects that every word comes from the catalogue, that each fits, and that the page reads from the right. */
export async function expectTranslated(page: Page): Promise<void> {
  // Until a page is there, its outline stands beside it.
  await expect(page.locator('main')).toHaveCount(1)
  expect(await page.evaluate(look)).toEqual({ english: [], cutOff: [], beside: [], direction: 'rtl' })
}

/** Runs in the page. */
function look(): Findings {
  // What somebody wrote, or a machine: it is set apart from the interface's words, in its own direction.
  const foreign = '[dir="auto"], bdi, time, kbd, code, pre, [translate="no"], svg, script, style'
  // What the browser itself writes in the locale's manner, which is that of English: languages, dates, sizes.
  const languages = new Intl.DisplayNames('en', { type: 'language' })
  const named = new Set(['en', 'ru', 'uk', 'de', 'fr', 'es', 'he', 'ar'].map((tag) => languages.of(tag)))
  const isFormatted = (text: string) =>
    named.has(text.trim()) ||
    /^(\w+ \d+, \d{4}((,| at) [\d:]+\s[AP]M)?|[\d.,]+ (byte|kB|MB))$/.test(text.trim())
  const isEnglish = (text: string) =>
    /[A-Za-z]{2}/.test(text) && !/[áƀçđéƒğĥíķļḿñóɋřšţúṽŵẋýž]/i.test(text) && !isFormatted(text)
  const isSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  const nameOf = (element: Element, text: string) =>
    `${element.tagName.toLowerCase()}.${[...element.classList].slice(0, 3).join('.')}: ${text.trim().slice(0, 60)}`

  const english: string[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement
    const text = node.textContent ?? ''
    if (parent === null || parent.closest(foreign) !== null || !isEnglish(text)) continue
    if (parent.checkVisibility()) english.push(nameOf(parent, text))
  }
  for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-valuetext']) {
    for (const element of document.body.querySelectorAll(`[${name}]`)) {
      const text = element.getAttribute(name) ?? ''
      if (isEnglish(text) && element.closest(foreign) === null)
        english.push(nameOf(element, `${name}=${text}`))
    }
  }

  const cutOff: string[] = []
  const beside: string[] = []
  const width = document.documentElement.clientWidth
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    const text = element.textContent ?? ''
    const box = element.getBoundingClientRect()
    // What is for a screen reader alone is a point of one pixel.
    if (text.trim() === '' || !isSeen(element) || isUnseen(element)) continue
    const { overflowX, overflowY, textOverflow, position, webkitLineClamp } = getComputedStyle(element)
    const isShortened = textOverflow === 'ellipsis' || (webkitLineClamp !== 'none' && isForeign(element))
    const isClipped =
      (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
      (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1)
    if (isClipped && !isShortened) cutOff.push(nameOf(element, text))
    const isOut = box.width > 0 && (box.left < -1 || box.right > width + 1)
    if (isOut && !hasScroller(element) && position !== 'fixed') beside.push(nameOf(element, text))
  }
  return { english, cutOff, beside, direction: document.documentElement.dir }

  function isForeign(element: Element): boolean {
    return element.closest(foreign) !== null || element.querySelector(foreign) !== null
  }

  function isUnseen(element: Element): boolean {
    for (let each: Element | null = element; each !== null; each = each.parentElement) {
      const { position, width } = getComputedStyle(each)
      if ((position === 'absolute' && width === '1px') || each instanceof SVGElement) return true
    }
    return false
  }

  function hasScroller(element: Element): boolean {
    for (
      let each = element.parentElement;
      each !== null && each !== document.body;
      each = each.parentElement
    ) {
      if (/auto|scroll/.test(getComputedStyle(each).overflowX)) return true
    }
    return false
  }
}
