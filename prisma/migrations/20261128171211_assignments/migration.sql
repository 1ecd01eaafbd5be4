-- CreateTable
CREATE TABLE "assignment" (
    "id" TEXT NOT NULL,
    "workspace_id" TEXT NOT NULL,
    "article_id" TEXT NOT NULL,
    "assignee_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "standing" BOOLEAN NOT NULL,
    "statement_ids" JSONB,
    "due_at" TIMESTAMPTZ(3),
    "note_text_id" TEXT,
    "assigned_by_id" TEXT,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "assignment_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "assignment_workspace_id_assignee_id_idx" ON "assignment"("workspace_id", "assignee_id");

-- CreateIndex
CREATE UNIQUE INDEX "assignment_article_id_assignee_id_key" ON "assignment"("article_id", "assignee_id");

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
