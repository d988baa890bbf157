"use client";

import { Card } from "@/components/admin/kit/Card";
import { AdminForm } from "@/components/admin/kit/form/AdminForm";
import { SaveBar } from "@/components/admin/kit/form/SaveBar";
import { useAdminForm } from "@/components/admin/kit/form/use-admin-form";
import { Button } from "@/components/ui/Button";
import { Checkbox } from "@/components/ui/Checkbox";
import { saveNewsletter } from "@/lib/shop/admin/actions";
import type { SavedSettings } from "@/lib/shop/admin/types";
import { NumberField } from "./NumberField";
import { QuietHours } from "./QuietHours";
import { TextField } from "./TextField";
import { topicKey } from "./topic-key";

type Newsletter = SavedSettings<"newsletter">;

const most = 6;

/** What the shop writes about and promises of it, and whether buyers are written to about similar goods. */
export function NewsletterForm({ saved }: { saved: Newsletter }) {
  const form = useAdminForm<Newsletter, Newsletter>(saveNewsletter, saved, {
    saved: "Saved. Forms show it from now on; what was agreed to before stays as it was.",
    onSaved: (value) => form.replace(value),
  });
  const { value, set } = form;
  const { topics, cap } = value;
  const known = saved.topics.map(({ key }) => key);
  const change = (at: number, part: { title?: string; promise?: string }) =>
    set(
      "topics",
      topics.map((topic, index) => {
        if (index !== at) return topic;
        const next = { ...topic, ...part };
        const others = topics.filter((_, other) => other !== at).map(({ key }) => key);
        return known.includes(topic.key)
          ? next
          : { ...next, key: topicKey(next.title, [...known, ...others]) };
      }),
    );
  const add = () => {
    const key = topicKey("", [...known, ...topics.map((topic) => topic.key)]);
    set("topics", [...topics, { key, title: "", promise: "" }]);
  };
  return (
    <AdminForm form={form} label="Newsletter">
      <Card title="What letters are about">
        <p className="pb-4 text-sm text-ink-soft">
          People tick each by itself. Name and promise are the words they agree to, and are kept with every
          yes. The first stands in the footer and at the checkout.
        </p>
        <ul className="grid gap-6">
          {topics.map((topic, at) => (
            // A key of a new topic follows its title; its place does not.
            <li key={known.includes(topic.key) ? topic.key : `new-${at}`} className="grid gap-3">
              <TextField
                form={form}
                name={`topics.${at}.title`}
                label={`Name of topic ${at + 1}`}
                value={topic.title}
                onValue={(title) => change(at, { title })}
              />
              <TextField
                form={form}
                name={`topics.${at}.promise`}
                label="What comes, and how often"
                hint="A whole sentence. Keep to it."
                rows={2}
                value={topic.promise}
                onValue={(promise) => change(at, { promise })}
              />
              {topics.length > 1 ? (
                <Button
                  type="button"
                  tone="quiet"
                  size="small"
                  className="justify-self-start"
                  onClick={() =>
                    set(
                      "topics",
                      topics.filter((_, other) => other !== at),
                    )
                  }
                >
                  Stop offering {topic.title || "this"}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
        {topics.length < most ? (
          <Button type="button" tone="quiet" className="mt-5" onClick={add}>
            Another topic
          </Button>
        ) : null}
      </Card>
      <Card title="Similar goods to buyers">
        <Checkbox
          checked={value.softOptIn}
          onChange={({ target }) => set("softOptIn", target.checked)}
          label="Write to buyers about goods similar to those they bought, unless they say no."
          hint="The law calls it soft opt-in (UK PECR reg. 22(3), ePrivacy art. 13(2)). The checkout tells every buyer, guests too, with a box to say no; it counts once they have paid, and only for your own similar goods. Some countries are stricter: ask if you sell there."
        />
      </Card>
      <Card title="Reminders of what was looked at">
        <Checkbox
          checked={value.browsing}
          onChange={({ target }) => set("browsing", target.checked)}
          label="Offer customers to have remembered what they look at while they are signed in."
          hint="They find the box, never ticked beforehand, among their letters. Nothing is noted of anybody else. Things are forgotten after 90 days, and all at once when they take it back. Flows and segments can use it."
        />
      </Card>
      <Card title="How often, and who decides">
        <p className="pb-4 text-sm text-ink-soft">
          However many campaigns and automatic letters there are, one person gets no more than this. Letters
          about an order, and those that somebody asked for, are not counted.
        </p>
        <div className="grid gap-4 sm:grid-cols-2">
          <NumberField
            form={form}
            name="cap.letters"
            label="Letters at most"
            value={cap.letters}
            onValue={(letters) => set("cap", { ...cap, letters })}
          />
          <NumberField
            form={form}
            name="cap.days"
            label="Within so many days"
            value={cap.days}
            onValue={(days) => set("cap", { ...cap, days })}
          />
        </div>
        <div className="pt-5">
          <QuietHours value={value.quietHours} onValue={(quietHours) => set("quietHours", quietHours)} />
        </div>
        <div className="pt-5">
          <Checkbox
            checked={value.approval}
            onChange={({ target }) => set("approval", target.checked)}
            label="A second person approves each campaign before it goes out."
            hint="Somebody other than who changed it last: an owner or a manager."
          />
        </div>
      </Card>
      <SaveBar form={form} label="Save newsletter" />
    </AdminForm>
  );
}
