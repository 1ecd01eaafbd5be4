-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "event" (
    "id" TEXT NOT NULL,
    "log_id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "actor_id" TEXT,
    "actor_role" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "article_id" TEXT,
    "statement_id" TEXT,
    "data" JSONB NOT NULL,
    "nonce" BYTEA NOT NULL,

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "erasable_text" (
    "id" TEXT NOT NULL,
    "log_id" TEXT NOT NULL,
    "salt" BYTEA,
    "text" TEXT,

    CONSTRAINT "erasable_text_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_backlog" (
    "seq" BIGSERIAL NOT NULL,
    "event_id" TEXT NOT NULL,
    "log_id" TEXT NOT NULL,

    CONSTRAINT "event_backlog_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "ledger_entry" (
    "log_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "event_id" TEXT NOT NULL,
    "leaf_hash" BYTEA NOT NULL,

    CONSTRAINT "ledger_entry_pkey" PRIMARY KEY ("log_id","position")
);

-- CreateTable
CREATE TABLE "sequencer_lease" (
    "name" TEXT NOT NULL,
    "holder" TEXT NOT NULL,
    "epoch" BIGINT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sequencer_lease_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "idempotency" (
    "log_id" TEXT NOT NULL,
    "actor_id" TEXT NOT NULL,
    "procedure" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "request_hash" TEXT NOT NULL,
    "result" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_pkey" PRIMARY KEY ("log_id","actor_id","procedure","key")
);

-- CreateTable
CREATE TABLE "workspace" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "policy" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "workspace_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" TEXT NOT NULL,
    "name_text_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "member" (
    "id" TEXT NOT NULL,
    "workspace_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "active" BOOLEAN NOT NULL,
    "version" INTEGER NOT NULL,
    "joined_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" TEXT NOT NULL,
    "workspace_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "invited_by_id" TEXT,
    "invited_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "capture" (
    "id" TEXT NOT NULL,
    "workspace_id" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "byte_length" INTEGER NOT NULL,
    "media_type" TEXT NOT NULL,
    "encoding" TEXT NOT NULL,
    "filename" TEXT,
    "source_url" TEXT,
    "captured_at" TIMESTAMPTZ(3) NOT NULL,
    "captured_by_id" TEXT,

    CONSTRAINT "capture_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "skipped_span" (
    "id" TEXT NOT NULL,
    "capture_id" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,

    CONSTRAINT "skipped_span_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article" (
    "id" TEXT NOT NULL,
    "workspace_id" TEXT NOT NULL,
    "capture_id" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "headline" TEXT,
    "byline" TEXT,
    "publisher" TEXT,
    "published_at" TEXT,
    "published_at_alternative" TEXT,
    "language" TEXT NOT NULL,
    "url" TEXT,
    "status" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "statement" (
    "id" TEXT NOT NULL,
    "workspace_id" TEXT NOT NULL,
    "article_id" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "paragraph" INTEGER NOT NULL,
    "text_hash" TEXT NOT NULL,
    "attribution" JSONB NOT NULL,
    "version" INTEGER NOT NULL,
    "retired" BOOLEAN NOT NULL,
    "lineage" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "verdict" TEXT,

    CONSTRAINT "statement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assessment" (
    "id" TEXT NOT NULL,
    "workspace_id" TEXT NOT NULL,
    "article_id" TEXT NOT NULL,
    "statement_id" TEXT NOT NULL,
    "reviewer_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "standing" BOOLEAN NOT NULL,
    "revision_id" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "factuality" TEXT,

    CONSTRAINT "assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assessment_revision" (
    "id" TEXT NOT NULL,
    "assessment_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "statement_version" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    "factuality" TEXT,
    "techniques" JSONB NOT NULL,
    "rationale_text_id" TEXT,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "assessment_revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "citation" (
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

    CONSTRAINT "citation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source" (
    "id" TEXT NOT NULL,
    "workspace_id" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "title" TEXT,
    "publisher" TEXT,
    "cited_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "capture_content" (
    "capture_id" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "capture_content_pkey" PRIMARY KEY ("capture_id")
);

-- CreateTable
CREATE TABLE "statement_text" (
    "statement_id" TEXT NOT NULL,
    "article_id" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "statement_text_pkey" PRIMARY KEY ("statement_id")
);

-- CreateTable
CREATE TABLE "one_time_link" (
    "token_hash" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "workspace_id" TEXT,
    "invitation_id" TEXT,
    "person_id" TEXT,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "one_time_link_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "user" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "token" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "user_id" TEXT NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "last_request" BIGINT NOT NULL,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "event_log_id_at_id_idx" ON "event"("log_id", "at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "event_log_id_actor_id_at_id_idx" ON "event"("log_id", "actor_id", "at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "event_log_id_article_id_at_id_idx" ON "event"("log_id", "article_id", "at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "event_statement_id_at_id_idx" ON "event"("statement_id", "at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "event_log_id_type_at_id_idx" ON "event"("log_id", "type", "at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "event_backlog_event_id_key" ON "event_backlog"("event_id");

-- CreateIndex
CREATE UNIQUE INDEX "ledger_entry_event_id_key" ON "ledger_entry"("event_id");

-- CreateIndex
CREATE INDEX "idempotency_created_at_idx" ON "idempotency"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "workspace_slug_key" ON "workspace"("slug");

-- CreateIndex
CREATE INDEX "member_person_id_idx" ON "member"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "member_workspace_id_person_id_key" ON "member"("workspace_id", "person_id");

-- CreateIndex
CREATE INDEX "invitation_workspace_id_status_idx" ON "invitation"("workspace_id", "status");

-- CreateIndex
CREATE UNIQUE INDEX "capture_workspace_id_sha256_key" ON "capture"("workspace_id", "sha256");

-- CreateIndex
CREATE INDEX "skipped_span_capture_id_start_idx" ON "skipped_span"("capture_id", "start");

-- CreateIndex
CREATE INDEX "article_workspace_id_status_created_at_id_idx" ON "article"("workspace_id", "status", "created_at" DESC, "id");

-- CreateIndex
CREATE INDEX "article_capture_id_idx" ON "article"("capture_id");

-- CreateIndex
CREATE INDEX "statement_article_id_start_idx" ON "statement"("article_id", "start");

-- CreateIndex
CREATE INDEX "assessment_article_id_idx" ON "assessment"("article_id");

-- CreateIndex
CREATE INDEX "assessment_workspace_id_reviewer_id_idx" ON "assessment"("workspace_id", "reviewer_id");

-- CreateIndex
CREATE UNIQUE INDEX "assessment_statement_id_reviewer_id_key" ON "assessment"("statement_id", "reviewer_id");

-- CreateIndex
CREATE UNIQUE INDEX "assessment_revision_assessment_id_version_key" ON "assessment_revision"("assessment_id", "version");

-- CreateIndex
CREATE INDEX "citation_source_id_idx" ON "citation"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "citation_revision_id_ordinal_key" ON "citation"("revision_id", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "source_workspace_id_url_key" ON "source"("workspace_id", "url");

-- CreateIndex
CREATE INDEX "statement_text_article_id_idx" ON "statement_text"("article_id");

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "account_user_id_idx" ON "account"("user_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "rate_limit_key_key" ON "rate_limit"("key");

-- AddForeignKey
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_capture_id_fkey" FOREIGN KEY ("capture_id") REFERENCES "capture"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "assessment_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- History is only ever added to (docs/adr: history and erasure). A database owner can disable triggers;
-- folding the events again finds what was done then.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, lower(TG_OP)
    USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "event"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER ledger_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "ledger_entry"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER assessment_revision_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "assessment_revision"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER citation_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "citation"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER capture_content_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "capture_content"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER statement_text_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "statement_text"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- An erasable text is emptied once, salt and text together, and otherwise stays as it is.
CREATE FUNCTION refuse_unless_erasure() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.id = OLD.id AND NEW.log_id = OLD.log_id AND NEW.salt IS NULL AND NEW.text IS NULL
     AND OLD.salt IS NOT NULL THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'erasable_text can be emptied, nothing else' USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER erasable_text_erase_only BEFORE UPDATE ON "erasable_text"
  FOR EACH ROW EXECUTE FUNCTION refuse_unless_erasure();
CREATE TRIGGER erasable_text_keep BEFORE DELETE OR TRUNCATE ON "erasable_text"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Whatever inserts an event, the sequencer hears of it.
CREATE FUNCTION queue_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "event_backlog" ("event_id", "log_id") VALUES (NEW.id, NEW.log_id);
  RETURN NULL;
END
$$;

CREATE TRIGGER event_queued AFTER INSERT ON "event"
  FOR EACH ROW EXECUTE FUNCTION queue_event();
