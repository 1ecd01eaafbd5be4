import { agreement } from './en/agreement.ts'
import { articles } from './en/articles.ts'
import { audit } from './en/audit.ts'
import { decide } from './en/decide.ts'
import { discussion } from './en/discussion.ts'
import { dossier } from './en/dossier.ts'
import { erasure } from './en/erasure.ts'
import { errors } from './en/errors.ts'
import { events } from './en/events.ts'
import { importing } from './en/import.ts'
import { ledger } from './en/ledger.ts'
import { mail } from './en/mail.ts'
import { notices } from './en/notices.ts'
import { overview } from './en/overview.ts'
import { parts } from './en/parts.ts'
import { past } from './en/past.ts'
import { people } from './en/people.ts'
import { recapture } from './en/recapture.ts'
import { review } from './en/review.ts'
import { rules } from './en/rules.ts'
import { settings } from './en/settings.ts'
import { shell } from './en/shell.ts'
import { states } from './en/states.ts'
import { techniques } from './en/techniques.ts'
import { verify } from './en/verify.ts'
import { work } from './en/work.ts'

/** Every word a person reads, in English: one file per area in ./en, one line here for each. */
export const en = {
  agreement,
  articles,
  audit,
  decide,
  discussion,
  dossier,
  erasure,
  errors,
  events,
  importing,
  ledger,
  mail,
  notices,
  overview,
  parts,
  past,
  people,
  recapture,
  review,
  rules,
  settings,
  shell,
  states,
  techniques,
  verify,
  work,
} as const
