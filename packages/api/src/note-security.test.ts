import type { SecurityEntry } from '@assay/people'
import { buildInstallation, buildWorkspace } from '@assay/testing'
import { describe, expect, it } from 'vitest'
import { noteSecurity, securityEventOf } from './note-security.ts'
import { anyoneProcedure, router } from './procedures.ts'
import { appRouter, createCaller } from './router.ts'

type Walked = Record<string, { _def: { type: string } }>

it('every command about accounts and members has its event, and no event is of a procedure that is gone', () => {
  const procedures = Object.entries(appRouter._def.procedures as unknown as Walked)
  const commands = procedures
    .filter(([path, { _def }]) => /^(member|person|session)\./.test(path) && _def.type === 'mutation')
    .map(([path]) => path)
  expect(commands.filter((path) => securityEventOf[path] === undefined)).toEqual(['session.dismissFailures'])
  const paths = new Set(procedures.map(([path]) => path))
  expect(Object.keys(securityEventOf).filter((path) => !paths.has(path))).toEqual([])
})

describe('the security log, over the API', () => {
  it('holds who did what, who was refused what, and never an input', async () => {
    const { installation } = await buildInstallation()
    const { admin, members } = await buildWorkspace(installation, ['reviewer'])
    const [reviewer = admin] = members
    const { workspaceId } = admin
    const noted: SecurityEntry[] = []
    const callerOf = (personId: string | null) =>
      createCaller({ installation, personId, note: (entry) => noted.push({ ...entry, personId }) })
    const input = { workspaceId, key: 'a-key-of-this-test', role: 'reviewer' } as const

    await callerOf(admin.personId).member.invite(input)
    await callerOf(reviewer.personId)
      .member.invite(input)
      .catch(() => {})
    await callerOf(null)
      .member.invite(input)
      .catch(() => {})
    await callerOf(reviewer.personId)
      .member.invitations({ workspaceId })
      .catch(() => {})
    await callerOf(reviewer.personId)
      .member.list({ workspaceId: 'another' })
      .catch(() => {})
    const secret = { token: 'x'.repeat(43), password: 'four herons by the weir' }
    await callerOf(null)
      .person.resetPassword(secret)
      .catch(() => {})
    await callerOf(admin.personId).assessment.export({
      workspaceId,
      articleId: null,
      baseUrl: 'http://a.example',
    })
    await callerOf(admin.personId).member.list({ workspaceId })

    const about = (entry: SecurityEntry) =>
      [entry.event, entry.outcome, entry.code, entry.procedure, entry.personId].join(' ')
    expect(noted.map(about)).toEqual([
      `invitation done  member.invite ${admin.personId}`,
      `invitation refused not-permitted member.invite ${reviewer.personId}`,
      'invitation refused signed-out member.invite ',
      `command-refused refused not-permitted member.invitations ${reviewer.personId}`,
      `command-refused refused not-found member.list ${reviewer.personId}`,
      'password-reset refused link-invalid person.resetPassword ',
      `export done  assessment.export ${admin.personId}`,
    ])
    expect(noted[0]).toMatchObject({ workspaceId })
    expect(JSON.stringify(noted)).not.toMatch(/herons|xxxx|a-key-of-this-test/)
  })

  it('holds a fault with the number under which it was answered', async () => {
    const failing = router({
      broken: anyoneProcedure.query(() => {
        throw new Error('relation "person" does not exist')
      }),
    })
    const { installation } = await buildInstallation()
    const noted: SecurityEntry[] = []
    const note = (entry: SecurityEntry) => void noted.push(entry)
    await failing
      .createCaller({ installation, personId: null, note })
      .broken()
      .catch(() => {})
    expect(noted).toMatchObject([{ event: 'fault', outcome: 'failed', code: 'internal' }])
    expect(noted[0]?.fault).toMatch(/^[0-9a-f]{10}$/)
    expect(JSON.stringify(noted)).not.toContain('relation')
  })

  it('says nothing of the work that is done here', () => {
    const noted: SecurityEntry[] = []
    const note = (entry: SecurityEntry) => void noted.push(entry)
    noteSecurity(note, { path: 'assessment.submit', type: 'mutation', given: {}, error: null })
    noteSecurity(note, { path: 'article.review', type: 'query', given: {}, error: null })
    expect(noted).toEqual([])
  })
})
