-- The letters' secrets are computed and not kept, so next-auth's own table for them stays empty: it goes.
DROP TABLE "verification_token";

CREATE TABLE "sign_in_request" (
    "id" TEXT NOT NULL,
    "email" CITEXT NOT NULL,
    "next" TEXT NOT NULL,
    "tries_left" INTEGER NOT NULL DEFAULT 5,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_in_request_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "sign_in_request_tries" CHECK ("tries_left" BETWEEN 0 AND 5)
);
CREATE INDEX "sign_in_request_email_idx" ON "sign_in_request"("email");
CREATE INDEX "sign_in_request_expires_at_idx" ON "sign_in_request"("expires_at");

CREATE TABLE "passkey" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "credential_id" TEXT NOT NULL,
    "public_key" BYTEA NOT NULL,
    "counter" BIGINT NOT NULL DEFAULT 0,
    "transports" TEXT[],
    "name" TEXT NOT NULL,
    "backed_up" BOOLEAN NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_used_at" TIMESTAMPTZ(3),

    CONSTRAINT "passkey_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "passkey_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "passkey_credential_id_key" ON "passkey"("credential_id");
CREATE INDEX "passkey_user_id_idx" ON "passkey"("user_id");

CREATE TABLE "passkey_challenge" (
    "id" TEXT NOT NULL,
    "challenge" TEXT NOT NULL,
    "user_id" TEXT,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "passkey_challenge_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "passkey_challenge_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "passkey_challenge_user_id_idx" ON "passkey_challenge"("user_id");
CREATE INDEX "passkey_challenge_expires_at_idx" ON "passkey_challenge"("expires_at");

CREATE TABLE "customer_address" (
    "id" TEXT NOT NULL,
    "customer_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "phone" TEXT,
    "line1" TEXT NOT NULL,
    "line2" TEXT,
    "city" TEXT NOT NULL,
    "region" TEXT,
    "postcode" TEXT,
    "country" TEXT NOT NULL,
    "is_default" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "customer_address_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "customer_address_country" CHECK ("country" ~ '^[A-Z]{2}$'),
    CONSTRAINT "customer_address_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "customer_address_customer_id_idx" ON "customer_address"("customer_id");
-- One address a customer is taken without being asked.
CREATE UNIQUE INDEX "customer_address_one_default" ON "customer_address"("customer_id") WHERE "is_default";

-- What an account lists: its orders, the latest first.
CREATE INDEX "orders_customer_id_placed_at_idx" ON "orders"("customer_id", "placed_at");
