-- What a merge and a move to a later capture did, as rows of their own. They are filled here, once, from the events
-- that there are: the one place where events are read by paths into their data.
ALTER TABLE "article" ADD COLUMN "merged_into_id" TEXT;

CREATE TABLE "recapture" (
    "id" TEXT NOT NULL,
    "workspace_id" TEXT NOT NULL,
    "article_id" TEXT NOT NULL,
    "capture_id" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "later_capture_id" TEXT NOT NULL,
    "orphaned_ids" JSONB NOT NULL,
    "reworded" JSONB NOT NULL,
    "recaptured_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "recapture_pkey" PRIMARY KEY ("id")
);

UPDATE "article" SET "merged_into_id" = e."article_id"
FROM "event" e
WHERE e."type" IN ('articles-merged', 'article-recaptured') AND "article"."id" = e."data"->>'mergedId';

INSERT INTO "recapture"
SELECT e."data"->>'mergedId', e."log_id", e."article_id", e."data"->'before'->>'captureId',
  least((e."data"->'before'->>'start')::int, (
    SELECT min((c->'before'->>'start')::int) FROM jsonb_array_elements(e."data"->'carried') c
  )),
  (e."data"->'before'->>'end')::int, e."data"->>'captureId', e."data"->'orphaned',
  coalesce((
    SELECT jsonb_agg(jsonb_build_object('statementId', c->'statementId', 'version', c->'version', 'changes', c->'changes')
      ORDER BY place)
    FROM jsonb_array_elements(e."data"->'carried') WITH ORDINALITY AS carried(c, place)
    WHERE c->>'change' = 'material'
  ), '[]'), e."at"
FROM "event" e
WHERE e."type" = 'article-recaptured';

CREATE INDEX "article_merged_into_id_idx" ON "article"("merged_into_id");
CREATE INDEX "recapture_article_id_idx" ON "recapture"("article_id");
CREATE INDEX "recapture_capture_id_idx" ON "recapture"("capture_id");
