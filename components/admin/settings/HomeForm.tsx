"use client";

import { Card } from "@/components/admin/kit/Card";
import { AdminForm } from "@/components/admin/kit/form/AdminForm";
import { SaveBar } from "@/components/admin/kit/form/SaveBar";
import { useAdminForm } from "@/components/admin/kit/form/use-admin-form";
import { Checkbox } from "@/components/ui/Checkbox";
import { saveHome } from "@/lib/shop/admin/actions";
import type { SavedSettings } from "@/lib/shop/admin/types";
import { LinesField } from "./LinesField";
import { TextField } from "./TextField";

type Saved = SavedSettings<"home">;

const emptyHero = { title: "", text: "", action: { label: "", href: "/collections" }, collection: "" };
const emptyStory = { title: "", paragraphs: [], action: { label: "", href: "/about" }, collection: "" };

/** The words of the home page: the line above every page, the first screen, the story further down. */
export function HomeForm({ saved }: { saved: Saved }) {
  const form = useAdminForm<Saved, Saved>(saveHome, saved, {
    saved: "Saved. The home page says it now.",
    onSaved: (value) => form.replace(value),
  });
  const { value, set } = form;
  const { hero, story } = value;
  return (
    <AdminForm form={form} label="Home page">
      <Card title="Announcement">
        <TextField
          form={form}
          name="announcement"
          label="One sentence above every page"
          optional
          hint="Without one, what delivery at home costs stands there."
          value={value.announcement}
          onValue={(text) => set("announcement", text === "" ? null : text)}
        />
      </Card>
      <Card title="The first screen">
        <Checkbox
          label="Words of your own"
          hint="Without them the shop’s name and tagline stand there."
          checked={hero !== null}
          onChange={({ target }) => set("hero", target.checked ? emptyHero : null)}
        />
        {hero ? (
          <div className="grid gap-4 pt-2">
            <TextField
              form={form}
              name="hero.title"
              label="Heading"
              value={hero.title}
              onValue={(title) => set("hero", { ...hero, title })}
            />
            <TextField
              form={form}
              name="hero.text"
              label="Below it"
              optional
              rows={2}
              value={hero.text}
              onValue={(text) => set("hero", { ...hero, text })}
            />
            <Action
              form={form}
              path="hero"
              part={hero}
              onPart={(change) => set("hero", { ...hero, ...change })}
            />
          </div>
        ) : null}
      </Card>
      <Card title="Story">
        <Checkbox
          label="Tell a story on the home page"
          checked={story !== null}
          onChange={({ target }) => set("story", target.checked ? emptyStory : null)}
        />
        {story ? (
          <div className="grid gap-4 pt-2">
            <TextField
              form={form}
              name="story.title"
              label="Heading"
              value={story.title}
              onValue={(title) => set("story", { ...story, title })}
            />
            <LinesField
              form={form}
              name="story.paragraphs"
              label="Text"
              hint="An empty line begins a new paragraph."
              by="paragraph"
              rows={7}
              value={story.paragraphs}
              onValue={(paragraphs) => set("story", { ...story, paragraphs })}
            />
            <Action
              form={form}
              path="story"
              part={story}
              onPart={(change) => set("story", { ...story, ...change })}
            />
          </div>
        ) : null}
      </Card>
      <SaveBar form={form} label="Save home page" />
    </AdminForm>
  );
}

type Part = { action: { label: string; href: string }; collection: string };
type ActionProps = {
  form: Parameters<typeof TextField>[0]["form"];
  path: string;
  part: Part;
  onPart: (change: Partial<Part>) => void;
};

/** Where the words lead, and whose picture stands beside them. */
function Action({ form, path, part, onPart }: ActionProps) {
  const { action, collection } = part;
  return (
    <div className="grid gap-4 sm:grid-cols-3">
      <TextField
        form={form}
        name={`${path}.action.label`}
        label="Link’s words"
        value={action.label}
        onValue={(label) => onPart({ action: { ...action, label } })}
      />
      <TextField
        form={form}
        name={`${path}.action.href`}
        label="Leads to"
        hint="Within the shop, as /collections/new."
        value={action.href}
        onValue={(href) => onPart({ action: { ...action, href } })}
      />
      <TextField
        form={form}
        name={`${path}.collection`}
        label="Picture of the collection"
        hint="Its address after /collections/."
        value={collection}
        onValue={(handle) => onPart({ collection: handle })}
      />
    </div>
  );
}
