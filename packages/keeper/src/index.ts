export { writeBackup } from './backup/backup-lines.ts'
export { type RestoredLog, restoreBackup } from './backup/restore-backup.ts'
export type { Chore } from './chores/chores.ts'
export { startFollowers } from './followers/follow.ts'
export type { Follower, PlacedEvent } from './followers/follower.ts'
export { noteNotices } from './followers/note-notices.ts'
export { type FollowerStatus, readFollowers, replayFollower } from './followers/replay.ts'
export { tableFollowers } from './followers/table-followers.ts'
export { changeKey } from './keys/change-key.ts'
export { type Keyring, type KeySource, readKeyring } from './keys/key-store.ts'
export { acceptCheckpointFile } from './sealer/accept-file.ts'
export {
  type BegunLog,
  beginNewLog,
  newLogReasons,
} from './sealer/begin-new-log.ts'
export { readKeptNotes } from './sealer/checkpoint-file.ts'
export { type Sealer, type SealingOptions, startSealer } from './sealer/sealer.ts'
export { surveyOutside } from './sealer/survey-outside.ts'
export { presentOrigin } from './sealer/trees.ts'
export { countUnplaced, queueUnplaced } from './sequencer/queue-unplaced.ts'
export { type Sequencer, startSequencer } from './sequencer/sequencer.ts'
export { type Keeper, type KeeperOptions, startKeeper } from './start-keeper.ts'
