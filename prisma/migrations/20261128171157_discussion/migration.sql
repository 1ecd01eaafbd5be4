-- What people say to each other of an article, a statement or an assessment.
-- CreateTable
CREATE TABLE "thread" (
    "id" TEXT NOT NULL,
    "workspace_id" TEXT NOT NULL,
    "article_id" TEXT NOT NULL,
    "statement_id" TEXT,
    "statement_version" INTEGER,
    "assessment_id" TEXT,
    "opened_by_id" TEXT NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL,
    "resolved_by_id" TEXT,
    "resolved_at" TIMESTAMPTZ(3),

    CONSTRAINT "thread_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "comment" (
    "id" TEXT NOT NULL,
    "workspace_id" TEXT NOT NULL,
    "thread_id" TEXT NOT NULL,
    "author_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "revision_id" TEXT NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "comment_revision" (
    "id" TEXT NOT NULL,
    "comment_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "text_id" TEXT NOT NULL,
    "mentions" JSONB NOT NULL,
    "links" JSONB NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "comment_revision_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "thread_article_id_idx" ON "thread"("article_id");

-- CreateIndex
CREATE INDEX "thread_statement_id_idx" ON "thread"("statement_id");

-- CreateIndex
CREATE INDEX "thread_workspace_id_idx" ON "thread"("workspace_id");

-- CreateIndex
CREATE INDEX "comment_thread_id_idx" ON "comment"("thread_id");

-- CreateIndex
CREATE INDEX "comment_workspace_id_idx" ON "comment"("workspace_id");

-- CreateIndex
CREATE INDEX "comment_revision_text_id_idx" ON "comment_revision"("text_id");

-- CreateIndex
CREATE UNIQUE INDEX "comment_revision_comment_id_version_key" ON "comment_revision"("comment_id", "version");

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_thread_id_fkey" FOREIGN KEY ("thread_id") REFERENCES "thread"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment_revision" ADD CONSTRAINT "comment_revision_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was said stays as it was.
CREATE TRIGGER comment_revision_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "comment_revision"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
