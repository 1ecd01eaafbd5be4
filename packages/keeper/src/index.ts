export type { KeySource } from './keys/key-store.ts'
export { type Sealer, type SealingOptions, startSealer } from './sealer/sealer.ts'
export { type Sequencer, startSequencer } from './sequencer/sequencer.ts'
export { type Keeper, type KeeperOptions, startKeeper } from './start-keeper.ts'
