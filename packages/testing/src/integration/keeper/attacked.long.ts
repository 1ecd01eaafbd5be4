import { testDatabase } from '@assay/testing'
import { it } from 'vitest'
import { letOwnerWrite } from '../../../../keeper/src/sealer/attacked-log.test-support.ts'
import { attackSealer } from '../../../../keeper/src/sealer/attacks.test-support.ts'
import { acquireLease } from '../../../../keeper/src/sequencer/lease.ts'

it('never signs what does not extend what it signed before, whatever 1,500 owners do', async () => {
  const database = await testDatabase()
  await letOwnerWrite(database)
  const epoch = await acquireLease(database, { holder: 'test', takeOver: true, name: 'sealer' })
  await attackSealer(database, { epoch: epoch ?? 0n, runs: 1_500 })
})
