import type { Finding } from '@assay/exchange'
import type { OutsideFinding } from '@assay/ledger'

/** Which log something outside the database may be about: by the origins that it has, or by its address. */
type About = { origins: readonly string[]; slug: string }

/** An origin without the number that a log has which continues another one. */
const baseOf = (origin: string): string => origin.replace(/\.\d+$/, '')

/** Whether a finding is about this log: also where the database does not know any more under which origin it was. */
export function isAbout({ origin }: OutsideFinding, { origins, slug }: About): boolean {
  if (origin === null) return false
  const base = baseOf(origin)
  return origins.some((each) => baseOf(each) === base) || base.endsWith(`/${slug}`)
}

/** As findings of an audit. */
export const findingOf = ({ code, where, message }: OutsideFinding): Finding => ({ code, where, message })
