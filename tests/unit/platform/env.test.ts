import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { envSchema, parseEnv } from "@/lib/platform/env";

const whole = {
  DATABASE_URL: "postgresql://a:b@localhost/shop",
  APP_URL: "https://shop.example/",
  AUTH_SECRET: "x".repeat(32),
  STRIPE_SECRET_KEY: "sk_test_1",
  STRIPE_WEBHOOK_SECRET: "whsec_1",
  RESEND_API_KEY: "re_1",
  RESEND_WEBHOOK_SECRET: "whsec_2",
};

test("every setting is told of in .env.example", () => {
  const example = readFileSync(".env.example", "utf8");
  const untold = Object.keys(envSchema.shape).filter((name) => !new RegExp(`^# ${name}=`, "m").test(example));
  expect(untold).toEqual([]);
});

test("an empty setting counts as not set, and addresses lose their last slash", () => {
  expect(parseEnv({ ...whole, S3_BUCKET: "", PORT: "" })).toMatchObject({
    PORT: 3000,
    APP_URL: "https://shop.example",
  });
  expect(parseEnv({ ...whole, S3_BUCKET: "" }).S3_BUCKET).toBeUndefined();
});

test("a missing secret is named and stops the process", () => {
  const { AUTH_SECRET: _, ...rest } = whole;
  expect(() => parseEnv(rest)).toThrow("AUTH_SECRET is not set");
});
