// The frame that everything stands in that writes: of this package, of people and of custody.
export { type LinkAct, runByLink } from './frame/act.ts'
export { type Command, type Frame, identityOf, runCommand } from './frame/command.ts'
export { newId } from './frame/ids.ts'
export type { Installation } from './frame/installation.ts'
export { commitmentOf } from './frame/keep-texts.ts'
export type { OpenLog } from './frame/record.ts'
export { recordBySystem } from './frame/record-by-system.ts'
export { runOperational } from './frame/run-operational.ts'
