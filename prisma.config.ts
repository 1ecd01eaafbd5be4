import { defineConfig } from 'prisma/config'

// Read by `prisma generate`, and by `prisma migrate deploy` where an operator prefers Prisma's own command.
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://localhost/assay' },
})
