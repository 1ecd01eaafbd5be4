import type { Reader } from '@assay/db'
import { namesOf, textsOf } from '@assay/db'
import { type Editorial, type PictureValue, pictureKinds, type RowDifference } from '@assay/review'
import { z } from 'zod'
import { wordsOf } from './words.ts'

/** A value as it is shown. A text that was erased since says so. */
const shownSchema = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.object({ erased: z.literal(true) }),
])
type Shown = z.infer<typeof shownSchema>

/** One row of a difference in words: what it is, whose, and its fields before and after. */
export const describedRowSchema = z.object({
  change: z.enum(['added', 'changed', 'removed']),
  kind: z.enum(pictureKinds),
  id: z.string(),
  statementId: z.string().nullable(),
  /** The words of the statement that it belongs to, as they were at the later of the moments. */
  statementText: z.string().nullable(),
  personId: z.string().nullable(),
  /** Null where there is no person, or the name was erased. */
  personName: z.string().nullable(),
  /** What an article, a source or a workspace is called. */
  title: z.string().nullable(),
  /** Only what differs; for what was added or removed, all that it said. */
  fields: z.array(z.object({ field: z.string(), before: shownSchema, after: shownSchema })),
})
export type DescribedRow = z.infer<typeof describedRowSchema>

/**
 * Puts a difference into words: free texts, words of statements and names are looked up, and what looks the same
 * before and after is left out (a rationale that was written again word for word, say).
 *
 * @param tables as they stood at the later moment
 */
export async function describeDifference(
  reader: Reader,
  rows: readonly RowDifference[],
  tables: Editorial,
): Promise<DescribedRow[]> {
  const sides = rows.map((row) => ({ row, fields: sidesOf(row) }))
  const show = await lookUp(reader, sides, tables)
  return sides.flatMap(({ row: { change, row }, fields }) => {
    const shown = fields.map((each) => show.field(row.statementId, each)).filter(isDifferent)
    if (change === 'changed' && shown.length === 0) return []
    const { kind, id, statementId, personId } = row
    return {
      ...{ change, kind, id, statementId, personId },
      statementText: statementId === null ? null : show.words(statementId),
      personName: personId === null ? null : show.name(personId),
      title: titleOf(row.fields),
      fields: shown,
    }
  })
}

type Side = { field: string; before: PictureValue; after: PictureValue }

function sidesOf(difference: RowDifference): Side[] {
  const { change, row } = difference
  switch (change) {
    case 'added':
      return Object.entries(row.fields).map(([field, after]) => ({ field, before: null, after }))
    case 'removed':
      return Object.entries(row.fields).map(([field, before]) => ({ field, before, after: null }))
    case 'changed':
      return Object.entries(difference.before).map(([field, before]) => ({
        field,
        before,
        after: row.fields[field] ?? null,
      }))
  }
}

const isDifferent = ({ before, after }: { before: Shown; after: Shown }): boolean =>
  JSON.stringify(before) !== JSON.stringify(after)

function titleOf(fields: Readonly<Record<string, PictureValue>>): string | null {
  const title = fields.headline ?? fields.title ?? fields.name ?? fields.url
  return typeof title === 'string' ? title : null
}

/** What stands in a picture for something that is kept elsewhere, and how the field is called that shows it. */
const references = {
  rationaleTextId: 'rationale',
  quotedTextId: 'quotedPassage',
  wordsVersion: 'words',
  saidOfVersion: 'saidOf',
  captureId: 'capturedAt',
} as const
const isReference = (field: string): field is keyof typeof references => Object.hasOwn(references, field)

type Row = { row: RowDifference; fields: readonly Side[] }

async function lookUp(reader: Reader, rows: readonly Row[], tables: Editorial) {
  const valuesOf = (wanted: keyof typeof references) =>
    rows.flatMap(({ row: { row }, fields }) =>
      fields
        .filter(({ field }) => field === wanted)
        .flatMap(({ before, after }) => [before, after])
        .map((value) => ({ statementId: row.statementId ?? '', value })),
    )
  const idsOf = (wanted: keyof typeof references) =>
    valuesOf(wanted).flatMap(({ value }) => (typeof value === 'string' ? [value] : []))
  const versions = new Map([...tables.statement.values()].map(({ id, version }) => [id, version]))
  const about = new Set(rows.flatMap(({ row: { row } }) => row.statementId ?? []))
  const words = await wordsOf(reader, [
    ...[...valuesOf('wordsVersion'), ...valuesOf('saidOfVersion')].map(({ statementId, value }) => ({
      statementId,
      version: Number(value),
    })),
    ...[...about].map((id) => ({ statementId: id, version: versions.get(id) ?? 1 })),
  ])
  const texts = await textsOf(reader, [...idsOf('rationaleTextId'), ...idsOf('quotedTextId')])
  const captures = await reader.capture.findMany({ where: { id: { in: idsOf('captureId') } } })
  const times = new Map(captures.map(({ id, capturedAt }) => [id, capturedAt.toISOString()]))
  const names = await namesOf(
    reader,
    rows.flatMap(({ row: { row } }) => row.personId ?? []),
  )

  const value = (field: keyof typeof references, statementId: string | null, given: PictureValue): Shown => {
    if (given === null) return null
    switch (field) {
      case 'rationaleTextId':
      case 'quotedTextId':
        return texts(String(given)) ?? { erased: true }
      case 'wordsVersion':
      case 'saidOfVersion':
        return words(statementId ?? '', Number(given))
      case 'captureId':
        return times.get(String(given)) ?? null
    }
  }
  return {
    field: (statementId: string | null, { field, before, after }: Side) =>
      isReference(field)
        ? {
            field: references[field],
            before: value(field, statementId, before),
            after: value(field, statementId, after),
          }
        : { field, before, after },
    words: (statementId: string) => words(statementId, versions.get(statementId) ?? 1),
    name: (personId: string) => names.get(personId) ?? null,
  }
}
