"use client";

import { useId, useState } from "react";
import { Button } from "@/components/ui/Button";
import { Checkbox } from "@/components/ui/Checkbox";
import { Field } from "@/components/ui/Field";
import { Select } from "@/components/ui/Select";
import { setSaleLetters } from "@/lib/early-access/admin/actions";
import type { MailingRow, Mailings } from "@/lib/early-access/admin/letters/types";
import { useAct } from "../../kit/answers/use-act";
import { useShopFormat } from "../../kit/format/ShopFormat";
import { When } from "../../kit/format/When";
import { spreads } from "./letter-words";

const refusals = {
  has_begun: "They are going out already; they can be stopped.",
  is_over: "The sale is everybody's by now, or over.",
  unknown_topic: "The shop does not write about that any more. Choose another.",
  too_long: "The last letters would come when the sale is everybody's. Choose a shorter time.",
};

type Props = { row: MailingRow } & Pick<Mailings, "topics" | "mostCounted">;

/** Whether the people of one window are written to, about what and over how long; with what that comes to. */
export function LetterForm({ row, topics, mostCounted }: Props) {
  const { windowId, opensAt, letIn, allowed, mailing } = row;
  const id = useId();
  const { busy, act } = useAct(refusals);
  const { locale } = useShopFormat();
  const usual = topics.find(({ key }) => key === "sales") ?? topics[0];
  const [on, setOn] = useState(mailing !== null);
  const [topic, setTopic] = useState(mailing?.topic ?? usual?.key ?? "");
  const [spreadMinutes, setSpread] = useState(mailing?.spreadMinutes ?? 0);
  const title = topics.find(({ key }) => key === topic)?.title ?? topic;
  const many = allowed[topic] ?? 0;
  const parts = spreadMinutes / 15 + 1;
  const last = new Date(opensAt.getTime() + spreadMinutes * 60_000);
  return (
    <form
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void act(
          () => setSaleLetters({ windowId, on, topic, spreadMinutes }),
          on ? "They will be written to." : "Nobody will be written to.",
        );
      }}
    >
      <Checkbox
        checked={on}
        onChange={({ target }) => setOn(target.checked)}
        label="Write to them as it begins"
      />
      {on ? (
        <>
          <Field
            id={`${id}-topic`}
            label="As a letter of"
            hint="Choose what a notice of a sale belongs to: only who asked for that is written to."
          >
            {(wiring) => (
              <Select {...wiring} value={topic} onChange={({ target }) => setTopic(target.value)}>
                {topics.map(({ key, title: name }) => (
                  <option key={key} value={key}>
                    {name}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <Field id={`${id}-spread`} label="Going out">
            {(wiring) => (
              <Select
                {...wiring}
                value={spreadMinutes}
                onChange={({ target }) => setSpread(Number(target.value))}
              >
                {spreads.map(({ minutes, label }) => (
                  <option key={minutes} value={minutes}>
                    {label}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <p className="text-ink-soft" aria-live="polite">
            {letIn > mostCounted
              ? `It lets in more than ${mostCounted.toLocaleString(locale)} people; those of them who asked for “${title}” are counted as it begins, and written to`
              : many === 0
                ? `As it stands now nobody it lets in has asked for “${title}”. Those who have by then are written to`
                : `As it stands now ${many} of the ${letIn} it lets in can be written to with “${title}”`}
            , <When at={opensAt} within />
            {spreadMinutes === 0 ? (
              "."
            ) : (
              <>
                {" "}
                to <When at={last} within />: a part each quarter of an hour, {parts} in all
                {many > 0 && letIn <= mostCounted ? `, of about ${Math.ceil(many / parts)} each` : ""}. Who is
                in which part is drawn by lot. The prices are theirs from the beginning, letter or not.
              </>
            )}
          </p>
        </>
      ) : null}
      <Button tone="quiet" size="small" busy={busy} className="justify-self-start">
        Keep this
      </Button>
    </form>
  );
}
