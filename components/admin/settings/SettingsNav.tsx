import { SectionNav } from "./SectionNav";
import { settingsPages } from "./settings-pages";

/** The pages of the settings. */
export function SettingsNav({ here }: { here: string }) {
  return <SectionNav label="Settings" here={here} links={settingsPages} wideOnly />;
}
