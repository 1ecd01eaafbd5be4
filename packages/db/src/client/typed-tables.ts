import {
  CamelCasePlugin,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
} from 'kysely'
import type { Reader } from '../database.ts'
import type {
  Article,
  Assessment,
  AssessmentRevision,
  Assignment,
  Capture,
  Citation,
  Comment,
  CommentRevision,
  Decision,
  DecisionCitation,
  DecisionRevision,
  ErasableText,
  Event,
  LedgerEntry,
  Member,
  Notice,
  Person,
  Rejection,
  Source,
  Statement,
  StatementText,
  StatementTurn,
  Thread,
} from '../generated/client.ts'

/** The tables that typed queries may name, with their columns as Prisma reads them. */
export type Tables = {
  article: Article
  assessment: Assessment
  assessmentRevision: AssessmentRevision
  assignment: Assignment
  capture: Capture
  citation: Citation
  comment: Comment
  commentRevision: CommentRevision
  decision: Decision
  decisionCitation: DecisionCitation
  decisionRevision: DecisionRevision
  erasableText: ErasableText
  event: Event
  ledgerEntry: LedgerEntry
  member: Member
  notice: Notice
  person: Person
  rejection: Rejection
  source: Source
  statement: Statement
  statementText: StatementText
  statementTurn: StatementTurn
  thread: Thread
}

const columnNames = new CamelCasePlugin({ maintainNestedObjectKeys: true })

/**
 * Builds typed queries and runs them on the connection or in the transaction of a reader: what a query names is held
 * against the schema by the compiler. Only for reading.
 */
export function typedTables(reader: Reader): Pick<Kysely<Tables>, 'selectFrom' | 'with'> {
  return new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => driverOf(reader),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
    plugins: [columnNames],
  })
}

function driverOf(reader: Reader): Driver {
  const connection: DatabaseConnection = {
    executeQuery: async ({ sql, parameters }) => ({
      rows: await reader.$queryRawUnsafe(sql, ...parameters),
    }),
    streamQuery: notHere,
  }
  return {
    init: async () => {},
    acquireConnection: async () => connection,
    beginTransaction: notHere,
    commitTransaction: notHere,
    rollbackTransaction: notHere,
    releaseConnection: async () => {},
    destroy: async () => {},
  }
}

const notHere = (): never => {
  throw new Error('Typed queries read, in one query each')
}

/** A piece of SQL in a typed query, for what the builder has no word for; its values are kept apart. */
export const typedSql = sql

/** Stands for any of some values as one parameter, so that a query has one text however many they are. */
export const anyOf = (values: readonly string[]) => sql<string>`any(${[...values]}::text[])`

export type { ExpressionBuilder } from 'kysely'
