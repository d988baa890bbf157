"use client";

import Link from "next/link";
import type { Mailings } from "@/lib/early-access/admin/letters/types";
import type { SaleStanding } from "@/lib/early-access/types";
import { Card } from "../../kit/Card";
import { windowName } from "../sale-words";
import { LetterFigures } from "./LetterFigures";
import { LetterForm } from "./LetterForm";

type Props = { mailings: Mailings; standing: SaleStanding };

/** Whether people are written to as their window begins, window by window, and how far that has come. */
export function LettersCard({ mailings, standing }: Props) {
  const { rows, topics, maySend, holdoutShare, mostCounted } = mailings;
  const coming = standing !== "open" && standing !== "over";
  return (
    <Card title="Letters to those let in">
      <div className="grid gap-5 text-sm">
        {rows.length === 0 ? (
          <p className="text-ink-soft">
            People can be written to as a window before the opening begins. There is none: add one and save.
          </p>
        ) : (
          <p className="text-ink-soft">
            One letter as the window begins, with a personal link that works without signing in. Only who is
            let in and has said yes to such letters gets it.{" "}
            <Link href="/admin/settings/automatic-letters/news-sale-early" className="link">
              Read and change its words
            </Link>
            .
            {holdoutShare > 0
              ? ` By lot ${holdoutShare / 10_000} in a hundred go without it, to see what it does; they have the prices all the same.`
              : null}
          </p>
        )}
        {rows.map((row) => (
          <section
            key={row.windowId}
            aria-label={windowName({ kind: row.kind, of: row.group })}
            className="grid gap-2"
          >
            <h3 className="font-medium first-letter:uppercase">
              {windowName({ kind: row.kind, of: row.group })}
            </h3>
            {row.mailing?.gatheredAt ? (
              <LetterFigures row={row} maySend={maySend && coming} />
            ) : coming && maySend ? (
              <LetterForm row={row} topics={topics} mostCounted={mostCounted} />
            ) : (
              <p className="text-ink-soft">
                {row.mailing && coming ? "They are written to as it begins." : "Nobody is written to."}
              </p>
            )}
          </section>
        ))}
      </div>
    </Card>
  );
}
