-- Which free texts an event carries, so that the history can be searched by their words. Written by a follower of
-- the log.
CREATE TABLE "event_text" (
    "event_id" TEXT NOT NULL,
    "text_id" TEXT NOT NULL,
    "log_id" TEXT NOT NULL,

    CONSTRAINT "event_text_pkey" PRIMARY KEY ("event_id","text_id")
);

CREATE INDEX "event_text_log_id_idx" ON "event_text"("log_id");
