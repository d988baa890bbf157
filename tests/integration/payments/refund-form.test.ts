import { expect, test } from "vitest";
import { weighRefund } from "@/lib/payments/admin/weigh-refund";
import { db } from "@/lib/platform/db";
import { createId } from "@/lib/values/id";
import { owner } from "../../support/customers/known-customer";
import { paidOrder } from "../../support/orders/paid-order";

const weighed = async (orderId: string, lines: { orderLineId: string; quantity: number }[]) => {
  const what = { kind: "lines" as const, lines, delivery: false };
  const answer = await weighRefund(db(), owner, { orderId, what });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
};

test("the form says what a part refund leaves unearned of a discount, and refunds what was promised all the same", async () => {
  const order = await paidOrder();
  const [nest, throws] = order.lines;
  const discountId = createId("disc");
  const rule = { code: "WELCOME10", kind: "percentage", value: 100_000, minimumSubtotal: 10_000 } as const;
  await db().discount.create({ data: { id: discountId, ...rule } });
  await db().orderDiscount.create({
    data: {
      ...{ id: createId("odisc"), orderId: order.id, discountId, title: "WELCOME10", code: "WELCOME10" },
      ...{ kind: "percentage", amount: 1670 },
      lines: {
        create: [
          { orderLineId: nest?.id ?? "", amount: 890 },
          { orderLineId: throws?.id ?? "", amount: 780 },
        ],
      },
    },
  });
  expect(await weighed(order.id, [{ orderLineId: nest?.id ?? "", quantity: 1 }])).toMatchObject({
    amount: 8010,
    unearned: { names: ["WELCOME10"], paid: 7020, full: 7800 },
  });
  expect(await weighed(order.id, [{ orderLineId: throws?.id ?? "", quantity: 1 }])).toMatchObject({
    amount: 3510,
    unearned: null,
  });
  await db().discount.delete({ where: { id: discountId } });
  expect(await weighed(order.id, [{ orderLineId: nest?.id ?? "", quantity: 1 }])).toMatchObject({
    amount: 8010,
    unearned: null,
  });
});
