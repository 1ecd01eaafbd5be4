/**
 * The lists that a language may have, by step of the reading. A language leaves out what it lacks. All words are
 * lower-cased where the names of outlets are not; lines and cues are folded (`fold`).
 */
export const wordLists = {
  /** What tells the language of a text. */
  detection: ['littleWords', 'letters', 'ownLetters'],
  dates: [
    'months',
    'jalaliMonths',
    'eras',
    'furniture',
    'lineWords',
    'durations',
    'ages',
    'oneWords',
    'ordinals',
    'dayJoints',
    'yearWords',
    'clockLeads',
    'clockWords',
    'amWords',
    'pmWords',
    'updateStarts',
  ],
  /** What tells navigation, advertisements, links, captions and notices from a text. */
  lines: [
    'navigation',
    'navigationStarts',
    'sections',
    'newsWords',
    'newsLabels',
    'adLines',
    'adParts',
    'partnerNews',
    'ownNews',
    'invitations',
    'counters',
    'pageWords',
    'pageJoints',
    'commentHeadings',
    'commentStarts',
    'commentEnds',
    'shares',
    'shareCores',
    'relatedHeadings',
    'relatedStarts',
    'relatedPairs',
    'captionStarts',
    'shortCaptionStarts',
    'captionCredits',
    'pictureAgencies',
    'opinions',
    'expressing',
    'disclaiming',
    'notReflecting',
    'noticeParts',
    'noticeStarts',
    'shortNoticeStarts',
    'noteStarts',
    'noteWords',
  ],
  /** Bylines, the names of people and of outlets. */
  names: [
    'bylineCues',
    'fullNameCues',
    'otherCues',
    'joints',
    'looseJoints',
    'particles',
    'prefixes',
    'roleWords',
    'roleNouns',
    'nameEnds',
    'credentials',
    'deskEnds',
    'withWords',
    'nameJoints',
    'outlets',
    'agencies',
    'outletWords',
    'outletJoints',
    'shortOutletWords',
    'sourceCues',
    'partWords',
  ],
  /** Who reported, wrote or edited, and how to reach them. */
  contact: [
    'starts',
    'addressedStarts',
    'mailStarts',
    'parts',
    'mailParts',
    'afterNames',
    'shortAfterNames',
    'joints',
  ],
  /** The heads of forum posts. */
  posts: [
    'countLabels',
    'joinLabels',
    'otherLabels',
    'postLabels',
    'loosePostLabels',
    'postedLabels',
    'posterStarts',
    'topicStarts',
    'continuations',
  ],
  /** The headers of a mail, without their colon. */
  mail: ['fromLabels', 'dateLabels', 'subjectLabels', 'otherLabels'],
  /** Where sentences end: `SentenceRules` says what each list is for. */
  sentences: [
    'abbreviations',
    'openers',
    'strongOpeners',
    'titleLeads',
    'numberLeads',
    'speech',
    'prepositions',
    'times',
    'compounds',
    'ordinals',
    'dialogueDashes',
    'quotingParticles',
    'speechCharacters',
  ],
  /** Who speaks: `SpeechWords` says what each list is for. */
  speech: [
    'strong',
    'weak',
    'labels',
    'nouns',
    'sources',
    'backward',
    'behind',
    'that',
    'pronouns',
    'never',
    'between',
    'titles',
    'occupationEnds',
    'noOccupations',
    'cues',
    'inverts',
    'dashes',
    'commaBrings',
    'nounsUpper',
    'verbLast',
    'verbFirst',
  ],
  /** Small words around speakers, which all languages are read with. */
  speakers: [
    'speakers',
    'institutions',
    'articles',
    'determiners',
    'particles',
    'prepositions',
    'conjunctions',
    'relatives',
    'relativeStarts',
    'about',
    'introduces',
    'places',
    'times',
    'things',
    'wordless',
    'passive',
    'infinitives',
    'denied',
    'calledFor',
    'tellerVerbs',
    'lyNouns',
    'abbreviatedTitles',
    'nameParticles',
    'pronouns',
    'cueNouns',
  ],
  /** What names a change between two wordings. */
  changes: ['negations', 'negatingPrefixes', 'modals', 'dates', 'capitalisedDates', 'numbers'],
} as const

type Lists = typeof wordLists
type Flag =
  | 'ordinals'
  | 'dialogueDashes'
  | 'inverts'
  | 'dashes'
  | 'commaBrings'
  | 'nounsUpper'
  | 'verbLast'
  | 'verbFirst'

/** What is no list of words, by section. */
type Particular = {
  detection: { letters: string; ownLetters: string }
  dates: {
    /** Twelve lists of names and abbreviations, without a full stop. */
    months: readonly (readonly string[])[]
    jalaliMonths: readonly (readonly string[])[]
    /** The year before the first of an era. */
    eras: Readonly<Record<string, number>>
  }
  lines: { invitations: readonly (readonly string[])[]; relatedPairs: readonly (readonly string[])[] }
  sentences: { abbreviations: Readonly<Record<string, readonly string[]>> } & Record<
    'ordinals' | 'dialogueDashes',
    boolean
  >
  speech: Record<Exclude<Flag, 'ordinals' | 'dialogueDashes'>, boolean>
}

type ParticularOf<Section> = Section extends keyof Particular ? Particular[Section] : Record<never, never>

export type Section = keyof Lists

/** The names of a section's plain lists of words. */
export type ListName<S extends Section> = Exclude<Lists[S][number], keyof ParticularOf<S>>

type Words = {
  readonly [S in Section]?: { readonly [name in ListName<S>]?: readonly string[] } & Partial<ParticularOf<S>>
}

/** All words of one language. */
export type LanguageWords = Words

export type LanguageScript = 'latin' | 'cyrillic' | 'arabic' | 'han' | 'kana'

export type Language = {
  /** BCP 47 primary subtag. */
  tag: string
  script: LanguageScript
  words: LanguageWords
  /** A language of the same script whose words of sentences and speech turn up in texts of this one. */
  borrows?: LanguageWords
}
