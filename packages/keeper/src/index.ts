export { type Sequencer, startSequencer } from './sequencer/sequencer.ts'
