import { z } from 'zod'

export const zoneCookie = 'assay-zone'

/** The reader's time zone as their browser last named it; UTC until it has, or where the name is unknown. */
export const zoneSchema = z.string().transform(decodeURIComponent).refine(isKnownZone).catch('UTC')

function isKnownZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}
