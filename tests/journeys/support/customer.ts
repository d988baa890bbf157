import { randomBytes } from "node:crypto";
import type { Page } from "@playwright/test";
import { createId } from "@/lib/values/id";
import { sessionDigest } from "./sessions";
import { askShop } from "./staff";

/** Signs this browser in as a new customer of this address, without a letter. Gives their ids. */
export async function asCustomer(page: Page, email: string): Promise<{ userId: string; customerId: string }> {
  const [userId, customerId] = [createId("usr"), createId("cust")];
  const token = randomBytes(32).toString("base64url");
  await askShop(
    "INSERT INTO app_user (id, email, name, email_verified) VALUES ($1, $2, 'Ada Lovelace', now())",
    [userId, email],
  );
  await askShop(
    "INSERT INTO customer (id, email, name, user_id, updated_at) VALUES ($1, $2, 'Ada Lovelace', $3, now())",
    [customerId, email, userId],
  );
  await askShop(
    `INSERT INTO session (id, session_token, user_id, expires, device)
     VALUES ($1, $2, $3, now() + interval '1 day', 'Chrome on Linux')`,
    [createId("sess"), sessionDigest(token), userId],
  );
  const url = String(process.env.SHOP_URL);
  await page.context().addCookies([{ name: "next-auth.session-token", value: token, url, httpOnly: true }]);
  return { userId, customerId };
}

/** A paid order of a customer's, on its way with a parcel that can be followed. Gives its id. */
export async function shippedOrder(customerId: string, email: string): Promise<string> {
  const orderId = createId("ord");
  await askShop(
    `INSERT INTO orders (id, number, state, currency, email, name, address, customer_id, fingerprint, subtotal, total,
       delivery_name, delivery_kind, claimed_at, placed_at, paid_at, updated_at)
     SELECT $1, 90000 + (random() * 100000)::int, 'shipped', 'GBP', $2, 'Ada Lovelace', $3, $4, $1, 7900, 7900,
       'Tracked 48', 'parcel', now(), now(), now(), now()`,
    [
      orderId,
      email,
      JSON.stringify({ line1: "12 St James's Square", city: "Bristol", country: "GB" }),
      customerId,
    ],
  );
  await askShop(
    `INSERT INTO order_line (id, order_id, position, variant_id, media_id, title, variant_title, quantity, unit_price, total)
     SELECT $1, $2, 0, v.id, v.media_id, p.title, array_to_string(v.option_values, ' / '), 1, v.price, v.price
     FROM variant v JOIN product p ON p.id = v.product_id WHERE p.handle = 'bramble-ring-bed' LIMIT 1`,
    [createId("oline"), orderId],
  );
  await askShop(
    `INSERT INTO parcel (id, order_id, carrier, tracking_number, tracking_url, shipped_at)
     VALUES ($1, $2, 'Royal Mail', 'AB1', 'https://track.example/AB1', now())`,
    [createId("parc"), orderId],
  );
  return orderId;
}
