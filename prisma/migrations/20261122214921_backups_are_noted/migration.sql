CREATE TABLE "backup" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "nightly" BOOLEAN NOT NULL,
    "file" TEXT,
    "bytes" BIGINT,
    "rows" BIGINT,
    "media" INTEGER,
    "error" TEXT,

    CONSTRAINT "backup_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "backup_at_idx" ON "backup"("at");
