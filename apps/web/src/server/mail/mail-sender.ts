import type { MailOfNotices } from '@assay/api'
import type { MailSetting } from '@assay/settings'
import { createTransport } from 'nodemailer'
import { writeMail } from './write-mail.ts'

const patience = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 30_000 }

/** Gives what sends mail by the server that the settings name. It throws where the server does not take one. */
export function buildMailSender({ url: server, from }: MailSetting, url: string) {
  const transport = createTransport({ url: server, ...patience })
  return {
    send: async (mail: MailOfNotices): Promise<void> => {
      await transport.sendMail({ from, ...writeMail(mail, url) })
    },
    close: () => transport.close(),
  }
}
