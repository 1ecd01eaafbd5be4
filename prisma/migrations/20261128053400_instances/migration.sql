-- The servers that run over this database, and digests of the settings that they must share.
CREATE TABLE "instance" (
    "id" TEXT NOT NULL,
    "settings" JSONB NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "instance_pkey" PRIMARY KEY ("id")
);
