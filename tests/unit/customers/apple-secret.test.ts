import { generateKeyPairSync, verify } from "node:crypto";
import { expect, test } from "vitest";
import { appleSecret } from "@/lib/customers/providers/apple-secret";

test("Apple's secret says who asks, for five minutes, signed with the key of the account", () => {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const pem = String(privateKey.export({ type: "pkcs8", format: "pem" }));
  const key = { clientId: "shop.web", teamId: "TEAM1", keyId: "KEY1", privateKey: pem };
  const secret = appleSecret({ ...key, audience: "https://appleid.apple.com" }, new Date(1_800_000_000_000));
  const [head = "", body = "", signature = ""] = secret.split(".");
  const read = (part: string) => JSON.parse(Buffer.from(part, "base64url").toString());
  expect(read(head)).toEqual({ alg: "ES256", kid: "KEY1" });
  expect(read(body)).toEqual({
    iss: "TEAM1",
    iat: 1_800_000_000,
    exp: 1_800_000_300,
    aud: "https://appleid.apple.com",
    sub: "shop.web",
  });
  const signed = Buffer.from(`${head}.${body}`);
  const by = { key: publicKey, dsaEncoding: "ieee-p1363" as const };
  expect(verify("sha256", signed, by, Buffer.from(signature, "base64url"))).toBe(true);
});
