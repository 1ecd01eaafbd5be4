import { type Command, commandOf, usage } from './commands.ts'
import { explain } from './explain.ts'

/** Every command there is. Each is loaded when it is called, so that one that needs no database loads none. */
const commands: readonly Command[] = [
  {
    words: ['audit', 'verify'],
    takes: '[--bundle FILE] [--workspace SLUG] [--checkpoint FILE] [--key KEY] [--json]',
    summary: 'prove that the history is whole: of this database, or of a bundle',
    load: async () => (await import('./commands/audit-verify.ts')).auditVerify,
  },
  {
    words: ['audit', 'proof'],
    takes: 'EVENT [--out FILE]',
    summary: 'give the proof of one event',
    load: async () => (await import('./commands/audit-proof.ts')).auditProof,
  },
  {
    words: ['audit', 'export'],
    takes: 'SLUG [--article ID] [--out FILE]',
    summary: 'write a bundle that anybody can verify without this server',
    load: async () => (await import('./commands/audit-export.ts')).auditExport,
  },
  {
    words: ['audit', 'seal', '--new-log'],
    takes: 'SLUG [--reason WHY]',
    summary: 'go on signing in a new log that cites the old one, after a restore or where a key is lost',
    load: async () => (await import('./commands/audit-new-log.ts')).auditNewLog,
  },
  {
    words: ['audit', 'seal', '--new-key'],
    takes: 'SLUG',
    summary: 'sign a log with a new key from now on; the old key vouches for it',
    load: async () => (await import('./commands/audit-new-key.ts')).auditNewKey,
  },
  {
    words: ['audit', 'seal', '--moved'],
    takes: '',
    summary: 'go on signing after a move, where the original is not used any more',
    load: async () => (await import('./commands/audit-moved.ts')).auditMoved,
  },
  {
    words: ['audit', 'repair'],
    takes: '',
    summary: 'give events that were written past the queue their place in the log',
    load: async () => (await import('./commands/audit-repair.ts')).auditRepair,
  },
  {
    words: ['backup'],
    takes: 'FILE',
    summary: 'write everything in the database to a file, as it stands at one moment',
    load: async () => (await import('./commands/backup.ts')).backup,
  },
  {
    words: ['restore'],
    takes: 'FILE',
    summary: 'read a backup into an empty installation, and say what that means for its logs',
    load: async () => (await import('./commands/restore.ts')).restore,
  },
  {
    words: ['followers'],
    takes: '[replay NAME]',
    summary: 'say how far what reads the logs behind commands has come, or let it begin anew',
    load: async () => (await import('./commands/followers.ts')).showFollowers,
  },
  {
    words: ['import'],
    takes: 'FILE [--workspace SLUG] [--address URL]',
    summary: 'take a capture in, - for standard input',
    load: async () => (await import('./commands/import.ts')).importFile,
  },
  {
    words: ['split'],
    takes: 'FILE [--json] [--url URL] [--language TAG]',
    summary: 'print what is found in a capture, - for standard input',
    load: async () => (await import('./commands/split.ts')).split,
  },
  {
    words: ['user', 'erase-name'],
    takes: 'EMAIL --reason TEXT',
    summary: 'erase somebody’s name in every workspace; their account stays',
    load: async () => (await import('./commands/user-erase-name.ts')).userEraseName,
  },
  {
    words: ['user', 'reset'],
    takes: 'EMAIL',
    summary: 'make a link by which somebody sets a new password',
    load: async () => (await import('./commands/user-reset.ts')).userReset,
  },
  {
    words: ['workspace', 'create'],
    takes: 'SLUG NAME',
    summary: 'create one more workspace, and invite its admin',
    load: async () => (await import('./commands/workspace-create.ts')).workspaceCreate,
  },
]

/** Runs one command. Gives the exit code: 0 done, 1 failed, 2 not understood, 3 an audit that not all is signed for. */
export async function main(args: readonly string[]): Promise<number> {
  if (args.length === 0 || args[0] === '--help' || args[0] === 'help') {
    console.log(usage(commands))
    return args.length === 0 ? 2 : 0
  }
  const command = commandOf(commands, args)
  if (command === undefined) {
    console.error(`There is no command "${args.join(' ')}".\n\n${usage(commands)}`)
    return 2
  }
  try {
    const run = await command.load()
    return await run(args.slice(command.words.length))
  } catch (error) {
    console.error(await explain(error))
    return 1
  }
}
