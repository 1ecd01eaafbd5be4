import { diffMigrations } from '../migrate/diff.ts'
import { paths } from './installation.ts'

const name = process.argv[2]
if (name) {
  const file = await diffMigrations(name, paths, new Date())
  console.log(file ? `Written: ${file}` : 'The schema says nothing that the migrations do not do already.')
} else {
  console.error('Usage: npm run db:diff -- NAME, such as add_deadlines')
  process.exitCode = 2
}
