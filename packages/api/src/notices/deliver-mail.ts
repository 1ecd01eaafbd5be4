import type { Installation } from '@assay/newsroom'
import { deliverMail, type NoticeMail } from '@assay/people'
import { listUnsentNotices, type UnsentNotice } from '@assay/questions'
import { readingOf } from '../reading-of.ts'

export type MailOfNotices = NoticeMail<UnsentNotice>

/** Sends everybody what they were told and may see now, as they chose. */
export const deliverMailEverywhere = (
  installation: Installation,
  out: { send: (mail: MailOfNotices) => Promise<void>; onError: (error: unknown) => void },
): Promise<void> =>
  deliverMail<UnsentNotice>(installation, {
    ...out,
    read: async (actor, since) => listUnsentNotices(await readingOf(installation, actor), since),
  })
