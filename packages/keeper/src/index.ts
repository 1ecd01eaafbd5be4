export { type Keeper, type KeeperOptions, startKeeper } from './start-keeper.ts'
