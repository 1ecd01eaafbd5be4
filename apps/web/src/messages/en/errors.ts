import { errorsInEnglish } from '@assay/review'

/** What a person reads where something was refused or failed: by the code of the server's answer, or without one. */
export const errors = {
  title: 'That did not work',
  unknown: 'Something went wrong on the server. Nothing was changed; try again.',
  connection: 'There is no connection to Assay. What you wrote is still here; try again once it is back.',
  codes: errorsInEnglish,
} as const
