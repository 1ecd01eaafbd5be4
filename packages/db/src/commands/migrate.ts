import { reachDatabase } from '../reach.ts'
import { paths, readConfig } from './installation.ts'

const database = await reachDatabase(readConfig(process.env))
try {
  const applied = await database.migrate(paths.migrations, ({ name, number, total }) => {
    console.log(`${number}/${total} ${name}`)
  })
  console.log(applied.length === 0 ? 'The database is up to date.' : 'The database is now up to date.')
} finally {
  await database.close()
}
