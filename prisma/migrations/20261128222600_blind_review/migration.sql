-- Until when the words of others are kept from whoever assesses, and what was said after seeing them.
-- CreateTable
CREATE TABLE "blind_review" (
    "id" TEXT NOT NULL,
    "workspace_id" TEXT NOT NULL,
    "until" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "blinded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "blind_review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "informed_revision" (
    "id" TEXT NOT NULL,
    "workspace_id" TEXT NOT NULL,
    "article_id" TEXT NOT NULL,
    "statement_id" TEXT NOT NULL,

    CONSTRAINT "informed_revision_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "blind_review_workspace_id_status_idx" ON "blind_review"("workspace_id", "status");

-- CreateIndex
CREATE INDEX "informed_revision_workspace_id_idx" ON "informed_revision"("workspace_id");

-- AddForeignKey
ALTER TABLE "informed_revision" ADD CONSTRAINT "informed_revision_id_fkey" FOREIGN KEY ("id") REFERENCES "assessment_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was said stays as it was said.
CREATE TRIGGER informed_revision_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "informed_revision"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
