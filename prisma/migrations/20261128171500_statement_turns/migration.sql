-- When each statement came to stand as it does, and as it did before. Written by a follower of the log.
CREATE TABLE "statement_turn" (
    "statement_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "log_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "before" TEXT,
    "after" TEXT,

    CONSTRAINT "statement_turn_pkey" PRIMARY KEY ("statement_id","position")
);

CREATE INDEX "statement_turn_log_id_at_idx" ON "statement_turn"("log_id", "at");
