import { linksTopic } from "@/lib/newsletter/links/links-words";
import { db } from "@/lib/platform/db";
import { pastOrder } from "../customers/known-customer";
import { collections, type Person, products } from "./people";

/** The goods that people buy in these tests. "prod_gone" was bought and is not in the catalogue any more. */
export async function writeGoods(): Promise<void> {
  const there = products.filter((id) => id !== "prod_gone");
  await db().product.createMany({
    data: there.map((id) => ({ id, handle: id, title: id, tags: [], facets: [] })),
  });
  await db().variant.createMany({
    data: there.map((id) => ({ id: `var_${id}`, productId: id, slug: "one", position: 0, price: 500 })),
  });
  await db().collection.createMany({
    data: Object.keys(collections).map((id) => ({ id, handle: id, title: id })),
  });
  await db().collectionProduct.createMany({
    data: Object.entries(collections).flatMap(([collectionId, ids]) =>
      ids.map((productId) => ({ collectionId, productId })),
    ),
  });
}

/** Puts made-up people into the database, with all that is known of them. */
export async function writePeople(people: readonly Person[]): Promise<void> {
  await db().customer.createMany({
    data: people.map(({ id, email, joinedAt, tags }) => ({
      ...{ id, email, createdAt: joinedAt, tags: [...tags] },
    })),
  });
  for (const person of people) await writeOne(person);
}

async function writeOne({ id, email, ...person }: Person): Promise<void> {
  const at = person.joinedAt;
  const consent = { email, act: "given", wording: "yes", source: "test", proof: "double_opt_in" };
  for (const topic of person.topics)
    await db().consentEntry.create({
      data: { ...consent, topic, at },
    });
  if (person.birthday) {
    const yes = { act: "given", topic: "birthday", wording: "yes", source: "test", proof: "signed_in", at };
    await db().consentEntry.create({ data: { email, ...yes } });
    await db().subscriber.update({ where: { email }, data: { birthday: person.birthday } });
  }
  if (person.address)
    await db().customerAddress.create({
      data: {
        id: `addr_${id}`,
        customerId: id,
        name: "A",
        line1: "1",
        city: "C",
        ...person.address,
        createdAt: at,
      },
    });
  for (const order of person.orders) {
    const { placedAt, total, refunded, discount, country, postcode, lines } = order;
    const state = order.paid ? "paid" : "expired";
    const orderId = await pastOrder(id, {
      ...{
        email,
        total,
        subtotal: total + discount,
        refundedTotal: refunded,
        discountTotal: discount,
        state,
        placedAt,
      },
      ...{ paidAt: order.paid ? placedAt : null, ...(order.paid ? {} : { number: null }) },
      address: { line1: "1", city: "C", country, postcode },
    });
    await db().orderLine.createMany({
      data: lines.map(({ product, quantity, refundedQuantity }, position) => ({
        ...{ id: `${orderId}_${position}`, orderId, position, productId: product, title: product, quantity },
        ...{ refundedQuantity, unitPrice: 500, total: 500 * quantity },
      })),
    });
  }
  if (person.basket.length > 0)
    await db().basket.create({
      data: {
        ...{ id: `bask_${id}`, customerId: id, currency: "GBP" },
        lines: {
          create: person.basket.map((product) => ({
            ...{ id: `line_${id}_${product}`, variantId: `var_${product}`, quantity: 1, seenUnitPrice: 500 },
          })),
        },
      },
    });
  if (person.saved.length > 0)
    await db().savedList.create({
      data: {
        ...{ id: `save_${id}`, customerId: id, createdAt: at, updatedAt: at },
        products: { create: person.saved.map((productId) => ({ productId, savedAt: at })) },
      },
    });
  if (person.views.length > 0) {
    await db().consentEntry.create({ data: { ...consent, topic: "browsing", at } });
    await db().productView.createMany({
      data: person.views.map(({ product: productId, at: lastViewedAt }) => ({
        customerId: id,
        productId,
        lastViewedAt,
      })),
    });
  }
  if (person.tier)
    await db().loyaltyMember.create({
      data: { id: `memb_${id}`, customerId: id, joinedAt: at, tier: person.tier, tierSince: at },
    });
  if (person.linksFrom)
    await db().consentEntry.create({
      data: { ...consent, topic: linksTopic, at: person.linksFrom },
    });
  for (const [index, { sentAt, links, clickedAt }] of person.letters.entries()) {
    const letter = `lett_${id}_${index}`;
    await db().$executeRaw`ALTER TABLE outbox_letter DISABLE TRIGGER USER`;
    await db().outboxLetter.create({
      data: {
        ...{ id: letter, key: letter, template: "news-test", topic: "newsletter", toEmail: email, props: {} },
        links: links ? ["https://shop.example/"] : [],
        state: "waiting",
      },
    });
    await db().$executeRaw`ALTER TABLE outbox_letter ENABLE TRIGGER USER`;
    await db().outboxLetter.update({ where: { id: letter }, data: { state: "sent", sentAt } });
    if (clickedAt) await db().outboxLetter.update({ where: { id: letter }, data: { clickedAt } });
  }
}
