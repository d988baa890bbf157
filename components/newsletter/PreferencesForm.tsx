import { Button } from "@/components/ui/Button";
import { Checkbox } from "@/components/ui/Checkbox";
import { Notice } from "@/components/ui/Notice";
import { RadioCard } from "@/components/ui/RadioCard";
import type { Preferences } from "@/lib/newsletter/types";
import { wishWhen } from "@/lib/values/wish-words";
import { BirthdayFieldset } from "./BirthdayFieldset";
import { TopicBox } from "./TopicBox";

const news: Record<string, string> = {
  saved: "Saved. It counts from now on.",
  paused: "Paused for a month. Letters about your orders still come.",
  resumed: "Letters come again.",
  stopped: "It is done: no more letters of news. Letters about your orders still come.",
  wished: "Noted. One letter comes when it is so.",
  forgotten: "Forgotten. No letter comes about it.",
  birthday: "All but the birthday is saved: look at the message beside it.",
  changed: "The words beside the boxes have changed since. Please read them and save again.",
};

type Props = {
  page: Preferences;
  action: string;
  done: unknown;
  /** Whether the shop has a letter for birthdays now; without one it asks nobody for theirs. */
  asksBirthday: boolean;
};

/** What comes, how often, a pause, and the way out: plain forms, the same behind a letter and in the account. */
export function PreferencesForm({ page, action, done, asksBirthday }: Props) {
  const said = typeof done === "string" ? news[done] : undefined;
  return (
    <div className="max-w-(--container-form) space-y-8">
      {said ? (
        <Notice kind={done === "changed" || done === "birthday" ? "notice" : "success"} role="status">
          {said}
        </Notice>
      ) : null}
      {page.unreachable ? (
        <Notice kind="notice">
          Your mailbox sent a letter of ours back or marked one as unwanted, so none goes there, whatever is
          ticked here.
        </Notice>
      ) : null}
      <form action={action} method="post" className="space-y-6">
        <fieldset>
          <legend className="display pb-2 text-heading">What we may write about</legend>
          {page.topics.map(({ chosen, ...topic }) => (
            <TopicBox key={topic.key} topic={topic} ticked={chosen} />
          ))}
          {page.similar ? (
            <Checkbox
              name="similar"
              value="yes"
              defaultChecked
              label="Goods similar to those I bought. We may write about these because you are a customer."
            />
          ) : null}
        </fieldset>
        <fieldset className="space-y-2">
          <legend className="pb-2 text-sm font-medium">How often</legend>
          <RadioCard
            name="frequency"
            value="every"
            defaultChecked={page.frequency === "every"}
            label="As it comes"
          />
          <RadioCard
            name="frequency"
            value="monthly"
            defaultChecked={page.frequency === "monthly"}
            label="One letter a month at most"
          />
        </fieldset>
        <BirthdayFieldset fields={page.birthday} asked={asksBirthday} />
        <fieldset>
          <legend className="pb-2 text-sm font-medium">What we go by</legend>
          <TopicBox topic={page.links} ticked={page.links.chosen} />
          <p className="pt-1 text-sm text-ink-soft">
            {page.links.promise} Either way we count for each letter how many people followed its links.
          </p>
        </fieldset>
        <Button name="intent" value="save" size="large">
          Save
        </Button>
      </form>
      {page.wishes.length > 0 ? (
        <section aria-labelledby="wishes" className="border-t pt-6 text-sm">
          <h2 id="wishes" className="display pb-2 text-heading">
            What you wait to hear of
          </h2>
          <p className="pb-2 text-ink-soft">One letter about each, and then no more.</p>
          <form action={action} method="post">
            <ul className="divide-y">
              {page.wishes.map(({ id, kind, title }) => (
                <li key={id} className="flex items-center justify-between gap-4 py-2">
                  <span className="min-w-0 wrap-anywhere">
                    {title}: {wishWhen(kind)}
                  </span>
                  <Button name="forget" value={id} tone="quiet" aria-label={`Forget ${title}`}>
                    Forget
                  </Button>
                </li>
              ))}
            </ul>
          </form>
        </section>
      ) : null}
      {page.anything || page.pausedUntil ? (
        <section aria-labelledby="less" className="space-y-4 border-t pt-6">
          <h2 id="less" className="display text-heading">
            Less, or nothing
          </h2>
          {page.pausedUntil ? <p className="text-sm">Nothing comes until {page.pausedUntil}.</p> : null}
          <form action={action} method="post" className="flex flex-wrap gap-3">
            {page.pausedUntil ? (
              <Button name="intent" value="resume" tone="quiet">
                Let them come again
              </Button>
            ) : (
              <Button name="intent" value="pause" tone="quiet">
                Pause for a month
              </Button>
            )}
            <Button name="intent" value="stop" tone="quiet">
              Stop everything
            </Button>
          </form>
        </section>
      ) : null}
      <p className="text-sm text-ink-soft">Letters about your orders always come: you need them.</p>
    </div>
  );
}
