-- AlterTable
ALTER TABLE "checkpoint" DROP COLUMN "signed_at";
