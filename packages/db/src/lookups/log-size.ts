import type { Reader } from '../database.ts'

/** How many events of a log have a position: where a reader who has seen the present state follows on. */
export async function logSize(reader: Reader, logId: string): Promise<number> {
  const last = await reader.ledgerEntry.findFirst({ where: { logId }, orderBy: { position: 'desc' } })
  return last === null ? 0 : last.position + 1
}
