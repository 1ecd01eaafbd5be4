import { z } from 'zod'
import { namingLineSchema, writtenTextSchema } from './written-text.ts'

// The fields of which every input is made, one schema for each kind. What passes here can be stored and asked for in
// any database that Assay runs on: no U+0000, no half of a character, no number past 32 bits, no year 0.

/** The largest `integer` of PostgreSQL. */
const largest = 2_147_483_647

/** The id of anything that has one. */
export const idSchema = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, 'letters, digits, - and _')

/** The key that makes a command safe to send twice: printable ASCII (draft-ietf-httpapi-idempotency-key-header-08). */
export const commandKeySchema = z.string().regex(/^[\x21-\x7e]{8,64}$/, 'printable ASCII')

/** A version as somebody saw it; `seenVersionSchema` also takes 0, for what is not there yet. */
export const versionSchema = z.int().min(1).max(largest)
export const seenVersionSchema = z.int().min(0).max(largest)

/** An offset in a text, in the unit that the text is counted in where it is used. */
export const offsetSchema = z.int().min(0).max(largest)

/** A place in a log; -1 is before the first. One more is still a number of the database. */
export const positionSchema = z
  .int()
  .min(-1)
  .max(largest - 1)

/** The number of a part of a text; where it begins is an offset, however long the parts are. */
export const partSchema = z.int().min(0).max(32_767)

const year0 = /^0000/

/** A moment in UTC, from the year 1 to the year 9999. */
export const instantSchema = z.iso.datetime().refine((time) => !year0.test(time), 'there is no year 0')

/** A calendar day, in the same years. */
export const daySchema = z.iso.date().refine((day) => !year0.test(day), 'there is no year 0')

/** What somebody looks for: a few words, empty for everything. */
export const searchSchema = writtenTextSchema(200)

/** A value that a list is filtered by, as the list itself offered it. */
export const filterValueSchema = writtenTextSchema(1_000)

/** What is copied along with addresses, as it is and encoded. Joiners stay: Persian and Indic names need them. */
const invisibleInAddress =
  /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|%C2%AD|%E2%80%8B|%E2%81%A0|%EF%BB%BF/giu

/** An address as somebody pasted it, without what cannot be seen of it. */
export const addressTextSchema = (max: number) =>
  writtenTextSchema(max).transform((text) => text.replaceAll(invisibleInAddress, '').trim())

/** The address of a page. */
export const pageAddressSchema = addressTextSchema(4_000).pipe(z.url({ protocol: /^https?$/ }))

/** The name of a file, without what no file system could show. */
export const fileNameSchema = namingLineSchema(255).pipe(z.string().min(1))
