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
  occupations: RegExp | null
  /** Whether a sentence begins with its verb. */
  verbFirst: boolean
  /** Whether every noun has a capital. */
  nounsUpper: boolean
}

type Lists = Partial<
  Record<
    'strong' | 'weak' | 'that' | 'pronouns' | 'never' | 'between' | 'titles' | 'labels' | 'behind' | 'nouns',
    string
  > & {
    sources: string
    backward: string
    cues: string
    inverts: boolean
    dashes: boolean
    commaBrings: boolean
    nounsUpper: boolean
    verbLast: boolean
    verbFirst: boolean
    occupations: RegExp
  }
>

/** Cuts at bars: `according to|per`. */
function phrases(list: string | undefined): string[][] {
  return (list ?? '').split('|').flatMap((phrase) => {
    const words = phrase.split(/\s+/u).filter((word) => word !== '')
    return words.length > 0 ? [words] : []
  })
}

/** Makes the words of a language from lists; what a language lacks is left out. */
export function define(lists: Lists): SpeechWords {
  const set = (words: string | undefined) =>
    new Set((words ?? '').split(/\s+/u).filter((word) => word !== ''))
  return {
    strong: set(lists.strong),
    weak: set(lists.weak),
    sources: phrases(lists.sources),
    backward: phrases(lists.backward),
    behind: set(lists.behind),
    nouns: set(lists.nouns),
    that: set(lists.that),
    pronouns: set(lists.pronouns),
    never: set(lists.never),
    between: set(lists.between),
    titles: set(lists.titles),
    cues: (lists.cues ?? '').split(' ').filter((cue) => cue !== ''),
    inverts: lists.inverts ?? false,
    dashes: lists.dashes ?? false,
    labels: set(lists.labels),
    commaBrings: lists.commaBrings ?? false,
    nounsUpper: lists.nounsUpper ?? false,
    verbLast: lists.verbLast ?? false,
    verbFirst: lists.verbFirst ?? false,
    occupations: lists.occupations ?? null,
  }
}
