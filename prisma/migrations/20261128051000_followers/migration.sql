-- How far each follower of the logs has come, and at which position of its log a revision was submitted.
CREATE TABLE "follower_cursor" (
    "name" TEXT NOT NULL,
    "log_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "moved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "follower_cursor_pkey" PRIMARY KEY ("name","log_id")
);

CREATE TABLE "revision_place" (
    "revision_id" TEXT NOT NULL,
    "log_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "revision_place_pkey" PRIMARY KEY ("revision_id")
);

CREATE INDEX "revision_place_log_id_idx" ON "revision_place"("log_id");
