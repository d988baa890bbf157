// Settings of a test process: real forms, worthless secrets, addresses that refuse.
process.env.DATABASE_URL ??= "postgresql://127.0.0.1:9/none";
process.env.APP_URL ??= "http://shop.test";
process.env.AUTH_SECRET ??= "a-secret-for-tests-that-protects-nothing-at-all";
process.env.STRIPE_SECRET_KEY ??= "sk_test_local";
process.env.STRIPE_WEBHOOK_SECRET ??= "whsec_test";
process.env.STRIPE_API_BASE ??= "http://127.0.0.1:9";
process.env.RESEND_API_KEY ??= "re_test";
process.env.RESEND_BASE_URL ??= "http://127.0.0.1:9";
process.env.RESEND_WEBHOOK_SECRET ??= "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
process.env.LOG_LEVEL ??= "silent";
