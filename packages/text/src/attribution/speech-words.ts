import type { LanguageWords, ListName } from '../languages/language-words.ts'

/** What tells speech in a language. All lower-cased. */
export type SpeechWords = {
  /** Verbs of speech that need nothing else: `said`, `заявил`. */
  strong: ReadonlySet<string>
  /** Verbs that tell of speech beside a quotation or before a `that`: `noted`, `считает`. */
  weak: ReadonlySet<string>
  /** Words before a source: `according to`, `по словам`. */
  sources: readonly (readonly string[])[]
  /** Words behind a source: `Lang zufolge`. */
  behind: ReadonlySet<string>
  /** Words that bring in what is reported. */
  that: ReadonlySet<string>
  /** He and she: whoever spoke last. */
  pronouns: ReadonlySet<string>
  /** `according to him`: whoever spoke last, as a source. */
  backward: readonly (readonly string[])[]
  /** Words that never are, or begin, the name of a speaker. */
  never: ReadonlySet<string>
  /** Words that stand between a subject and its verb. */
  between: ReadonlySet<string>
  /** Offices, before a name: no part of it. */
  titles: ReadonlySet<string>
  /** Where words are not parted by spaces: what tells of speech wherever it stands. */
  cues: readonly string[]
  /** Whether who speaks commonly follows the verb without a quotation before it. */
  inverts: boolean
  /** Whether a line of dialogue begins with a dash. */
  dashes: boolean
  /** Verbs that give something a name, which may be quoted: `called the plan “a mistake”`. */
  labels: ReadonlySet<string>
  /** Verbs among them that are nouns as well: `claims`, `demands`. */
  nouns: ReadonlySet<string>
  /** Whether a comma alone may bring in what is reported: `sagt, sie habe`. */
  commaBrings: boolean
  /** Whether the verb ends the sentence and who speaks begins it. */
  verbLast: boolean
  /** What ends the word for what somebody does; before first and last name it is no part of them. */
  occupationEnds: readonly string[]
  /** Names that end as such a word does. */
  noOccupations: ReadonlySet<string>
  /** Whether a sentence begins with its verb. */
  verbFirst: boolean
  /** Whether every noun has a capital. */
  nounsUpper: boolean
}

/** Cuts a phrase into its words: `according to`. */
function phrases(list: readonly string[]): string[][] {
  return list.map((phrase) => phrase.split(' '))
}

/** The words of speech of a language and those that it borrows; what a language lacks is empty. */
export function buildSpeechWords(...given: readonly LanguageWords[]): SpeechWords {
  const words = (list: ListName<'speech'>) => given.flatMap(({ speech }) => speech?.[list] ?? [])
  const set = (list: ListName<'speech'>) => new Set(words(list))
  const is = (flag: Trait) => given.some(({ speech }) => speech?.[flag] === true)
  return {
    strong: set('strong'),
    weak: set('weak'),
    sources: phrases(words('sources')),
    backward: phrases(words('backward')),
    behind: set('behind'),
    nouns: set('nouns'),
    that: set('that'),
    pronouns: set('pronouns'),
    never: set('never'),
    between: set('between'),
    titles: set('titles'),
    cues: words('cues'),
    inverts: is('inverts'),
    dashes: is('dashes'),
    labels: set('labels'),
    commaBrings: is('commaBrings'),
    nounsUpper: is('nounsUpper'),
    verbLast: is('verbLast'),
    verbFirst: is('verbFirst'),
    occupationEnds: words('occupationEnds'),
    noOccupations: set('noOccupations'),
  }
}

type Trait = 'inverts' | 'dashes' | 'commaBrings' | 'nounsUpper' | 'verbLast' | 'verbFirst'

/** Whether a word ends as the words for what somebody does end: `economist`, `бригадир`. */
export function isOccupation(form: string, { occupationEnds, noOccupations }: SpeechWords): boolean {
  return !noOccupations.has(form) && occupationEnds.some((end) => form.endsWith(end))
}
