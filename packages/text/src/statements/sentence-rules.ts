import type { Language, LanguageScript, LanguageWords } from '../languages/language-words.ts'

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

/** The scripts that sentences are cut by: Arabic, Chinese and Japanese have no capitals. */
export type RuleScript = 'latin' | 'cyrillic' | 'caseless'

/** How sentences of one language begin and end. */
export type SentenceRules = {
  script: RuleScript
  /** Lower-cased, without the last full stop; `т.д` stands for `т. д` too, `и пр` takes the word before. */
  abbreviations: ReadonlyMap<string, Reading>
  /** Words that open sentences, lower-cased: where one stands capitalised after an abbreviation, one begins. */
  openers: ReadonlySet<string>
  /** Openers that hardly ever stand capitalised inside a sentence: a sentence begins there even unpunctuated. */
  strongOpeners: ReadonlySet<string>
  /** After these a capital belongs to a name or a title: `of The Hague`, `called We Shall Overcome`. */
  titleLeads: ReadonlySet<string>
  /** Strong openers that begin a sentence before a number (`In 2015 we`); before a word they may stand in a title. */
  numberLeads: ReadonlySet<string>
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

/** A word in several lists takes the strictest reading, which comes last. */
const order: readonly Reading[] = ['phrase', 'quantity', 'proper', 'name', 'date', 'number', 'never']

const ruleScripts: Readonly<Record<LanguageScript, RuleScript>> = {
  latin: 'latin',
  cyrillic: 'cyrillic',
  arabic: 'caseless',
  han: 'caseless',
  kana: 'caseless',
}

/** The rules of a language from its words and from those that it borrows. */
export function buildRules({ script, words, borrows }: Language): SentenceRules {
  const given = [borrows?.sentences, words.sentences]
  const set = (list: PlainList) => new Set(given.flatMap((sentences) => sentences?.[list] ?? []))
  const abbreviations = new Map<string, Reading>()
  for (const sentences of given)
    for (const reading of order)
      for (const word of sentences?.abbreviations?.[reading] ?? []) abbreviations.set(word, reading)
  return {
    script: ruleScripts[script],
    abbreviations,
    openers: set('openers'),
    strongOpeners: set('strongOpeners'),
    titleLeads: set('titleLeads'),
    numberLeads: set('numberLeads'),
    speech: set('speech'),
    prepositions: set('prepositions'),
    times: set('times'),
    compounds: [...set('compounds')],
    ordinals: given.some((sentences) => sentences?.ordinals === true),
    dialogueDashes: given.some((sentences) => sentences?.dialogueDashes === true),
  }
}

type PlainList = Exclude<
  keyof NonNullable<LanguageWords['sentences']>,
  'abbreviations' | 'ordinals' | 'dialogueDashes'
>

/** The rules of a language, and those of another for its words where they turn up in between. */
export function withLoans(rules: SentenceRules, lender: SentenceRules): SentenceRules {
  return {
    ...rules,
    abbreviations: new Map([...lender.abbreviations, ...rules.abbreviations]),
    openers: new Set([...lender.openers, ...rules.openers]),
    times: new Set([...lender.times, ...rules.times]),
    prepositions: new Set([...lender.prepositions, ...rules.prepositions]),
  }
}
