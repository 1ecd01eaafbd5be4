// The frame that everything stands in that writes: of this package, of people and of custody.
export { type Command, runCommand } from './frame/command.ts'
export { newId } from './frame/ids.ts'
export type { Installation } from './frame/installation.ts'
export { commitmentOf, keepTexts } from './frame/keep-texts.ts'
export { record, type Signature } from './frame/record.ts'
