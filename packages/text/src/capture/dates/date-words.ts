import { allWords } from '../../languages/all-languages.ts'
import { wordSet } from '../../languages/word-lists.ts'

const monthByName = new Map<string, number>()
const jalaliByName = new Map<string, number>()
for (const { dates } of allWords) {
  addMonths(monthByName, dates?.months)
  addMonths(jalaliByName, dates?.jalaliMonths)
}

function addMonths(into: Map<string, number>, months: readonly (readonly string[])[] = []): void {
  for (const [index, names] of months.entries()) for (const name of names) into.set(name, index + 1)
}

/** The month a word or two words name, 1 to 12; null where they name none. */
export function monthNamed(word: string): number | null {
  return monthByName.get(word) ?? null
}

/** The month of the Iranian calendar a word names, 1 to 12. */
export function jalaliMonthNamed(word: string): number | null {
  return jalaliByName.get(word) ?? null
}

/** The year before the first of an era: 2018 for `令和`. */
export const eras: ReadonlyMap<string, number> = new Map(
  allWords.flatMap(({ dates }) => Object.entries(dates?.eras ?? {})),
)

/** Words that stand beside a date and are part of no name: labels, days, zones. */
export const aroundDates = wordSet('dates', 'furniture')

/** Words that stand around a date on a line of its own and say nothing more. */
export const dateFurniture: ReadonlySet<string> = new Set([...aroundDates, ...wordSet('dates', 'lineWords')])
