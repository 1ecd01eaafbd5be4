import { z } from 'zod'

/**
 * The shapes that the data of an event type has had. Stored events are never changed: what was stored at an
 * earlier version is read by the schema of that version and brought to the newest one.
 */
export type Versions<Data> = {
  /** The number of the newest version, which new events are stored at. Counted from 1. */
  newest: number
  /** Reads stored data. @throws ZodError where they are not of that version, or the version is not known */
  read: (version: number, data: unknown) => Data
  /** Adds a version: its schema, and how data of the version before become data of this one. */
  next: <Next extends object>(schema: z.ZodType<Next>, upcast: (data: Data) => Next) => Versions<Next>
}

/** The first version of an event's data. A new field, or any other change, is a version more (`next`). */
export function firstVersion<Data extends object>(schema: z.ZodType<Data>): Versions<Data> {
  return buildVersions(1, schema, (version) => unknownVersion(version, 1))
}

function buildVersions<Data extends object>(
  newest: number,
  schema: z.ZodType<Data>,
  readEarlier: (version: number, data: unknown) => Data,
): Versions<Data> {
  const read = (version: number, data: unknown): Data =>
    version === newest ? schema.parse(data) : readEarlier(version, data)
  return {
    newest,
    read,
    next: (nextSchema, upcast) =>
      buildVersions(newest + 1, nextSchema, (version, data) =>
        version > newest ? unknownVersion(version, newest + 1) : upcast(read(version, data)),
      ),
  }
}

function unknownVersion(version: number, newest: number): never {
  const message = `Version ${version} is not known, the newest is ${newest}`
  throw new z.ZodError([{ code: 'custom', path: ['version'], message, input: version }])
}
