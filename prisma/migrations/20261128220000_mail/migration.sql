-- How people are told by mail, and what went out.
ALTER TABLE "notice" ADD COLUMN "mailed_at" TIMESTAMPTZ(3);

CREATE TABLE "mail_choice" (
    "person_id" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "claimed_until" TIMESTAMPTZ(3),

    CONSTRAINT "mail_choice_pkey" PRIMARY KEY ("person_id")
);
