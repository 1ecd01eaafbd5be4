import type { FoundDate, FoundText, SplitArticle } from '../../shapes.ts'
import type { Line } from '../lines/line.ts'
import { isFullName } from '../lines/person-names.ts'
import { readPostSign } from '../threads/post-signs.ts'

/** Who wrote a text and when, by the lines that stand near its headline and its first paragraph. */
export type NearHead = { names: FoundText[]; published: FoundDate | null }

/** Lines above the headline and below the first paragraph's begin that are looked at. */
const reach = { above: 6, below: 4 }
/** Words of a line that tells who or when, at most. */
const longest = 20

/** Reads what stands near the head of an article and belongs to no part of it that was found. */
export function readNearHead(lines: readonly Line[], article: SplitArticle): NearHead {
  const top = article.headline?.span?.start ?? article.start
  const headline = lines.findIndex(({ block }) => block.end > top)
  const body = lines.findIndex(({ block }) => block.end > article.start)
  const near = lines
    .slice(Math.max(0, headline - reach.above), Math.max(headline, body) + reach.below)
    .filter(({ words }) => words <= longest)
    .map(readPostSign)
  const timed = lines.filter(({ role, block: { hint } }) => role.is === 'date' && hint?.time && !hint.chrome)
  return {
    names: near.map(namesIn).find((names) => names.length > 0) ?? [],
    published: [...near, ...timed].map(dayIn).find((day) => day !== null) ?? null,
  }
}

function namesIn({ role, block }: Line): FoundText[] {
  if (role.is !== 'byline') return []
  return role.byline.names
    .filter(({ text }) => role.byline.cued || isFullName(text))
    .map(({ text, start, end }) => ({
      text,
      span: { start: block.contentStart + start, end: block.contentStart + end },
    }))
}

function dayIn({ role, block }: Line): FoundDate | null {
  const dates = role.is === 'date' ? role.dates : role.is === 'byline' ? role.byline.dates : null
  if (!dates?.published) return null
  const { iso, alternative, start, end } = dates.published
  return { iso, alternative, span: { start: block.contentStart + start, end: block.contentStart + end } }
}
