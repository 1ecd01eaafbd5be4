import { join } from 'node:path'
import { buildInstallation } from '@assay/testing'
import { expect, it } from 'vitest'
import { readDemoFiles } from './demo-files.ts'
import { seedDemo } from './seed-demo.ts'

const files = readDemoFiles(join(import.meta.dirname, '../../../../prisma/demo'))

it('fills the demo once, each assessment on its statement, through commands that leave their events', async () => {
  const { installation } = await buildInstallation()
  expect(await seedDemo(installation, files)).toEqual({ missing: 0 })
  const { prisma } = installation.database
  expect(await prisma.assessment.count()).toBe(files.assessments.length)
  expect(await prisma.event.count({ where: { type: 'assessment-submitted' } })).toBe(files.assessments.length)
  expect(await prisma.member.count()).toBe(files.people.length)
  expect(await prisma.capture.count()).toBe(files.captures.length)
  expect(await prisma.statement.count({ where: { state: 'contested' } })).toBeGreaterThan(0)
  const events = await prisma.event.count()
  expect(await seedDemo(installation, files)).toBeNull()
  expect(await prisma.event.count()).toBe(events)
})

it('carries on where a start was cut short, and does nothing twice', async () => {
  const { installation } = await buildInstallation()
  let acts = 0
  const cutShort = {
    ...installation,
    committed: () => {
      if (++acts === 60) throw new Error('The power went out')
    },
  }
  await expect(seedDemo(cutShort, files)).rejects.toThrow('The power went out')
  expect(await seedDemo(installation, files)).toEqual({ missing: 0 })
  const { prisma } = installation.database
  expect(await prisma.event.count({ where: { type: 'assessment-submitted' } })).toBe(files.assessments.length)
  expect(await prisma.event.count({ where: { type: 'capture-imported' } })).toBe(files.captures.length)
})
