-- Sessions are known by the hash of their token. Those that stand end, once: their tokens were kept as they are.
DROP TABLE "session";
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "failed_before" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- Passwords stay: their hashes move to the account that they belong to.
ALTER TABLE "user" ADD COLUMN "password_hash" TEXT;
UPDATE "user" SET "password_hash" = "account"."password"
FROM "account" WHERE "account"."user_id" = "user"."id" AND "account"."provider_id" = 'credential';
DROP TABLE "account";
DROP TABLE "verification";
ALTER TABLE "user" DROP COLUMN "name", DROP COLUMN "email_verified", DROP COLUMN "image";
ALTER TABLE "user" ALTER COLUMN "created_at" DROP DEFAULT;

DROP TABLE "rate_limit";
CREATE TABLE "failed_sign_in" (
    "person_id" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "untold" INTEGER NOT NULL,
    "first_at" TIMESTAMPTZ(3) NOT NULL,
    "last_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "failed_sign_in_pkey" PRIMARY KEY ("person_id", "address")
);
CREATE TABLE "sign_in_count" (
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "last_at" TIMESTAMPTZ(3) NOT NULL,
    "good_at" TIMESTAMPTZ(3),

    CONSTRAINT "sign_in_count_pkey" PRIMARY KEY ("key")
);

CREATE UNIQUE INDEX "session_token_hash_key" ON "session"("token_hash");
CREATE INDEX "session_user_id_idx" ON "session"("user_id");
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "failed_sign_in" ADD CONSTRAINT "failed_sign_in_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;
