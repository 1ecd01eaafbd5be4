import {
  CamelCasePlugin,
  type DatabaseConnection,
  type Driver,
  Kysely,
  type KyselyPlugin,
  type OperationNodeSource,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RootOperationNode,
  SelectQueryNode,
  sql,
  type WithNode,
} from 'kysely'
import type { Reader } from '../database.ts'
import type {
  Article,
  Assessment,
  AssessmentRevision,
  Assignment,
  BlindReview,
  Capture,
  Citation,
  Comment,
  CommentRevision,
  Decision,
  DecisionCitation,
  DecisionRevision,
  ErasableText,
  Event,
  EventText,
  InformedRevision,
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
  blindReview: BlindReview
  capture: Capture
  citation: Citation
  comment: Comment
  commentRevision: CommentRevision
  decision: Decision
  decisionCitation: DecisionCitation
  decisionRevision: DecisionRevision
  erasableText: ErasableText
  event: Event
  eventText: EventText
  informedRevision: InformedRevision
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
export function typedTables(reader: Reader): TypedTables {
  return kyselyOf(reader)
}

type TypedTables = Pick<Kysely<Tables>, 'selectFrom' | 'with'>

/**
 * Tables as somebody sees them from whom some of it is kept: every query, however deep it names a table, finds under
 * that name what `shadow` puts there (common table expressions by the tables' own names).
 */
export function shadowedTables(
  reader: Reader,
  shadow: (tables: TypedTables) => OperationNodeSource,
): TypedTables {
  const tables = kyselyOf(reader)
  const shadows = shadow(tables).toOperationNode()
  if (!SelectQueryNode.is(shadows) || shadows.with === undefined) throw new Error('There are no shadows')
  return tables.withPlugin(shadowing(shadows.with))
}

function shadowing(shadows: WithNode): KyselyPlugin {
  const over = (node: RootOperationNode): RootOperationNode => {
    if (!SelectQueryNode.is(node)) return notHere()
    const own = node.with?.expressions ?? []
    return { ...node, with: { ...shadows, expressions: [...shadows.expressions, ...own] } }
  }
  return {
    transformQuery: ({ node }) => over(node),
    transformResult: async ({ result }) => result,
  }
}

function kyselyOf(reader: Reader): Kysely<Tables> {
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
