-- What an editor, or a quorum, decides of a statement, and what they rejected.
-- CreateTable
CREATE TABLE "rejection" (
    "id" TEXT NOT NULL,
    "workspace_id" TEXT NOT NULL,
    "statement_id" TEXT NOT NULL,
    "assessment_revision_id" TEXT NOT NULL,
    "rejected_by_id" TEXT NOT NULL,
    "reason_text_id" TEXT NOT NULL,
    "rejected_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rejection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decision" (
    "id" TEXT NOT NULL,
    "workspace_id" TEXT NOT NULL,
    "article_id" TEXT NOT NULL,
    "statement_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "standing" BOOLEAN NOT NULL,
    "revision_id" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "factuality" TEXT,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decision_revision" (
    "id" TEXT NOT NULL,
    "decision_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "statement_version" INTEGER NOT NULL,
    "made_by" TEXT NOT NULL,
    "decider_id" TEXT,
    "decider_assessed" BOOLEAN NOT NULL,
    "value" TEXT NOT NULL,
    "factuality" TEXT,
    "techniques" JSONB NOT NULL,
    "rationale_text_id" TEXT,
    "reason_text_id" TEXT,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "decision_revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decision_basis" (
    "id" TEXT NOT NULL,
    "revision_id" TEXT NOT NULL,
    "assessment_revision_id" TEXT NOT NULL,
    "side" TEXT NOT NULL,

    CONSTRAINT "decision_basis_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decision_citation" (
    "id" TEXT NOT NULL,
    "revision_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "source_id" TEXT NOT NULL,
    "original_url" TEXT NOT NULL,
    "title" TEXT,
    "publisher" TEXT,
    "stance" TEXT NOT NULL,
    "quoted_text_id" TEXT,
    "accessed_on" TEXT,

    CONSTRAINT "decision_citation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "rejection_assessment_revision_id_key" ON "rejection"("assessment_revision_id");

-- CreateIndex
CREATE INDEX "rejection_workspace_id_idx" ON "rejection"("workspace_id");

-- CreateIndex
CREATE INDEX "rejection_statement_id_idx" ON "rejection"("statement_id");

-- CreateIndex
CREATE UNIQUE INDEX "decision_statement_id_key" ON "decision"("statement_id");

-- CreateIndex
CREATE INDEX "decision_article_id_idx" ON "decision"("article_id");

-- CreateIndex
CREATE INDEX "decision_workspace_id_idx" ON "decision"("workspace_id");

-- CreateIndex
CREATE UNIQUE INDEX "decision_revision_decision_id_version_key" ON "decision_revision"("decision_id", "version");

-- CreateIndex
CREATE INDEX "decision_basis_assessment_revision_id_idx" ON "decision_basis"("assessment_revision_id");

-- CreateIndex
CREATE UNIQUE INDEX "decision_basis_revision_id_assessment_revision_id_key" ON "decision_basis"("revision_id", "assessment_revision_id");

-- CreateIndex
CREATE INDEX "decision_citation_source_id_idx" ON "decision_citation"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "decision_citation_revision_id_ordinal_key" ON "decision_citation"("revision_id", "ordinal");

-- AddForeignKey
ALTER TABLE "rejection" ADD CONSTRAINT "rejection_assessment_revision_id_fkey" FOREIGN KEY ("assessment_revision_id") REFERENCES "assessment_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision_revision" ADD CONSTRAINT "decision_revision_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision_basis" ADD CONSTRAINT "decision_basis_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "decision_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision_basis" ADD CONSTRAINT "decision_basis_assessment_revision_id_fkey" FOREIGN KEY ("assessment_revision_id") REFERENCES "assessment_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision_citation" ADD CONSTRAINT "decision_citation_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "decision_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision_citation" ADD CONSTRAINT "decision_citation_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was decided stays as it was.
CREATE TRIGGER rejection_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "rejection"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER decision_revision_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "decision_revision"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER decision_basis_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "decision_basis"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER decision_citation_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "decision_citation"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
