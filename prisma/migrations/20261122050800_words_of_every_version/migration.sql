-- AlterTable
ALTER TABLE "statement" ADD COLUMN "wording_version" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "statement" ALTER COLUMN "wording_version" DROP DEFAULT;

-- AlterTable: what was kept until now are the words of the first version.
ALTER TABLE "statement_text" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "statement_text" ALTER COLUMN "version" DROP DEFAULT;
ALTER TABLE "statement_text" DROP CONSTRAINT "statement_text_pkey",
  ADD CONSTRAINT "statement_text_pkey" PRIMARY KEY ("statement_id", "version");
