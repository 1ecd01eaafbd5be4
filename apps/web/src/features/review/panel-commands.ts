import type { AssessmentValue } from '@assay/review'

/** What the page's keys ask of the panel that is open. */
export type PanelCommands = {
  choose: (value: AssessmentValue) => void
  addTechnique: () => void
  addSource: () => void
  writeRationale: () => void
  submit: () => void
}
