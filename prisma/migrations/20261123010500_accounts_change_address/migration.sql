CREATE TABLE "address_change" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "email" CITEXT NOT NULL,
    "tries_left" INTEGER NOT NULL DEFAULT 5,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "address_change_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "address_change_tries" CHECK ("tries_left" BETWEEN 0 AND 5),
    CONSTRAINT "address_change_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "address_change_user_id_key" ON "address_change"("user_id");
CREATE INDEX "address_change_expires_at_idx" ON "address_change"("expires_at");
