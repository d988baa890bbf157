import { enqueueLetter } from "@/lib/mail/enqueue-letter";
import type { Letters } from "@/lib/mail/types";
import type { Tx } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { amountWords } from "@/lib/values/amount-words";
import { formatDate } from "@/lib/values/format-date";

/** Tells an ambassador of a statement that was issued, or paid, or whose points were given: a letter each, once. Nobody is told of one whose person is gone. */
export async function writeStatement(tx: Tx, statementId: string, now: Date): Promise<void> {
  const { ambassador, ...statement } = await tx.ambassadorStatement.findUniqueOrThrow({
    where: { id: statementId },
    include: { ambassador: { include: { customer: true } } },
  });
  const { customer } = ambassador;
  if (!customer) return;
  const { unit, payable, minimum, paidOn, paidReference } = statement;
  const { locale } = customer;
  const words = (amount: number) => amountWords(amount, unit, locale);
  // Points are given, not paid.
  const paid =
    unit !== "points" && paidOn && paidReference
      ? { on: formatDate(paidOn, locale, "UTC"), reference: paidReference }
      : null;
  const asked = unit === "points" ? "points" : paid ? "paid" : "payable";
  const news: Letters["ambassador-statement"]["news"] = payable ? asked : "carried";
  const props = {
    ...{ name: ambassador.name, news, paid },
    month: new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }).format(
      statement.month,
    ),
    broughtForward: words(statement.broughtForward),
    earned: words(statement.earned),
    takenBack: words(statement.takenBack),
    total: words(statement.total),
    minimum: minimum > 0 ? words(minimum) : null,
    url: `${env().APP_URL}/account/ambassador/statements/${statementId}`,
  } as const;
  const key = `ambassador-statement:${statementId}${paid ? ":paid" : ""}`;
  const letter = { key, template: "ambassador-statement", to: customer.email } as const;
  await enqueueLetter(tx, { ...letter, toName: customer.name, props }, now);
}
