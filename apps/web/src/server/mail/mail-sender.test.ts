import type { AddressInfo } from 'node:net'
import type { MailOfNotices } from '@assay/api'
import { SMTPServer } from 'smtp-server'
import { expect, it, onTestFinished } from 'vitest'
import { buildMailSender } from './mail-sender.ts'

/** A mail server of the test's own, which keeps what it is sent, or refuses it. */
async function startServer({ refuses = false } = {}) {
  const received: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      let raw = ''
      stream.setEncoding('utf8')
      stream.on('data', (piece: string) => {
        raw += piece
      })
      stream.on('end', () => {
        if (!refuses) received.push(raw)
        done(refuses ? new Error('Try again later') : null)
      })
    },
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  onTestFinished(() => new Promise<void>((closed) => server.close(closed)))
  const { port } = server.server.address() as AddressInfo
  const sender = buildMailSender(
    { url: `smtp://127.0.0.1:${port}`, from: 'desk@news.example' },
    'https://assay.example',
  )
  onTestFinished(sender.close)
  return { received, sender }
}

const mail: MailOfNotices = {
  to: 'mara@news.example',
  workspace: { name: 'Harbour & Sons', slug: 'harbour' },
  notices: [
    {
      ...{ noticeId: 'n1', kind: 'mentioned', actorName: 'Bo <Lund>', articleId: 'a1', headline: 'The weir' },
      ...{ statementId: 's1', commentId: 'c1', dueAt: null },
    },
    {
      ...{ noticeId: 'n2', kind: 'late', actorName: null, articleId: 'a2', headline: null },
      ...{ statementId: null, commentId: null, dueAt: new Date('2026-03-02T09:00:00Z') },
    },
  ],
  unsubscribe: { personId: 'p1', token: 'tok' },
}

/** A part of a raw mail, with its soft line breaks undone. */
const plain = (raw: string) =>
  raw
    .replace(/\r\n[ \t]/g, ' ')
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

it('a mail says what happened, as text and as HTML, leads to the very place, and ends by one click', async () => {
  const { received, sender } = await startServer()
  await sender.send(mail)
  expect(received).toHaveLength(1)
  const raw = plain(received[0] ?? '')
  expect(raw).toContain('To: mara@news.example')
  expect(raw).toContain('From: desk@news.example')
  expect(raw).toContain('Subject: 2 notifications from Harbour & Sons')
  expect(raw).toContain('List-Unsubscribe: <https://assay.example/api/mail/unsubscribe?person=p1&token=tok>')
  expect(raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
  const [text = '', html = ''] = raw.split('Content-Type: text/html')
  expect(text).toContain('Bo <Lund> mentioned you in The weir')
  expect(text).toContain('https://assay.example/w/harbour/articles/a1?statement=s1&comment=c1')
  expect(text).toContain('Your work is late: it was due 2026-03-02 09:00 UTC')
  expect(html).toContain('Bo &lt;Lund&gt; mentioned you</a> in The weir')
  expect(html).toContain('Harbour &amp; Sons')
  expect(html).not.toMatch(/<img|<script|Bo <Lund>/)
})

it('the same news sent again has the same id, and one alone says in its subject what it is', async () => {
  const { received, sender } = await startServer()
  const one = { ...mail, notices: mail.notices.slice(0, 1) }
  await sender.send(one)
  await sender.send(one)
  await sender.send(mail)
  const ids = received.map((raw) => /Message-ID: (\S+)/i.exec(plain(raw))?.[1])
  expect(ids[0]).toBe(ids[1])
  expect(ids[2]).not.toBe(ids[0])
  expect(plain(received[0] ?? '')).toContain('Subject: Bo <Lund> mentioned you (Harbour & Sons)')
})

it('a server that refuses is heard of', async () => {
  const { received, sender } = await startServer({ refuses: true })
  await expect(sender.send(mail)).rejects.toThrow(/Try again later/)
  expect(received).toEqual([])
})
