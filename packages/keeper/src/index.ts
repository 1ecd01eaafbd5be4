export { grownChannel, type Sequencer, startSequencer } from './sequencer/sequencer.ts'
