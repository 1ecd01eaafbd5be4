import { proveByOperator } from '@assay/custody'
import type { Database } from '@assay/db'
import { quantile } from '../core/timing.ts'

const million = 1_000_000
const origin = 'assay.example/million'

/**
 * Fills a database with the tree of a million leaves as far as a proof reads it (hashes of nothing in
 * particular: the time is what is asked for). Gives the median time of a proof, from the database to the file.
 */
export async function proveInMillion(database: Database): Promise<number> {
  const hash = `sha256(('n' || n)::bytea)`
  await database.runScript(`
    SET statement_timeout = 0; SET session_replication_role = replica;
    INSERT INTO event (id, log_id, type, version, actor_role, at, data, nonce)
      SELECT 'e' || n, 'million', 'member-sessions-ended', 1, 'admin', now(), '{"memberId": "m"}', ${hash}
      FROM generate_series(0, ${million - 1}, 1000) n;
    INSERT INTO ledger_entry (log_id, position, event_id, leaf_hash)
      SELECT 'million', n, 'e' || n, ${hash} FROM generate_series(0, ${million - 1}) n;
    INSERT INTO ledger_node (origin, level, index, hash)
      SELECT '${origin}', level, n, ${hash}
      FROM generate_series(1, 19) level, LATERAL generate_series(0, (${million} >> level) - 1) n;
    INSERT INTO ledger_tree (origin, log_id, generation, created_at) VALUES ('${origin}', 'million', 1, now());
    INSERT INTO checkpoint (origin, size, root, note) VALUES ('${origin}', ${million}, sha256('r'), 'note');
    SET session_replication_role = origin; RESET statement_timeout`)
  const installation = { database, now: () => new Date(), committed: () => {}, linkSecret: '' }
  const times: number[] = []
  for (let turn = 0; turn < 300; turn++) {
    const eventId = `e${((turn * 7919) % 1_000) * 1_000}`
    const begun = performance.now()
    const { sealed } = await proveByOperator(installation, { eventId })
    times.push(performance.now() - begun)
    if (!sealed) throw new Error('There is no proof')
  }
  return quantile(times, 0.5)
}
