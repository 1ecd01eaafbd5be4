import type { ErrorAnswer } from '@assay/review'

/** What the messages of errors may name of the details; no message names what its code does not bring. */
export function errorValues(details: ErrorAnswer['details']) {
  return {
    assessments: 'assessments' in details ? details.assessments : 0,
    address: 'address' in details ? details.address : '',
    most: 'most' in details ? String(details.most) : '',
    id: 'id' in details ? details.id : '',
    reason: 'reason' in details ? details.reason : '',
  }
}
