import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { realData } from "../real-data";
import type { Bought, Person } from "./people";

/** A line of Online Retail: invoice, stock code, description, quantity, moment, price, customer, country. */
const form = /^([^,]+),([^,]+),.*,(-?\d+),([\d-]+ [\d:]+),(-?[\d.]+),(\d+)\.0,"?(.+?)"?\r?$/;
const codes: Readonly<Record<string, string>> = {
  "United Kingdom": "GB",
  France: "FR",
  Germany: "DE",
  EIRE: "IE",
};

type Invoice = { placedAt: Date; country: string; total: number; pieces: Map<string, number> };

/**
 * Every sixteenth customer of a real gift shop's year (Online Retail, 2010-2011) with their orders. What a credit note gives
 * back comes off their earlier orders, the latest first.
 */
export function retailPeople(): Person[] {
  const invoices = new Map<string, Map<string, Invoice>>();
  const back = new Map<string, number>();
  const text = gunzipSync(readFileSync(realData("analytics/online_retail_full.csv.gz"))).toString();
  for (const line of text.split("\n")) {
    const [, number = "", code = "", quantity, at = "", price, customer = "", country = ""] =
      form.exec(line) ?? [];
    if (!number || Number(customer) % 16 !== 0) continue;
    const amount = Math.round(Number(price) * 100) * Number(quantity);
    if (amount <= 0) {
      back.set(customer, (back.get(customer) ?? 0) - amount);
      continue;
    }
    const own = invoices.get(customer) ?? new Map<string, Invoice>();
    invoices.set(customer, own);
    const placedAt = new Date(`${at.replace(" ", "T")}Z`);
    const invoice = own.get(number) ?? {
      placedAt,
      country: codes[country] ?? "ES",
      total: 0,
      pieces: new Map(),
    };
    own.set(number, invoice);
    invoice.total += amount;
    invoice.pieces.set(code, (invoice.pieces.get(code) ?? 0) + Number(quantity));
  }
  return [...invoices].map(([customer, own]) =>
    personOf(customer, [...own.values()], back.get(customer) ?? 0),
  );
}

function personOf(customer: string, invoices: Invoice[], givenBack: number): Person {
  let left = givenBack;
  const orders = invoices
    .sort((a, b) => b.placedAt.getTime() - a.placedAt.getTime())
    .map(({ placedAt, country, total, pieces }): Bought => {
      const refunded = Math.min(left, total);
      left -= refunded;
      const lines = [...pieces].map(([product, quantity]) => ({ product, quantity, refundedQuantity: 0 }));
      return { placedAt, paid: true, total, refunded, discount: 0, country, postcode: null, lines };
    });
  const joinedAt = orders.at(-1)?.placedAt ?? new Date(0);
  return {
    ...{ id: `cust_${customer}`, email: `retail.${customer}@example.com`, joinedAt, orders, address: null },
    ...{
      tags: [],
      topics: [],
      basket: [],
      saved: [],
      views: [],
      letters: [],
      birthday: null,
      linksFrom: null,
      tier: null,
    },
  };
}
