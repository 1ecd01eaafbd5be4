-- What people are told: references alone, no words.
CREATE TABLE "notice" (
    "id" TEXT NOT NULL,
    "seq" BIGSERIAL NOT NULL,
    "workspace_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "event_id" TEXT,
    "article_id" TEXT NOT NULL,
    "statement_id" TEXT,
    "thread_id" TEXT,
    "comment_id" TEXT,
    "assignment_id" TEXT,
    "actor_id" TEXT,
    "text_id" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "notice_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "notice_seq_key" ON "notice"("seq");

CREATE UNIQUE INDEX "notice_person_id_source_key" ON "notice"("person_id", "source");

CREATE INDEX "notice_workspace_id_person_id_seq_idx" ON "notice"("workspace_id", "person_id", "seq" DESC);

CREATE INDEX "notice_at_idx" ON "notice"("at");
