export { type Sequencer, startSequencer } from './sequencer/sequencer.ts'
export { type Keeper, type KeeperOptions, startKeeper } from './start-keeper.ts'
