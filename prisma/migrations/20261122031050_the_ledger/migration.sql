-- CreateTable
CREATE TABLE "ledger_tree" (
    "origin" TEXT NOT NULL,
    "log_id" TEXT NOT NULL,
    "generation" INTEGER NOT NULL,
    "opening" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "halt_reason" TEXT,
    "halted_at" TIMESTAMPTZ(3),
    "halt_note" TEXT,

    CONSTRAINT "ledger_tree_pkey" PRIMARY KEY ("origin")
);

-- CreateTable
CREATE TABLE "ledger_node" (
    "origin" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "index" INTEGER NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "ledger_node_pkey" PRIMARY KEY ("origin","level","index")
);

-- CreateTable
CREATE TABLE "checkpoint" (
    "origin" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "root" BYTEA NOT NULL,
    "note" TEXT NOT NULL,
    "signed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "checkpoint_pkey" PRIMARY KEY ("origin","size")
);

-- CreateTable
CREATE TABLE "signing_key" (
    "origin" TEXT NOT NULL,
    "key_id" TEXT NOT NULL,
    "verifier_key" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "signing_key_pkey" PRIMARY KEY ("origin","key_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ledger_tree_log_id_generation_key" ON "ledger_tree"("log_id", "generation");


-- What was signed stays as it was signed.
CREATE TRIGGER ledger_node_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "ledger_node"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER checkpoint_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "checkpoint"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Of a tree only the halt changes, and a key is only ever retired.
CREATE FUNCTION refuse_new_identity() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF to_jsonb(NEW) - 'halt_reason' - 'halted_at' - 'halt_note' - 'retired_at'
     = to_jsonb(OLD) - 'halt_reason' - 'halted_at' - 'halt_note' - 'retired_at' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '% keeps its identity', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER ledger_tree_identity BEFORE UPDATE ON "ledger_tree"
  FOR EACH ROW EXECUTE FUNCTION refuse_new_identity();
CREATE TRIGGER ledger_tree_keep BEFORE DELETE OR TRUNCATE ON "ledger_tree"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER signing_key_identity BEFORE UPDATE ON "signing_key"
  FOR EACH ROW EXECUTE FUNCTION refuse_new_identity();
CREATE TRIGGER signing_key_keep BEFORE DELETE OR TRUNCATE ON "signing_key"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- An erasable text is emptied only by the transaction that writes the event of it, whichever comes first in it.
CREATE FUNCTION refuse_erasure_without_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM "event" e
    WHERE e.log_id = NEW.log_id AND e.type = 'text-erased' AND e.data->'text'->>'textId' = NEW.id
      AND e.xmin = pg_current_xact_id()::xid
  ) THEN
    RAISE EXCEPTION 'erasable_text is emptied with its event only' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER erasable_text_erased_by_event AFTER UPDATE ON "erasable_text"
  DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION refuse_erasure_without_event();
