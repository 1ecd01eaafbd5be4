import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Installation } from '@assay/newsroom'
import { importCapture } from '@assay/newsroom'
import type { Actor, Role } from '@assay/review'
import { testDatabase } from '@assay/testing'
import type { Command } from '../../../../newsroom/src/frame/command.ts'

const repositoryRoot = path.join(import.meta.dirname, '../../../../..')
export const demoFolder = path.join(repositoryRoot, 'prisma/demo')
export const corpusFolder = path.join(
  process.env.ASSAY_SHARED ?? path.join(repositoryRoot, '../shared'),
  'corpus',
)

export const maxBytes = 5 * 1024 * 1024

type Given = {
  installation: Installation
  editor: Actor
  /** A command of the editor, each with a key of its own. */
  command: <Input>(input: Input) => Command<Input>
}

/** A workspace with nothing in it, on a database of its own, and an editor. */
export async function givenNewsroom(): Promise<Given> {
  const database = await testDatabase()
  const now = () => new Date('2026-03-05T10:00:00.000Z')
  const installation: Installation = { database, now, committed: () => {}, linkSecret: 'secret of the test' }
  await database.prisma.workspace.create({
    data: { id: 'w1', slug: 'desk', name: 'Desk', version: 1, policy: { quorum: 2 }, createdAt: new Date(0) },
  })
  const editor = actorAs('editor')
  let commands = 0
  return {
    installation,
    editor,
    command: (input) => ({ actor: editor, key: `command-${++commands}`, input }),
  }
}

export function actorAs(role: Role, workspaceId = 'w1'): Actor {
  return { kind: 'member', workspaceId, personId: `person-${role}`, memberId: `member-${role}`, role }
}

/** The captures in a folder; none where the folder is not there. */
export function capturesIn(folder: string): { name: string; bytes: Uint8Array }[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => /\.(txt|html)$/.test(name))
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(path.join(folder, name))) }))
}

/** Imports a text as it is pasted. */
export async function importText({ installation, command }: Given, text: string) {
  const bytes = new TextEncoder().encode(text)
  return importCapture(installation, command({ filename: null, sourceUrl: null, bytes, maxBytes }))
}
