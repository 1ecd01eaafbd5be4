/**
 * How a full stop after an abbreviation reads where a capital, a digit or a letter without case follows.
 * - `never`: the sentence goes on (Mr., им., vgl.)
 * - `number`: goes on before a number (No. 5, стр. 7), else it is an ordinary full stop
 * - `date`: the same, but only where the word is capitalised (Jan. 4; not `in the sun. 40 people`)
 * - `name`: goes on unless the next word is one that opens sentences (U.S., et al.)
 * - `proper`: the same, but only where the word is capitalised (Inc., Miss.; not `he was ill. Doctors`)
 * - `quantity`: a unit where a number stands before it, and then may close a sentence, though not one that has
 *   hardly begun (`В 2005 г. Россия ...`); without a number it never does (`г. Москва`)
 * - `phrase`: may close a sentence that has begun, but not before a day, month or time zone (etc., p.m., и др.)
 */
export type Reading = 'never' | 'number' | 'date' | 'name' | 'proper' | 'quantity' | 'phrase'

export type Script = 'latin' | 'cyrillic' | 'caseless'

export type Language = {
  script: Script
  /** Lower-cased, without the last full stop; `т.д` stands for `т. д` too, `и пр` takes the word before. */
  abbreviations: ReadonlyMap<string, Reading>
  /** Words that open sentences, lower-cased: where one stands capitalised after an abbreviation, one begins. */
  openers: ReadonlySet<string>
  /** Openers that hardly ever stand capitalised inside a sentence: a sentence begins there even unpunctuated. */
  strongOpeners: ReadonlySet<string>
  /** Verbs that tie a quotation to its speaker, lower-cased. */
  speech: ReadonlySet<string>
  /** Words that put a time in front of a sentence, lower-cased: `By 5 p.m. ...`, `К 2005 г. ...`. */
  prepositions: ReadonlySet<string>
  /** Days, months, time zones and parts of the year, lower-cased: what goes on after `5 p.m.`. */
  times: ReadonlySet<string>
  /** Abbreviations that end longer words, lower-cased: `Hauptstr.` */
  compounds: readonly string[]
  /** Whether `3. Oktober` is an ordinal number. */
  ordinals: boolean
  /** Whether a line of dialogue begins with a dash, and a lone closing bracket is a smile. */
  dialogueDashes: boolean
}

const order: Reading[] = ['phrase', 'quantity', 'proper', 'name', 'date', 'number', 'never']

/** A language from lists of words separated by spaces; a word in several lists takes the strictest reading. */
export function defineLanguage(parts: {
  script: Script
  abbreviations: Partial<Record<Reading, string>>
  phrases?: [string, Reading][]
  openers?: string
  strongOpeners?: string
  speech?: string
  prepositions?: string
  times?: string
  compounds?: string
  ordinals?: boolean
  dialogueDashes?: boolean
}): Language {
  const abbreviations = new Map<string, Reading>()
  for (const reading of order)
    for (const word of words(parts.abbreviations[reading])) abbreviations.set(word, reading)
  for (const [phrase, reading] of parts.phrases ?? []) abbreviations.set(phrase, reading)
  return {
    script: parts.script,
    abbreviations,
    openers: new Set(words(parts.openers)),
    strongOpeners: new Set(words(parts.strongOpeners)),
    speech: new Set(words(parts.speech)),
    prepositions: new Set(words(parts.prepositions)),
    times: new Set(words(parts.times)),
    compounds: words(parts.compounds),
    ordinals: parts.ordinals ?? false,
    dialogueDashes: parts.dialogueDashes ?? false,
  }
}

/** The rules of a language, and those of another for its words where they turn up in between. */
export function withLoans(language: Language, lender: Language): Language {
  return {
    ...language,
    abbreviations: new Map([...lender.abbreviations, ...language.abbreviations]),
    openers: new Set([...lender.openers, ...language.openers]),
    times: new Set([...lender.times, ...language.times]),
    prepositions: new Set([...lender.prepositions, ...language.prepositions]),
  }
}

function words(list: string | undefined): string[] {
  return (list ?? '').split(/\s+/u).filter((word) => word !== '')
}
