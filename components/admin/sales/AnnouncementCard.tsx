"use client";

import { Button } from "@/components/ui/Button";
import { Checkbox } from "@/components/ui/Checkbox";
import { Input } from "@/components/ui/Input";
import { Textarea } from "@/components/ui/Textarea";
import { announceSale } from "@/lib/early-access/admin/actions";
import type { AnnouncementPage } from "@/lib/early-access/admin/announcement/types";
import type { SaleStanding } from "@/lib/early-access/types";
import { Card } from "../kit/Card";
import { FormField } from "../kit/form/FormField";
import { useAdminForm } from "../kit/form/use-admin-form";

type Props = { page: AnnouncementPage; standing: SaleStanding; mayWrite: boolean };

/** Whether a sale is told of before it opens, on a page of its own where people can ask to be told. */
export function AnnouncementCard({ page, standing, mayWrite }: Props) {
  const form = useAdminForm(announceSale, page.form, {
    refusals: { has_opened: "It has opened or is over: there is nothing to announce." },
  });
  const { value, set } = form;
  const { url, waiting, told } = page;
  const coming = standing !== "open" && standing !== "over";
  return (
    <Card title="Announcement">
      <div className="grid gap-4 text-sm">
        <p className="text-ink-soft">
          A public page with the name, your words and when it opens for everybody; no goods and no prices.
          People can leave an address there to be told once, at the opening. Without it nothing shows that
          there will be a sale.
        </p>
        {url ? (
          <p>
            {standing === "draft" ? (
              <>Its page is there as soon as the sale is scheduled: </>
            ) : (
              <>Its page: </>
            )}
            <a href={url} className="link wrap-anywhere">
              {url}
            </a>
          </p>
        ) : null}
        {waiting + told > 0 ? (
          <p aria-live="polite">
            {coming ? `${waiting} wait to be told.` : `${told} were told, ${waiting} wait.`}
          </p>
        ) : null}
        {mayWrite && coming ? (
          <form
            id={form.id}
            noValidate
            aria-label="Announcement"
            className="grid gap-3"
            onSubmit={(event) => {
              event.preventDefault();
              void form.save();
            }}
          >
            <Checkbox
              checked={value.on}
              onChange={({ target }) => set("on", target.checked)}
              label="Announce it"
              hint={
                !value.on && waiting > 0
                  ? "The page goes. Whoever asked is told at the opening all the same."
                  : undefined
              }
            />
            {value.on ? (
              <>
                <FormField
                  form={form}
                  name="slug"
                  label="Address"
                  hint="The last part of it. It must not give away what is secret."
                >
                  {(wiring) => (
                    <Input
                      {...wiring}
                      autoComplete="off"
                      value={value.slug}
                      onChange={({ target }) => set("slug", target.value)}
                    />
                  )}
                </FormField>
                <FormField form={form} name="words" label="Words" optional>
                  {(wiring) => (
                    <Textarea
                      {...wiring}
                      rows={4}
                      value={value.words}
                      onChange={({ target }) => set("words", target.value)}
                    />
                  )}
                </FormField>
              </>
            ) : null}
            <Button
              tone="quiet"
              size="small"
              busy={form.saving}
              disabled={!form.dirty}
              className="justify-self-start"
            >
              Keep the announcement
            </Button>
          </form>
        ) : null}
      </div>
    </Card>
  );
}
