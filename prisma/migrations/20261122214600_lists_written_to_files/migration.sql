CREATE TYPE "export_state" AS ENUM ('waiting', 'running', 'done', 'failed');
CREATE TABLE "list_export" (
    "id" TEXT NOT NULL,
    "staff_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "request" JSONB NOT NULL,
    "state" "export_state" NOT NULL DEFAULT 'waiting',
    "rows_done" INTEGER NOT NULL DEFAULT 0,
    "rows_total" INTEGER,
    "bytes" BIGINT,
    "storage_key" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "list_export_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "list_export_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff_member"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "list_export_rows_not_negative" CHECK ("rows_done" >= 0)
);
CREATE INDEX "list_export_staff_id_created_at_idx" ON "list_export"("staff_id", "created_at");
CREATE INDEX "list_export_created_at_idx" ON "list_export"("created_at");
