import Link from "next/link";
import type { Questions } from "@/lib/insights/home/types";
import { Card } from "../kit/Card";
import { When } from "../kit/format/When";
import { countWords } from "./count-words";
import { HomeRow } from "./HomeRow";

/** What buyers asked and nobody answered. */
export function QuestionsCard({ questions }: { questions: Questions }) {
  const { count, waiting } = questions;
  return (
    <Card
      title={`Unanswered questions: ${countWords(questions)}`}
      padded={false}
      actions={
        count > 0 ? (
          <Link href="/admin/orders?attention=question" prefetch={false} className="link text-sm">
            All of them
          </Link>
        ) : null
      }
    >
      {count === 0 ? (
        <p className="px-4 pb-4 text-ink-soft sm:px-5">Nobody waits for an answer.</p>
      ) : (
        <ul className="border-t">
          {waiting.map(({ id, orderId, number, name, message, createdAt }) => (
            <HomeRow
              key={id}
              href={`/admin/orders/${orderId}`}
              title={`#${number ?? "…"} ${name}`}
              hint={message}
              aside={<When at={createdAt} />}
            />
          ))}
        </ul>
      )}
    </Card>
  );
}
