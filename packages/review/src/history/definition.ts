import type { EditorialTable, RowChanges } from '../evolve/rows.ts'
import type { Told } from '../notice.ts'
import type { TextRef } from '../text-ref.ts'
import type { Versions } from './versions.ts'

/** What an erasable text is to the event that carries it. Each kind has its word in the catalogue. */
export const textKinds = ['name', 'rationale', 'reason', 'passage', 'note', 'comment'] as const
export type TextKind = (typeof textKinds)[number]

/** The fields of an object that refer to an erasable text. */
type TextField<Data> = {
  [Field in keyof Data & string]: [NonNullable<Data[Field]>] extends [TextRef] ? Field : never
}[keyof Data & string]

/** Where event data refer to erasable texts: `reason`, or `citations[].quotedPassage` for each member of a list. */
type TextPath<Data> =
  | TextField<Data>
  | {
      [List in keyof Data & string]: Data[List] extends readonly (infer Member)[]
        ? `${List}[].${TextField<Member>}`
        : never
    }[keyof Data & string]

/** What an event is about, for the columns that the audit filters by. */
export type Subject = { articleId: string | null; statementId: string | null }

/** The words of one version of a statement, by their SHA-256 in lower-case hex. */
export type CutWords = { statementId: string; version: number; textHash: string }
/** A capture, by the SHA-256 of its bytes, and of the text that was read from them where the event says it: lower-case hex. */
export type CapturedBytes = { captureId: string; sha256: string; textHash: string | null }

/** When an event was signed, by whom and in which log. */
type Signed = { logId: string; at: string; actorId: string | null }

/** The chapters of an article's story; what comes before review opened is one, each day of review is one. */
export type Chapter = 'preparation' | 'opening' | 'review' | 'recapture'

/** All that is known of one type of event. */
export type EventDefinition<Data, Table extends EditorialTable> = {
  versions: Versions<Data>
  /** `installation` for what stands in no workspace's log. */
  log: 'workspace' | 'installation'
  subject: (data: Data) => Subject
  /**
   * Each erasable text that the event carries; `erased` is one that it empties instead. Every field of the data
   * that refers to a text has to be here, or it does not compile.
   */
  texts: Readonly<Record<TextPath<Data>, TextKind | 'erased'>>
  /** The words of statements that the event cut, by their SHA-256: each version of each statement once. */
  words: (data: Data) => readonly CutWords[]
  /** The capture whose bytes the event took in; null for an event that took in none. */
  captured: (data: Data) => CapturedBytes | null
  /** The tables that `changes` may touch. */
  tables: readonly Table[]
  /** What the event changes in the tables: a function of the event alone, without state, clock or chance. */
  changes: (data: Data, signed: Signed) => RowChanges[Table][]
  /** The field that holds what was `before` and `after`, where the data do not do so themselves. */
  sides: (keyof Data & string) | null
  /** Where an article's story tells it; null where it tells nothing of it. */
  chapter: Chapter | null
  /** By it an article takes another one in, `mergedId`, with its statements. */
  absorbs: boolean
  /** After it, words that were shown before must not be shown any more. */
  takesTextsAway: boolean
  /** After it, any statement of its article may have other words. */
  rewordsArticle: boolean
  /** Who is told of it, whoever acted aside; null where nobody ever is. */
  tells: ((data: Data) => readonly Told[]) | null
  /** It tells nothing of what anybody said: whoever a blind review binds hears of it too. All others are kept. */
  shownBlind: boolean
}

type Optional =
  | 'log'
  | 'subject'
  | 'words'
  | 'captured'
  | 'sides'
  | 'absorbs'
  | 'takesTextsAway'
  | 'rewordsArticle'
  | 'tells'
  | 'shownBlind'
type Given<Data, Table extends EditorialTable> = Omit<EventDefinition<Data, Table>, Optional> &
  Partial<Pick<EventDefinition<Data, Table>, Optional>>

/** Defines a type of event. What is left out is as it is for most. */
export function defineEvent<Data extends object, const Table extends EditorialTable>(
  given: Given<Data, Table>,
): EventDefinition<Data, Table> {
  return {
    log: 'workspace',
    subject: () => ({ articleId: null, statementId: null }),
    words: () => [],
    captured: () => null,
    sides: null,
    absorbs: false,
    takesTextsAway: false,
    rewordsArticle: false,
    tells: null,
    shownBlind: false,
    ...given,
  }
}

/** An event about an article. */
export const aboutArticle = ({ articleId }: { articleId: string }): Subject => ({
  articleId,
  statementId: null,
})

/** An event about a statement of an article. */
export const aboutStatement = ({ articleId, statementId }: Subject): Subject => ({ articleId, statementId })
